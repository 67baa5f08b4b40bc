import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStatus } from '../../main/schedule/status';
import { amount } from '../../shared/quantity';
import { lostTolerance } from '../../shared/safety/lost-tolerance';
import { CASES } from './schedule-arbitraries';

const amounts = fc.integer({ min: 0, max: 40_000 }).map(amount);

describe('Lost tolerance', () => {
  const RANK = { none: 0, above: 1, 'far-above': 2 };

  it('is spoken of only above plan, more so the more is taken, and the less was taken before', () => {
    fc.assert(
      fc.property(
        amounts,
        amounts,
        amounts,
        fc.integer({ min: 1, max: 1000 }).map(amount),
        fc.array(amounts, { maxLength: 7 }),
        (planned, dayTotal, more, resolution, earlier) => {
          const said = lostTolerance({ planned, dayTotal, resolution, earlier });
          const status = dayStatus({ planned, taken: dayTotal, resolution, held: false, over: true });
          expect(said === 'none').toBe(status !== 'above');
          const larger = amount(dayTotal + more);
          const saidLarger = lostTolerance({ planned, dayTotal: larger, resolution, earlier });
          expect(RANK[saidLarger]).toBeGreaterThanOrEqual(RANK[said]);
          const lower = earlier.map((each) => amount(Math.floor(each / 2)));
          const saidAfterLower = lostTolerance({ planned, dayTotal, resolution, earlier: lower });
          expect(RANK[saidAfterLower]).toBeGreaterThanOrEqual(RANK[said]);
        },
      ),
      CASES,
    );
  });
});

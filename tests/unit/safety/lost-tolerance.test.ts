import { describe, expect, it } from 'vitest';
import { amount } from '../../../shared/quantity';
import { lostTolerance } from '../../../shared/safety/lost-tolerance';

describe('A day that goes above the plan', () => {
  it.each([
    // planned, total of the day, earlier days (newest first), resolution, what it is
    ['on plan', 5000, 5000, [5000, 5000], 100, 'none'],
    ['one resolution above', 1000, 1500, [500, 500], 500, 'none'],
    ['5 % above', 20_000, 21_000, [20_000, 20_000], 100, 'none'],
    ['a milligram more than that', 20_000, 21_001, [20_000, 20_000], 100, 'above'],
    ['below plan', 5000, 1000, [500, 500], 100, 'none'],
    ['half as much again, after days on plan', 5000, 7500, [5000, 5000], 100, 'far-above'],
    ['a milligram less than that', 5000, 7499, [5000, 5000], 100, 'above'],
    ['half as much again, after one day that was higher', 5000, 7500, [5000, 5001], 100, 'above'],
    ['far above the plan, as on the day before', 5000, 15_000, [15_000, 5000, 5000], 100, 'above'],
    ['far above the plan, as three days before', 5000, 15_000, [5000, 5000, 15_000], 100, 'above'],
    ['far above the plan, as four days before', 5000, 15_000, [5000, 5000, 5000, 15_000], 100, 'far-above'],
    ['three times the plan, after days below it', 5000, 15_000, [4000, 3000], 100, 'far-above'],
    ['far above lower days, but not far above the plan', 5000, 7000, [1000, 1000], 100, 'above'],
    ['far above with a single day known', 5000, 15_000, [5000], 100, 'above'],
    ['far above with no day known', 5000, 15_000, [], 100, 'above'],
    ['any amount at zero, after two days at zero', 0, 100, [0, 0], 100, 'far-above'],
    ['any amount at zero, after days with as much', 0, 500, [500, 500], 100, 'above'],
    ['the first day at zero, taken as before', 0, 500, [500, 0, 500], 100, 'above'],
    ['nothing at zero', 0, 0, [0, 0], 100, 'none'],
    ['twice the plan, but only one resolution more', 500, 1000, [500, 500], 500, 'none'],
    ['without a plan', null, 15_000, [1000, 1000], 100, 'none'],
  ] as const)(
    '%s: %s planned, %s in all, after %j',
    (_, planned, dayTotal, earlier, resolution, expected) => {
      expect(
        lostTolerance({
          planned: planned === null ? null : amount(planned),
          dayTotal: amount(dayTotal),
          resolution: amount(resolution),
          earlier: earlier.map(amount),
        }),
      ).toBe(expected);
    },
  );
});

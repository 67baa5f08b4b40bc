import { describe, expect, it } from 'vitest';
import { recentAmount } from '../../../../../renderer/features/plan/recent-amount';
import { amount } from '../../../../../shared/quantity';
import { localDate } from '../../../../../shared/time';

const product = { id: '', name: 'Leaf', unit: 'g', resolution: amount(500), piece: null } as const;
const today = localDate('2026-11-22');
const recent = (...taken: [string, number][]) =>
  recentAmount({
    product,
    today,
    taken: taken.map(([date, value]) => ({ date: localDate(date), amount: amount(value) })),
  });

describe('what was really taken lately', () => {
  it.each<[string, [string, number][], ReturnType<typeof recent>]>([
    ['nothing logged', [], null],
    ['only today logged, which may not be over', [['2026-11-22', 9_000]], null],
    ['the last log longer ago than a week', [['2026-11-14', 9_000]], null],
    ['one day', [['2026-11-20', 9_000]], { mean: amount(9_000), days: 1 }],
    [
      'the last three of many days, a half going up',
      [
        ['2026-11-17', 30_000],
        ['2026-11-18', 9_000],
        ['2026-11-20', 9_500],
        ['2026-11-21', 9_750],
        ['2026-11-22', 1_000],
      ],
      { mean: amount(9_500), days: 3 },
    ],
    ['less than can be made', [['2026-11-21', 100]], { mean: amount(500), days: 1 }],
  ])('is told with %s', (_name, taken, expected) => {
    expect(recent(...taken)).toEqual(expected);
  });
});

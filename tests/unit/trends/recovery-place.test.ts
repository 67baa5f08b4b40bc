import { describe, expect, it } from 'vitest';
import { type PlanDays, recoveryPlace } from '../../../main/trends/recovery-place';
import type { RecoveryPlace } from '../../../shared/contract/recovery';
import { addDays } from '../../../shared/time';
import { day, grams } from '../../support/vault';

const first = { date: day('2026-03-08'), from: grams(20), to: grams(10), cut: 0.5 };
const last = { date: day('2026-03-22'), from: grams(10), to: grams(0), cut: 1 };
const plan: PlanDays = { startDate: first.date, cuts: [first, last], zeroOn: last.date };
const held: PlanDays = { ...plan, zeroOn: null };

/** Days with a dose, so many days after the first at zero. */
const after = (...days: number[]) => days.map((count) => addDays(last.date, count));

describe('where a day lies', () => {
  it.each<[string, string, PlanDays | null, string[], RecoveryPlace]>([
    ['nothing is known', '2026-03-10', null, [], { code: 'nothing' }],
    ['no plan, a dose today', '2026-03-10', null, ['2026-03-10'], { code: 'no-plan' }],
    ['no plan, a dose yesterday', '2026-03-10', null, ['2026-03-09'], { code: 'no-plan' }],
    [
      'no plan, the last dose two days ago',
      '2026-03-10',
      null,
      ['2026-03-08'],
      {
        code: 'zero',
        zero: { day: 2, since: day('2026-03-09'), countedFrom: 'no-plan', before: null },
      },
    ],
    [
      'a plan that has not begun',
      '2026-03-01',
      plan,
      [],
      { code: 'before-cut', begins: first.date, firstCut: first },
    ],
    [
      'the day of a cut',
      '2026-03-08',
      plan,
      [],
      { code: 'after-cut', days: 0, cutOn: first.date, nextCut: last, zeroOn: last.date },
    ],
    [
      'the last day before zero',
      '2026-03-21',
      plan,
      [],
      { code: 'after-cut', days: 13, cutOn: first.date, nextCut: last, zeroOn: last.date },
    ],
    [
      'past the last cut while a hold has no end',
      '2026-03-30',
      held,
      [],
      { code: 'after-cut', days: 8, cutOn: last.date, nextCut: null, zeroOn: null },
    ],
    ['the first day at zero', '2026-03-22', plan, [], zero(1)],
    ['the seventh day at zero', '2026-03-28', plan, [], zero(7)],
    ['two years after the plan', '2028-03-21', plan, [], zero(731)],
  ])('%s', (_title, today, given, doses, expected) => {
    expect(recoveryPlace(day(today), given, doses.map(day))).toEqual(expected);
  });

  function zero(count: number): RecoveryPlace {
    return { code: 'zero', zero: { day: count, since: last.date, countedFrom: 'plan', before: null } };
  }
});

describe('a dose after zero', () => {
  it.each<[string, number, number[], number, { days: number; isOnly: boolean } | null]>([
    ['today, after 41 days without', 41, [41], 0, { days: 41, isOnly: true }],
    ['three days ago, after 41 days without', 44, [41], 3, { days: 41, isOnly: true }],
    ['on the first day at zero', 2, [0], 2, null],
    ['on each day so far', 2, [0, 1, 2], 0, null],
    ['on two days in a row after 41 without', 44, [41, 42], 2, { days: 41, isOnly: true }],
    ['twice, with the longer stretch first', 44, [30, 41], 3, { days: 30, isOnly: false }],
    ['twice, with the longer stretch last', 44, [5, 41], 3, { days: 35, isOnly: false }],
  ])('%s', (_title, today, doses, count, before) => {
    const place = recoveryPlace(addDays(last.date, today), plan, after(...doses));
    const since = addDays(last.date, (doses.at(-1) ?? 0) + 1);
    expect(place).toEqual({ code: 'zero', zero: { day: count, since, countedFrom: 'dose', before } });
  });
});

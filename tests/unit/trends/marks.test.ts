import { describe, expect, it } from 'vitest';
import { type MarkedPlan, marksBetween } from '../../../main/trends/marks';
import { day, grams } from '../../support/vault';

const plan: MarkedPlan = {
  fromDay: null,
  untilDay: null,
  startDate: day('2026-11-02'),
  cuts: [],
  held: [],
  openHold: false,
  changes: [],
  endDate: null,
  plannedOn: () => grams(10),
};
const november = [day('2026-11-01'), day('2026-11-30')] as const;

describe('the marks of a plan', () => {
  it('are in the order of their days, and only those of the range', () => {
    const cut = (date: string) => ({ date: day(date), from: grams(10), to: grams(9), cut: 0.1 });
    const marked = { ...plan, cuts: [cut('2026-11-02'), cut('2026-12-01')], endDate: day('2026-11-20') };
    expect(marksBetween([marked], ...november)).toEqual([
      { kind: 'plan', date: '2026-11-02', isFirst: true },
      { kind: 'cut', ...cut('2026-11-02') },
      { kind: 'zero', date: '2026-11-20' },
    ]);
  });

  it('have a hold that began before the range and reaches into it; the last one is open while it runs', () => {
    const held = [
      { from: day('2026-10-05'), days: 27 },
      { from: day('2026-10-25'), days: 8 },
      { from: day('2026-11-18'), days: 5 },
    ];
    const marks = marksBetween(
      [{ ...plan, startDate: day('2026-10-01'), held, openHold: true }],
      ...november,
    );
    expect(marks).toEqual([
      { kind: 'hold', date: '2026-10-25', last: '2026-11-01', open: false },
      { kind: 'hold', date: '2026-11-18', last: '2026-11-22', open: true },
    ]);
  });

  it('have the changes that turn the line, a step back only where it went back', () => {
    const stepped = {
      ...plan,
      changes: [
        { type: 'stepBack' as const, on: day('2026-11-05') },
        { type: 'stepBack' as const, on: day('2026-11-06') },
        { type: 'pace' as const, on: day('2026-11-07'), factor: 1.5 },
        { type: 'rebase' as const, on: day('2026-11-08'), amount: grams(12) },
        { type: 'stop' as const, on: day('2026-11-09') },
      ],
      plannedOn: (date: string) => grams(date < '2026-11-05' ? 8 : date < '2026-11-08' ? 9 : 12),
    };
    expect(marksBetween([stepped], ...november)).toEqual([
      { kind: 'plan', date: '2026-11-02', isFirst: true },
      { kind: 'step-back', date: '2026-11-05', from: 8000, to: 9000 },
      { kind: 'restart', date: '2026-11-08', to: 12000 },
      { kind: 'stop', date: '2026-11-09' },
    ]);
  });

  it('end where the next plan begins to count', () => {
    const cut = (date: string) => ({ date: day(date), from: grams(10), to: grams(9), cut: 0.1 });
    const next = {
      ...plan,
      fromDay: day('2026-11-10'),
      startDate: day('2026-11-12'),
      cuts: [cut('2026-11-12')],
    };
    const first = { ...plan, untilDay: day('2026-11-10'), cuts: [cut('2026-11-09'), cut('2026-11-10')] };
    expect(marksBetween([first, next], ...november).map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      '2026-11-02 plan',
      '2026-11-09 cut',
      '2026-11-12 plan',
      '2026-11-12 cut',
    ]);
  });
});

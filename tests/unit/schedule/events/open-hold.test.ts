import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '../../../../main/schedule/model';
import { projectPlan } from '../../../../main/schedule/plan';
import { onDay, type Row, rowsAfter } from '../rows';
import { type Case, check, hold, openHold, plain, reasonOf, resume, stepBack, stop } from './cases';

describe('Open hold: the amount stays until it is resumed', () => {
  const held = (days: number): Row[] => [
    [0, 7, 5000, 'a'],
    [7, 7 + days, 4000, 'a'],
    [14 + days, 7, 3000, 'a'],
    [21 + days, 7, 2000, 'a'],
    [28 + days, 7, 1000, 'a'],
    [35 + days, null, 0, 'done'],
  ];

  it.each<Case>([
    { says: 'is seen as if resumed tomorrow', events: [openHold(10)], asOf: 10, rows: held(1) },
    { says: 'a day later by another day', events: [openHold(10)], asOf: 11, rows: held(2) },
    { says: 'a month later by a month', events: [openHold(10)], asOf: 40, rows: held(31) },
    { says: 'planned for later holds no day yet', events: [openHold(10)], asOf: 5, rows: held(0) },
    { says: 'resumed', events: [openHold(10), resume(16)], asOf: 40, rows: held(6) },
    { says: 'resumed on the same day', events: [openHold(10), resume(10)], asOf: 10, rows: held(0) },
    { says: 'to be resumed later', events: [openHold(10), resume(16)], asOf: 11, rows: held(6) },
    {
      says: 'with a counted hold in it adds up',
      events: [openHold(10), hold(11, 4), resume(16)],
      rows: held(10),
    },
    { says: 'inside a counted hold', events: [hold(10, 4), openHold(12), resume(16)], rows: held(8) },
    { says: 'resuming ends a counted hold too', events: [hold(10, 5), resume(12)], rows: held(2) },
  ])('$says', check);

  it('is marked while it has not been resumed', () => {
    const isMarked = (...events: PlanEvent[]) => projectPlan(plain, events, onDay(12)).openHold;
    expect(isMarked(openHold(10))).toBe(true);
    expect(isMarked(openHold(10), resume(11))).toBe(false);
    expect(isMarked(openHold(10), resume(20))).toBe(false);
    expect(isMarked(hold(10, 5))).toBe(false);
    expect(isMarked(openHold(10), stop(11))).toBe(false);
  });

  it('does not change the days before an event that is planned behind it', () => {
    const before = rowsAfter(plain, [openHold(10)], 11);
    expect(rowsAfter(plain, [openHold(10), stepBack(20)], 11)).toEqual([
      ...before.slice(0, 2),
      [16, 4, 3000, 'a'],
      [20, 7, 4000, 'a'],
      [27, 7, 3000, 'a'],
      [34, 7, 2000, 'a'],
      [41, 7, 1000, 'a'],
      [48, null, 0, 'done'],
    ]);
  });

  it('A second one, or resuming without one, changes nothing', () => {
    expect(reasonOf(plain, openHold(10), openHold(11))).toBe('already-held');
    expect(reasonOf(plain, resume(10))).toBe('not-held');
    expect(reasonOf(plain, hold(10, 2), resume(12))).toBe('not-held');
    expect(reasonOf(plain, openHold(35))).toBe('nothing-ahead');
  });
});

import { describe, expect, it } from 'vitest';
import { nextOpenSlot, openSlotNear } from '../../../shared/open-slot';
import { amount } from '../../../shared/quantity';

const dayStartsAt = '04:00';

/** Slots at 7, 12, 17 and 22, one letter each: o open, d with a dose, z too small for an amount. */
function slots(states: string) {
  return ['07:00', '12:00', '17:00', '22:00'].map((time, index) => ({
    time,
    amount: amount(states[index] === 'z' ? 0 : 2500),
    dose: states[index] === 'd' ? {} : null,
  }));
}

describe('The slot that a dose logged now is for', () => {
  it.each([
    ['the first, before it has come', 'oooo', '06:10', '07:00'],
    ['the nearest, when an earlier one was passed over', 'oooo', '15:40', '17:00'],
    ['one just gone by rather than one far ahead', 'dooo', '12:40', '12:00'],
    ['the earlier of two that are as near', 'dooo', '14:30', '12:00'],
    ['the next one after those that are logged', 'ddoo', '12:05', '17:00'],
    ['never one before a logged one, since a missed dose is not made up for', 'dodo', '17:10', '22:00'],
    ['none when the last is logged, whatever was passed over', 'oood', '22:05', null],
    ['none when all are logged', 'dddd', '23:00', null],
    ['not one that has become too small for an amount', 'ddzo', '17:00', '22:00'],
    ['the evening’s, after midnight, which is late in the same day', 'dddo', '01:30', '22:00'],
  ])('is %s', (_title, states, time, expected) => {
    expect(nextOpenSlot(slots(states), time, dayStartsAt)).toBe(expected);
  });

  it('is none on a day without slots', () => {
    expect(nextOpenSlot([], '12:00', dayStartsAt)).toBeNull();
  });
});

describe('The slot that a dose at some time most likely was', () => {
  it.each([
    ['the one at the very time', 'oooo', '12:00', '12:00'],
    ['the nearest within an hour', 'oooo', '12:59', '12:00'],
    ['still so at exactly an hour', 'oooo', '13:00', '12:00'],
    ['none further away', 'oooo', '13:01', null],
    ['also one before a logged one', 'oodo', '07:20', '07:00'],
    ['none that is logged already', 'dooo', '07:20', null],
    ['none across the start of the day', 'oooo', '04:10', null],
  ])('is %s', (_title, states, time, expected) => {
    expect(openSlotNear(slots(states), time, dayStartsAt)).toBe(expected);
  });
});

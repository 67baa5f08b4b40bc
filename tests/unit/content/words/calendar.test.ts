import { describe, expect, it } from 'vitest';
import { calendarWords, cellName } from '../../../../shared/content/words/calendar';
import type { RangeDay } from '../../../../shared/contract/days';
import type { Product } from '../../../../shared/contract/products';
import { amount } from '../../../../shared/quantity';
import { localDate } from '../../../../shared/time';
import { rangeDay } from '../../../support/range-day';

const leaf: Product = {
  id: '0'.repeat(32),
  name: 'Leaf',
  unit: 'g',
  resolution: amount(100),
  piece: null,
};

const cut = { date: localDate('2026-03-03'), from: amount(12_800), to: amount(10_200), cut: 0.203 };
const visit = { id: '1'.repeat(32), day: localDate('2026-03-03'), title: 'Checkup', place: '', note: '' };

const day = (given: Partial<RangeDay>) => rangeDay('2026-03-03', given);

describe('A cell of the calendar is called by all that it shows', () => {
  it.each<[string, Partial<RangeDay>, Product | null]>([
    [
      'Tuesday March 3, planned 10.2 grams, taken 9.8, below plan, cut, 2 entries',
      { taken: amount(9800), status: 'below', cut, entries: 2 },
      leaf,
    ],
    ['Tuesday March 3, planned 10.2 grams', {}, leaf],
    ['Tuesday March 3, planned 10.2 grams, cut', { cut }, leaf],
    ['Tuesday March 3, planned 10.2 grams, not logged, held', { status: 'not-logged', held: true }, leaf],
    ['Tuesday March 3, planned 10.2 grams, held', { status: 'held', held: true }, leaf],
    [
      'Tuesday March 3, planned 10.2 grams, taken 12.0, above plan, worst rating 7, 1 entry',
      { taken: amount(12_000), status: 'above', worst: 7, entries: 1 },
      leaf,
    ],
    [
      'Tuesday March 3, taken 19.5 grams, before the plan',
      { taken: amount(19_500), status: 'before-plan' },
      leaf,
    ],
    [
      'Tuesday March 3, planned 10.2 grams, cut, milestone: half less, appointment Checkup at 2:30 PM',
      { cut, milestones: ['half'], appointments: [{ ...visit, time: '14:30' }] },
      leaf,
    ],
    [
      'Tuesday March 3, appointment Checkup',
      { planned: null, status: null, appointments: [{ ...visit, time: null }] },
      null,
    ],
    ['Tuesday March 3, taken 5.0 grams', { planned: null, status: null, taken: amount(5000) }, leaf],
    ['Tuesday March 3, planned 10.2 milliliters', {}, { ...leaf, unit: 'mL' }],
    ['Tuesday March 3, planned 0.0 grams, zero day', { planned: amount(0), status: 'zero-day' }, leaf],
    ['Tuesday March 3, 1 entry', { planned: null, status: null, entries: 1 }, null],
  ])('%s', (name, changed, product) => {
    expect(cellName(day(changed), '2026-11-22', product)).toBe(name);
  });

  it('says which one is today', () => {
    expect(cellName(day({}), '2026-03-03', leaf)).toBe('Tuesday March 3, today, planned 10.2 grams');
  });
});

describe('How the days went is counted without judging', () => {
  it.each([
    [{ atOrBelow: 11, logged: 14, notLogged: 1 }, '11 of 14 logged days at or below plan, 1 not logged'],
    [{ atOrBelow: 14, logged: 14, notLogged: 0 }, '14 of 14 logged days at or below plan'],
    [{ atOrBelow: 0, logged: 1, notLogged: 2 }, '0 of 1 logged day at or below plan, 2 not logged'],
    [{ atOrBelow: 0, logged: 0, notLogged: 7 }, 'no day before today is logged'],
  ])('%j', (adherence, words) => {
    expect(calendarWords.adherence(adherence)).toBe(words);
  });
});

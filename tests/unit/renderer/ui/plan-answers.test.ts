import { describe, expect, it } from 'vitest';
import {
  createInput,
  firstAnswers,
  type PlanAnswers,
  slotProblems,
  startProblem,
  type TypedSlot,
  typedSlots,
  withAnotherSlot,
} from '../../../../renderer/ui/plan-steps/plan-answers';
import { answersOfKnown } from '../../../../renderer/ui/plan-steps/product-answers';
import { firstStrategyAnswers } from '../../../../renderer/ui/plan-steps/strategy-answers';
import { amount } from '../../../../shared/quantity';
import { localDate } from '../../../../shared/time';

const today = localDate('2026-11-22');
const answered: PlanAnswers = { ...firstAnswers, daily: { ...firstAnswers.daily, grams: '20' } };
const slotsAt = (...times: string[]): TypedSlot[] =>
  times.map((time, key) => ({ key, time, share: 'usual' }));

describe('the answers of a new plan', () => {
  it('ask for a plan that begins tomorrow, in equal parts, unless something else was chosen', () => {
    expect(createInput({ ...answered, productName: ' Leaf ' }, today)).toEqual({
      startDate: '2026-11-23',
      dailyAmount: 20_000,
      resolution: 100,
      strategy: {
        kind: 'conservative',
        initialCut: 0.2,
        middleCut: 0.1,
        every: 7,
        finalEvery: 3,
        finalDays: 28,
        stabiliseEvery: 0,
        stabiliseDays: 0,
      },
      alternateCycles: 0,
      product: { kind: 'new', name: 'Leaf', unit: 'g', piece: null },
      slots: ['07:00', '12:00', '17:00', '22:00'].map((time) => ({ time, weight: 2 })),
    });
  });

  it('shift weight to the times that get a larger part', () => {
    const slots = slotsAt('07:00', '12:00', '22:00').map((slot, index) => ({
      ...slot,
      share: (['more', 'usual', 'less'] as const)[index] ?? 'usual',
    }));
    expect(createInput({ ...answered, slots }, today)?.slots.map(({ weight }) => weight)).toEqual([3, 2, 1]);
  });

  it.each([
    ['no amount', { daily: firstAnswers.daily }],
    ['no start date', { startDate: '' }],
    [
      'a rapid taper that nobody supervises',
      { strategy: { ...firstStrategyAnswers, approach: 'rapid' as const } },
    ],
    ['an amount that is not known', { knowsDaily: false }],
    ['a time twice', { slots: slotsAt('07:00', '07:00') }],
  ])('ask for nothing with %s', (_, wrong) => {
    expect(createInput({ ...answered, ...wrong }, today)).toBeNull();
  });

  it.each([
    ['2026-11-23', null],
    ['2021-11-23', null],
    ['2027-11-22', null],
    ['2021-11-22', 'too-early'],
    ['2027-11-23', 'too-late'],
    ['', 'empty'],
    ['2026-02-30', 'empty'],
  ])('take a plan from five years back to a year ahead: %s gives %s', (date, problem) => {
    expect(startProblem(date, today)).toBe(problem);
  });

  it('name the times that are missing or said before', () => {
    expect(slotProblems(slotsAt('07:00', '', '12:00', '07:00'))).toEqual([null, 'empty', null, 'duplicate']);
  });

  it.each([
    [['07:00', '22:00'], '00:00'],
    [['10:00', '12:00', '08:00'], '11:00'],
    [['12:00', ''], '14:00'],
    [[''], '08:00'],
  ])('offer a free time after %j: %s', (times, next) => {
    const slots = withAnotherSlot(slotsAt(...times));
    expect(slots.at(-1)).toEqual({ key: times.length, time: next, share: 'usual' });
  });

  it('take over the times of logged days, with a part well off the mean as a smaller or larger one', () => {
    const logged = [
      { time: '08:00', weight: 500 },
      { time: '13:00', weight: 300 },
      { time: '21:00', weight: 200 },
    ];
    expect(typedSlots(logged).map(({ time, share }) => [time, share])).toEqual([
      ['08:00', 'more'],
      ['13:00', 'usual'],
      ['21:00', 'less'],
    ]);
  });

  it('make a plan for a product of the journal by its id', () => {
    const known = {
      id: '0'.repeat(32),
      name: 'Leaf',
      unit: 'g',
      resolution: amount(100),
      piece: null,
    } as const;
    const typed = { ...answered, ...answersOfKnown(answered, known, amount(20_000)) };
    expect(createInput(typed, today)?.product).toEqual({ kind: 'known', id: known.id });
  });
});

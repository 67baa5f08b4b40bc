import { describe, expect, it } from 'vitest';
import { droppedSlots, type Slot, splitAmount } from '../../../main/schedule/split';
import { amount } from '../../../shared/quantity';

/** Slots at 08:00, 09:00 … with the given weights. */
function slots(...weights: number[]): Slot[] {
  return weights.map((weight, index) => ({ time: `${String(8 + index).padStart(2, '0')}:00`, weight }));
}

const split = (total: number, resolution: number, at: Slot[]) =>
  splitAmount(amount(total), amount(resolution), at);

describe('A day is split by weight in multiples of the resolution', () => {
  it.each([
    ['equal weights', 12_000, 100, [1, 1, 1], [4000, 4000, 4000]],
    ['one slot', 12_800, 100, [5], [12_800]],
    ['a tie goes to the earlier', 12_800, 100, [1, 1, 1], [4300, 4300, 4200]],
    ['two ties', 200, 100, [1, 1, 1], [100, 100, 0]],
    ['the largest remainder', 10_200, 100, [2, 1, 1], [5100, 2600, 2500]],
    ['a larger remainder later', 1000, 100, [3, 3.4, 3.6], [300, 300, 400]],
    ['by weight', 10_000, 500, [5, 3, 2], [5000, 3000, 2000]],
    ['a slot without weight', 3000, 500, [1, 0, 1], [1500, 0, 1500]],
    ['fractions as weights', 600, 100, [0.1, 0.2, 0.3], [100, 200, 300]],
    ['nothing', 0, 100, [1, 1], [0, 0]],
  ])('%s', (_, total, resolution, weights, parts) => {
    expect(split(total, resolution, slots(...weights))).toEqual(parts);
  });

  it('The earlier slot is the one with the earlier time, wherever it is listed', () => {
    const evening = { time: '20:00', weight: 1 };
    const morning = { time: '07:30', weight: 1 };
    expect(split(500, 100, [evening, morning])).toEqual([200, 300]);
    expect(split(100, 100, [evening, morning])).toEqual([0, 100]);
    expect(split(500, 100, [morning, morning])).toEqual([300, 200]);
  });
});

describe('With less than one resolution a slot, slots fall away and are named', () => {
  it.each([
    ['the least-weighted', 1000, 500, [3, 1, 2], [500, 0, 500], ['09:00']],
    ['the later of equals', 1000, 500, [1, 1, 1], [500, 500, 0], ['10:00']],
    ['all but one', 500, 500, [1, 2, 2], [0, 500, 0], ['08:00', '10:00']],
    [
      'one for want of amounts, and another by its weight',
      1000,
      500,
      [10, 2, 3],
      [1000, 0, 0],
      ['09:00', '10:00'],
    ],
    ['none', 1500, 500, [1, 1, 1], [500, 500, 500], []],
    ['by rounding, though there is one for each', 500, 100, [8, 1, 1], [400, 100, 0], ['10:00']],
    ['none on a day at zero', 0, 500, [1, 1], [0, 0], []],
    ['not one without weight', 1000, 500, [1, 0, 1], [500, 0, 500], []],
  ])('%s', (_, total, resolution, weights, parts, dropped) => {
    const at = slots(...weights);
    expect(split(total, resolution, at)).toEqual(parts);
    expect(droppedSlots(split(total, resolution, at), at).map(({ time }) => time)).toEqual(dropped);
  });

  it('An amount off the scale still sums exactly: the rest is with the heaviest slot', () => {
    expect(split(20_250, 500, slots(1, 2))).toEqual([6500, 13_750]);
    expect(split(250, 500, slots(1, 1))).toEqual([250, 0]);
  });
});

describe('Slots that cannot be split over are a bug', () => {
  it.each([
    ['no slots', []],
    ['no weight', [0, 0]],
    ['a negative weight', [2, -1]],
    ['a weight that is no number', [1, Number.NaN]],
    ['an endless weight', [Number.POSITIVE_INFINITY]],
  ])('%s', (_, weights) => {
    expect(() => split(1000, 100, slots(...weights))).toThrow(RangeError);
  });

  it('An amount that is not whole', () => {
    expect(() => splitAmount(0.5 as ReturnType<typeof amount>, amount(100), slots(1))).toThrow(RangeError);
    expect(() => split(100, 0, slots(1))).toThrow(RangeError);
  });
});

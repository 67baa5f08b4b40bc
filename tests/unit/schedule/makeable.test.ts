import { describe, expect, it } from 'vitest';
import { afterCut, cutBetween, makeableAmount, makeableAtMost } from '../../../main/schedule/makeable';
import { amount } from '../../../shared/quantity';

describe('The amount to make is the nearer multiple of the resolution that keeps to the cap', () => {
  it.each([
    ['the nearer below', 10_240, 12_800, 100, 0.25, 10_200, false],
    ['the nearer above', 8160, 10_200, 100, 0.25, 8200, false],
    ['a tie goes up, the gentler', 1250, 2500, 100, 0.5, 1300, false],
    ['a tie goes up at any resolution', 1750, 3000, 500, undefined, 2000, false],
    ['a target on the scale is itself', 16_000, 20_000, 100, 0.25, 16_000, false],
    ['a cut of exactly the cap is within it', 15_000, 20_000, 1000, 0.25, 15_000, false],
    ['the nearer is over the cap, the other is not', 6030, 6700, 100, 0.1, 6100, false],
    ['without a cap the nearer stands', 6030, 6700, 100, undefined, 6000, false],
    ['the higher is the amount before, the lower within the cap', 2750, 3000, 500, 0.2, 2500, false],
    ['the higher is the amount before, the lower over the cap', 2250, 2500, 500, 0.1, 2000, true],
    ['both over the cap: the higher, coarse', 1200, 2000, 500, 0.1, 1500, true],
    ['a target on the scale and over the cap: the next above it', 1000, 2000, 500, 0.3, 1500, false],
    ['never zero: the lower is, so the higher', 30, 300, 100, undefined, 100, false],
    ['a target of zero is just above it', 0, 300, 100, undefined, 100, false],
    ['a target below zero is just above it', -50, 300, 100, undefined, 100, false],
    ['from an amount off the scale', 20_100, 20_250, 500, undefined, 20_000, false],
    ['no multiple between: the next below', 20_000, 20_000, 100, 0.25, 19_900, false],
    ['no multiple between: the next below, coarse', 1000, 1000, 500, 0.25, 500, true],
  ])('%s', (_, target, previous, resolution, cap, made, coarse) => {
    const found = makeableAmount(target, amount(previous), amount(resolution), cap);
    expect(found).toEqual({ amount: made, coarse });
  });

  it('Nothing can be made between one resolution and zero', () => {
    expect(makeableAmount(50, amount(100), amount(100), undefined)).toBeNull();
    expect(makeableAmount(90, amount(100), amount(100), 0.1)).toBeNull();
    expect(makeableAmount(1, amount(80), amount(100), undefined)).toBeNull();
  });

  it('Every cut in thousandths leaves exactly the rest', () => {
    const thousandths = Array.from({ length: 1000 }, (_, index) => index + 1);
    expect(thousandths.filter((each) => afterCut(1000, each / 1000) !== 1000 - each)).toEqual([]);
  });

  it('Cuts in decimal fractions leave no noise that could turn a tie', () => {
    expect(afterCut(700, 0.35)).toBe(455);
    expect(afterCut(1000, 0.9)).toBe(100);
    expect(afterCut(1_000_000, 0.001)).toBe(999_000);
    expect(afterCut(20_000, 0.306)).toBe(13_880);
    expect(afterCut(300, 1 / 3)).toBeCloseTo(200, 6);
    expect(afterCut(500, 1)).toBe(0);
  });

  it('A cut is a fraction of the amount before', () => {
    expect(cutBetween(20_000, 16_000)).toBe(0.2);
    expect(cutBetween(500, 0)).toBe(1);
    expect(cutBetween(8000, 10_000)).toBe(-0.25);
    expect(cutBetween(0, 500)).toBe(0);
  });

  it('An amount off the scale is rounded down, but not to zero', () => {
    expect([20_250, 20_500, 499, 500].map((each) => makeableAtMost(each, 500))).toEqual([
      20_000, 20_500, 500, 500,
    ]);
  });
});

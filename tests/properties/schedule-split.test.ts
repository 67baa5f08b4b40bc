import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedSlots, splitAmount } from '../../main/schedule/split';
import { amount } from '../../shared/quantity';
import { CASES } from './schedule-arbitraries';

const slots = fc
  .array(
    fc.record({
      time: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`),
      weight: fc.oneof(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 10_000 }).map((weight) => weight / 100),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .filter((all) => all.some(({ weight }) => weight > 0));

const days = fc.record({
  slots,
  resolution: fc.constantFrom(1, 10, 100, 500, 1000),
  units: fc.nat({ max: 300 }),
});

describe('Every split', () => {
  it('sums to the amount exactly, in multiples of the resolution, none below zero', () => {
    fc.assert(
      fc.property(days, ({ slots: at, resolution, units }) => {
        const parts = splitAmount(amount(units * resolution), amount(resolution), at);
        expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(units * resolution);
        expect(parts.filter((part) => part < 0 || part % resolution !== 0)).toEqual([]);
        expect(parts).toHaveLength(at.length);
      }),
      CASES,
    );
  });

  it('sums to the amount exactly even off the scale', () => {
    fc.assert(
      fc.property(
        slots,
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (at, total, resolution) => {
          const parts = splitAmount(amount(total), amount(resolution), at);
          expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(total);
        },
      ),
      CASES,
    );
  });

  it('is within one resolution of the weight of each slot, where every slot has a share', () => {
    fc.assert(
      fc.property(days, ({ slots: at, resolution, units }) => {
        fc.pre(units >= at.length);
        const parts = splitAmount(amount(units * resolution), amount(resolution), at);
        const weights = at.reduce((sum, { weight }) => sum + weight, 0);
        for (const [index, { weight }] of at.entries()) {
          expect(Math.abs((parts[index] ?? 0) / resolution - (units * weight) / weights)).toBeLessThan(
            1 + 1e-6,
          );
        }
      }),
      CASES,
    );
  });

  it('gives a heavier slot never less, nor an earlier one of the same weight', () => {
    fc.assert(
      fc.property(days, ({ slots: at, resolution, units }) => {
        const parts = splitAmount(amount(units * resolution), amount(resolution), at);
        for (const [a, first] of at.entries()) {
          for (const [b, second] of at.entries()) {
            const goesFirst = first.time === second.time ? a < b : first.time < second.time;
            const isAhead = first.weight > second.weight || (first.weight === second.weight && goesFirst);
            if (isAhead) expect(parts[a]).toBeGreaterThanOrEqual(parts[b] ?? 0);
          }
        }
      }),
      CASES,
    );
  });

  it('names a slot as dropped if and only if it has a weight and got nothing of something', () => {
    fc.assert(
      fc.property(days, ({ slots: at, resolution, units }) => {
        const parts = splitAmount(amount(units * resolution), amount(resolution), at);
        const dropped = new Set(droppedSlots(parts, at));
        expect(at.map((slot) => dropped.has(slot))).toEqual(
          at.map(({ weight }, index) => units > 0 && weight > 0 && parts[index] === 0),
        );
      }),
      CASES,
    );
  });
});

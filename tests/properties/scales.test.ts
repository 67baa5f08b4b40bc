import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, highestTotal, scales, scoreScale } from '../../shared/scales/registry';
import { type ScaleId, scaleIds } from '../../shared/scales/scale';
import { CASES } from './schedule-arbitraries';

const answersTo = (id: ScaleId) =>
  fc.tuple(
    fc.constant(id),
    fc.array(fc.integer({ min: 0, max: scales[id].answers.length - 1 }), {
      minLength: scales[id].items.length,
      maxLength: scales[id].items.length,
    }),
  );
const answered = fc.constantFrom(...scaleIds).chain(answersTo);

/** How far up the words of its scale a total lies. */
const rank = (id: ScaleId, total: number) =>
  scales[id].bands.findIndex(({ band }) => band === bandOf(id, total));

describe('The score of a scale', () => {
  it('is the sum of its answers, and goes with the word of that total', () => {
    fc.assert(
      fc.property(answered, ([id, answers]) => {
        const total = answers.reduce((sum, answer) => sum + answer, 0);
        expect(scoreScale(id, answers)).toEqual({ total, band: bandOf(id, total) });
      }),
      CASES,
    );
  });

  it('never has a milder word for a higher total', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scaleIds).chain((id) => fc.tuple(fc.constant(id), fc.nat(highestTotal(id) - 1))),
        ([id, total]) => {
          expect(rank(id, total + 1)).toBeGreaterThanOrEqual(rank(id, total));
        },
      ),
      CASES,
    );
  });

  it('is none as soon as any answers are missing, whichever they are', () => {
    fc.assert(
      fc.property(answered, fc.array(fc.nat(), { minLength: 1 }), ([id, answers], missing) => {
        const open = new Set(missing.map((index) => index % answers.length));
        const given = answers.map((answer, index) => (open.has(index) ? null : answer));
        expect(scoreScale(id, given)).toEqual({ total: null, band: null });
      }),
      CASES,
    );
  });
});

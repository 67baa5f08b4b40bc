import { describe, expect, it } from 'vitest';
import { highestTotal, scales, scoreScale } from '../../../shared/scales/registry';
import { type ScaleId, scaleIds } from '../../../shared/scales/scale';

/** Answers that come to a total: as many of the highest as fit, one of the rest, and zeros. */
function answersWith(id: ScaleId, total: number): number[] {
  const { items, answers } = scales[id];
  const most = answers.length - 1;
  return items.map((_, index) => Math.max(0, Math.min(most, total - index * most)));
}

/** Every total, with its word, straight from the page of clinical decisions. */
const bands: Record<ScaleId, [from: number, to: number, band: string | null][]> = {
  phq9: [
    [0, 4, 'minimal'],
    [5, 9, 'mild'],
    [10, 14, 'moderate'],
    [15, 19, 'moderately severe'],
    [20, 27, 'severe'],
  ],
  phq2: [
    [0, 2, 'negative'],
    [3, 6, 'positive'],
  ],
  gad7: [
    [0, 4, 'minimal'],
    [5, 9, 'mild'],
    [10, 14, 'moderate'],
    [15, 21, 'severe'],
  ],
  sows: [
    [0, 0, 'none'],
    [1, 10, 'mild'],
    [11, 20, 'moderate'],
    [21, 64, 'severe'],
  ],
  craving: [[0, 10, null]],
};

const edges = scaleIds.flatMap((id) =>
  bands[id].flatMap(([from, to, band]) =>
    [...new Set([from, to])].map((total) => [id, total, band] as const),
  ),
);

describe('Scoring a scale', () => {
  it.each(edges)('says of %s that %i is %s', (id, total, band) => {
    expect(scoreScale(id, answersWith(id, total))).toEqual({ total, band });
  });

  it('has a word for every total between the edges, and none beyond the highest', () => {
    for (const id of scaleIds) {
      const all = bands[id].flatMap(([from, to, band]) =>
        Array.from({ length: to - from + 1 }, (_, index) => ({ total: from + index, band })),
      );
      expect(all.map(({ total }) => scoreScale(id, answersWith(id, total)))).toEqual(all);
      expect(all.at(-1)?.total).toBe(highestTotal(id));
    }
  });

  const gaps = scaleIds.flatMap((id) => scales[id].items.map((_, index) => [id, index + 1] as const));
  it.each(gaps)('gives %s no total while item %i is the only one not answered', (id, item) => {
    for (const answer of [0, scales[id].answers.length - 1]) {
      const answers: (number | null)[] = scales[id].items.map(() => answer);
      answers[item - 1] = null;
      expect(scoreScale(id, answers)).toEqual({ total: null, band: null });
    }
  });

  it.each(scaleIds)('gives %s no total when nothing is answered', (id) => {
    expect(
      scoreScale(
        id,
        scales[id].items.map(() => null),
      ),
    ).toEqual({ total: null, band: null });
  });

  it.each(scaleIds)('refuses for %s a wrong number of answers, and answers that it does not have', (id) => {
    const sound: unknown[] = scales[id].items.map(() => 1);
    const with1 = (answer: unknown) => [...sound.slice(1), answer];
    const holes: unknown[] = [...sound];
    delete holes[0];
    const wrong: unknown[][] = [
      [],
      sound.slice(1),
      [...sound, 0],
      [...sound, null],
      with1(-1),
      with1(scales[id].answers.length),
      with1(0.5),
      with1(Number.NaN),
      with1(Number.POSITIVE_INFINITY),
      with1('1'),
      with1(true),
      with1(undefined),
      holes,
    ];
    for (const answers of wrong) {
      expect(() => scoreScale(id, answers as (number | null)[])).toThrow(RangeError);
    }
  });

  it('refuses an answer out of range also where another one is missing', () => {
    expect(() => scoreScale('phq2', [null, 4])).toThrow(RangeError);
  });
});

import { craving } from './craving';
import { gad7 } from './gad7';
import { phq2 } from './phq2';
import { phq9 } from './phq9';
import type { BandName, Scale, ScaleId } from './scale';
import { sows } from './sows';

/** All scales, in the order they are shown. */
export const scales = { phq9, phq2, gad7, sows, craving } satisfies Record<ScaleId, Scale>;

/** What answers come to: both null while one is missing, `band` also where totals have no words. */
export interface Score {
  total: number | null;
  band: BandName | null;
}

/**
 * Scores a scale: the sum of its answers and the word for it. With an answer missing there is no total: nothing is
 * made up for it. In: one answer for each item in its order, null where it was not answered.
 * @throws RangeError for another number of answers, or one that is not a whole number of the scale.
 */
export function scoreScale(id: ScaleId, answers: readonly (number | null)[]): Score {
  if (!fitsScale(id, answers))
    throw new RangeError('Each item takes one of the answers of its scale, or null');
  let total = 0;
  for (const answer of answers) {
    if (answer === null) return { total: null, band: null };
    total += answer;
  }
  return { total, band: bandOf(id, total) };
}

/** The word for a total; null where totals have none. */
export function bandOf(id: ScaleId, total: number): BandName | null {
  return scales[id].bands.find(({ from, to }) => total >= from && total <= to)?.band ?? null;
}

/** The highest total of a scale. */
export function highestTotal(id: ScaleId): number {
  const { items, answers } = scales[id];
  return items.length * (answers.length - 1);
}

/** Whether there is one answer, or null, for each item of a scale, each of them one that it has. */
export function fitsScale(id: ScaleId, given: readonly (number | null)[]): boolean {
  const { items, answers } = scales[id];
  // By index: a hole in the array is an answer that is not there, and `every` would pass over it.
  return (
    given.length === items.length &&
    Array.from(given).every(
      (answer) => answer === null || (Number.isInteger(answer) && answer >= 0 && answer < answers.length),
    )
  );
}

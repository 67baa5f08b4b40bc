import type { Entry } from '../../../shared/contract/journal';
import type { Summary } from '../../../shared/contract/reports/summary';
import { meanOf } from '../../../shared/trend';

/** How the person gets through the day, in their words and by the ratings of the period. */
export function functioning(entries: readonly Entry[], words: string | undefined): Summary['functioning'] {
  const ratings = entries.flatMap((entry) => entry.function ?? []);
  return {
    words: words ?? null,
    ratings: ratings.length === 0 ? null : { mean: meanOf(ratings), count: ratings.length },
  };
}

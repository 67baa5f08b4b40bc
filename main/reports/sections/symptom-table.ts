import type { Entry } from '../../../shared/contract/journal';
import type { Summary } from '../../../shared/contract/reports';
import type { ListedSymptom } from '../../../shared/contract/symptoms';

type Row = Summary['symptoms'][number];

/** A change of the mean by less than this is called steady. */
const steadyWithin = 0.5;
/** A half of the ratings needs this many for a trend to be named. */
const leastForTrend = 3;

/**
 * Every rated symptom of the list, hidden ones too, with its mean, worst rating and trend, highest mean first. The trend compares the mean of the
 * later half of its ratings with that of the earlier half.
 */
export function symptomTable(entries: readonly Entry[], list: readonly ListedSymptom[]): Row[] {
  return list
    .flatMap(({ key, name }): Row[] => {
      const ratings = entries.flatMap(({ symptoms }) => symptoms[key] ?? []);
      if (ratings.length === 0) return [];
      return [
        {
          symptom: key,
          name,
          mean: meanOf(ratings),
          worst: Math.max(...ratings),
          ratings: ratings.length,
          trend: trendOf(ratings),
        },
      ];
    })
    .filter(({ worst }) => worst > 0)
    .sort((a, b) => b.mean - a.mean || b.worst - a.worst);
}

function trendOf(ratings: readonly number[]): Row['trend'] {
  const half = Math.floor(ratings.length / 2);
  if (half < leastForTrend) return 'too-few';
  const change = meanOf(ratings.slice(-half)) - meanOf(ratings.slice(0, half));
  if (Math.abs(change) < steadyWithin) return 'steady';
  return change < 0 ? 'easing' : 'rising';
}

function meanOf(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

import type { Entry } from '../../../shared/contract/journal';
import type { Summary } from '../../../shared/contract/reports/summary';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { compareHalves, meanOf } from '../../../shared/trend';

type Row = Summary['symptoms'][number];

/** Of a symptom less is better. */
const trends = { down: 'easing', steady: 'steady', up: 'rising', 'too-few': 'too-few' } as const;

/**
 * Every rated symptom of the list, hidden ones too, with its mean, worst rating and trend, highest mean first. The
 * trend compares the mean of the later half of its ratings with that of the earlier half.
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
          trend: trends[compareHalves(ratings).trend],
        },
      ];
    })
    .filter(({ worst }) => worst > 0)
    .sort((a, b) => b.mean - a.mean || b.worst - a.worst);
}

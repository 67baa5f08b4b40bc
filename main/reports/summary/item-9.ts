import type { Summary } from '../../../shared/contract/reports/summary';
import { scales } from '../../../shared/scales/registry';
import type { SummarySource } from './source';

/** The last answer to the item of the PHQ-9 about thoughts of death or self-harm, also of one that was not finished. */
export function item9({ scales: records }: Pick<SummarySource, 'scales'>): Summary['item9'] {
  const item = scales.phq9.selfHarmItem;
  const answered = records.flatMap(({ scale, day: date, answers }) => {
    const answer = scale === 'phq9' && item !== null ? (answers[item] ?? null) : null;
    return answer === null ? [] : [{ date, answer }];
  });
  return answered.at(-1) ?? null;
}

import type { Medicine } from '../../../shared/contract/medicines';
import type { Summary, SummaryOptions } from '../../../shared/contract/reports/summary';

/** What is taken besides, and what was stopped within the period; what was stopped before it is left out. */
export function medicines(list: readonly Medicine[], { from }: SummaryOptions): Summary['medicines'] {
  return list
    .filter(({ stoppedOn }) => stoppedOn === null || stoppedOn >= from)
    .map(({ id: _id, ...medicine }) => medicine);
}

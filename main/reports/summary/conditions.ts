import type { Summary } from '../../../shared/contract/reports/summary';
import { conditionQuestions } from '../../../shared/contract/reports/summary-details';
import type { SummarySource } from './source';

/** Each condition as it was answered, allergies, and what the rules of tier 3 say; without medicines, where they are left out. */
export function conditions({ about, talkFirst, options }: SummarySource): Summary['conditions'] {
  const hasMedicines = options.parts.includes('medicines');
  return {
    answers: conditionQuestions.map((question) => ({ question, answer: about[question] ?? null })),
    allergies: about.allergies ?? null,
    talkFirst: talkFirst
      .map(({ rule, because }) => ({
        rule,
        because: because.filter(({ kind }) => hasMedicines || kind !== 'medicine'),
      }))
      .filter(({ because }) => because.length > 0),
  };
}

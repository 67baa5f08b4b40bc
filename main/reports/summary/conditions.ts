import type { Fact } from '../../../shared/contract/background';
import type { Summary } from '../../../shared/contract/reports/summary';
import { conditionQuestions } from '../../../shared/contract/reports/summary-details';
import type { SummaryPart } from '../../../shared/contract/reports/summary-parts';
import type { SummarySource } from './source';

/** The part of a summary that a fact belongs to; it goes with that part. */
const partOf: Partial<Record<Fact['kind'], SummaryPart>> = {
  medicine: 'medicines',
  'failed-tapers': 'history',
  'use-since': 'history',
};

/** Each condition as it was answered, allergies, and what the rules of tier 3 say of what is not left out. */
export function conditions({ about, talkFirst, options }: SummarySource): Summary['conditions'] {
  const has = (kind: Fact['kind']) => {
    const part = partOf[kind];
    return part === undefined || options.parts.includes(part);
  };
  return {
    answers: conditionQuestions.map((question) => ({ question, answer: about[question] ?? null })),
    allergies: about.allergies ?? null,
    talkFirst: talkFirst
      .map(({ rule, because }) => ({
        rule,
        because: because.filter(({ kind }) => has(kind)),
      }))
      .filter(({ because }) => because.length > 0),
  };
}

import type { Question } from '../../shared/contract/questions';
import type { CourseFact } from '../../shared/contract/trends';
import { compareHalves } from '../../shared/trend';
import { rounded } from './rounded';

/** Where the answers to a question went, by the means of its answered days in order; null without any. */
export function questionFact(question: Question, means: readonly number[]): CourseFact | null {
  if (means.length === 0) return null;
  const { trend, before, after } = compareHalves(means);
  return {
    code: 'question',
    question,
    trend,
    before: before === null ? null : rounded(before),
    after: after === null ? null : rounded(after),
    answered: means.length,
  };
}

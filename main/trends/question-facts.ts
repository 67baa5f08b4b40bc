import type { CourseFact, QuestionCourse } from '../../shared/contract/trend-course';
import { compareHalves } from '../../shared/trend';
import { rounded } from './mean';

/** Where the answers to a question went, by the means of its answered buckets in order; null without any. */
export function questionFact({ question, means, answered }: QuestionCourse): CourseFact | null {
  const given = means.filter((mean) => mean !== null);
  if (given.length === 0) return null;
  const { trend, before, after } = compareHalves(given);
  return {
    code: 'question',
    question,
    trend,
    before: before === null ? null : rounded(before),
    after: after === null ? null : rounded(after),
    answered: answered.reduce((sum, days) => sum + days, 0),
  };
}

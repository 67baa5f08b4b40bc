import { betterWhenHigher, type Question } from '../../shared/contract/questions';
import { leastForMean, type QuestionCourse } from '../../shared/contract/trends';
import { addDays, type LocalDate } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import type { Bucket } from './buckets';
import { rounded } from './rounded';

/** What a question was answered with on one day. */
export interface AnsweredDay {
  day: LocalDate;
  mean: number;
  worst: number;
}

/** Days that the moving mean looks back over, the day itself included. */
export const meanDays = 7;

/**
 * The answers to one question over buckets. The mean of a week is that of its answered days, each counting once
 * however often it was answered. The seven-day mean is that of the answered days among the seven up to a bucket's
 * last day, `leastForMean` of them at least; a day ahead of `asOf` has none. What was not answered is null.
 *
 * In: buckets in order; the answered days in order, each once, from six days before the first bucket on.
 */
export function questionCourse(
  question: Question,
  buckets: readonly Bucket[],
  answered: readonly AnsweredDay[],
  asOf: LocalDate,
): QuestionCourse {
  const worstOf = betterWhenHigher.includes(question) ? Math.min : Math.max;
  const course: QuestionCourse = { question, means: [], worst: [], sevenDays: [], answered: [] };
  // Answered days from `since` to before `end` are those of the seven days; from `start` those of the bucket.
  let [since, start, end] = [0, 0, 0];
  for (const { first, last } of buckets) {
    const back = addDays(last, 1 - meanDays);
    while (isBefore(answered[end], addDays(last, 1))) end += 1;
    while (isBefore(answered[start], first)) start += 1;
    while (isBefore(answered[since], back)) since += 1;
    const here = answered.slice(start, end);
    const seven = first <= asOf ? answered.slice(since, end) : [];
    course.means.push(here.length === 0 ? null : rounded(meanOf(here.map(({ mean }) => mean))));
    course.worst.push(here.length === 0 ? null : worstOf(...here.map(({ worst }) => worst)));
    course.sevenDays.push(
      seven.length < leastForMean ? null : rounded(meanOf(seven.map(({ mean }) => mean))),
    );
    course.answered.push(here.length);
  }
  return course;
}

function isBefore(answer: AnsweredDay | undefined, date: LocalDate): boolean {
  return answer !== undefined && answer.day < date;
}

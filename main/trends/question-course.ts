import type { Question } from '../../shared/contract/questions';
import { leastForMean, type QuestionCourse } from '../../shared/contract/trend-course';
import { addDays, type LocalDate } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import { rounded } from './mean';

/** What a question was answered with on one day. */
export interface AnsweredDay {
  day: LocalDate;
  mean: number;
  /** The highest answer, but the lowest where more is better. */
  worst: number;
}

/** The same of a week, by its Monday; each of its answered days counts once, however often it was answered. */
export interface AnsweredWeek {
  week: LocalDate;
  mean: number;
  worst: number;
  /** How many of its days are answered. */
  days: number;
}

/** Days that the moving mean looks back over, the day itself included. */
export const meanDays = 7;

/**
 * The answers to one question day by day. The seven-day mean is that of the answered days among the seven up to a
 * day, `leastForMean` of them at least; a day after `asOf` has none. What was not answered is null.
 *
 * In: every day of the range in order; the answered days in order, from six days before the first on.
 */
export function questionByDay(
  question: Question,
  days: readonly LocalDate[],
  answered: readonly AnsweredDay[],
  asOf: LocalDate,
): QuestionCourse {
  const course: QuestionCourse = { question, means: [], worst: [], sevenDays: [], answered: [] };
  // Of the answered days, those from `since` to before `end` lie within the seven.
  let [since, end] = [0, 0];
  for (const day of days) {
    while (isUpTo(answered[end], day)) end += 1;
    const before = addDays(day, -meanDays);
    while (isUpTo(answered[since], before)) since += 1;
    const latest = answered[end - 1];
    const here = latest?.day === day ? latest : null;
    const seven = day <= asOf ? answered.slice(since, end) : [];
    course.means.push(here && rounded(here.mean));
    course.worst.push(here?.worst ?? null);
    course.sevenDays.push(
      seven.length < leastForMean ? null : rounded(meanOf(seven.map(({ mean }) => mean))),
    );
    course.answered.push(here === null ? 0 : 1);
  }
  return course;
}

/**
 * The answers to one question week by week. The seven-day mean is that of the week, of `leastForMean` answered days
 * at least. In: the Monday of each week in order; the answered weeks in any order.
 */
export function questionByWeek(
  question: Question,
  mondays: readonly LocalDate[],
  answered: readonly AnsweredWeek[],
): QuestionCourse {
  const byWeek = new Map(answered.map((week) => [week.week, week]));
  const weeks = mondays.map((monday) => byWeek.get(monday) ?? null);
  const means = weeks.map((week) => week && rounded(week.mean));
  return {
    question,
    means,
    worst: weeks.map((week) => week?.worst ?? null),
    sevenDays: means.map((mean, index) => ((weeks[index]?.days ?? 0) < leastForMean ? null : mean)),
    answered: weeks.map((week) => week?.days ?? 0),
  };
}

function isUpTo(answer: AnsweredDay | undefined, date: LocalDate): boolean {
  return answer !== undefined && answer.day <= date;
}

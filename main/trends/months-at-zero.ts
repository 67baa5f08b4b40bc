import { mostMonths, recoveryQuestions, type ZeroMonth } from '../../shared/contract/recovery';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import { meanAndCount } from './mean';
import type { RecoveryAnswers } from './own-stretch';

/** As the milestones count them: 30 days at zero, 90, 180. */
const daysOfMonth = 30;

/** What months are told from: answers, and the days of urges (one for each) and of doses. */
export interface MonthFacts {
  answers: RecoveryAnswers;
  urgeDays: readonly LocalDate[];
  doseDays: readonly LocalDate[];
}

/** The first day of the earliest month that is told, of those from the first day at zero to today. */
export function monthsFrom(zeroOn: LocalDate, today: LocalDate): LocalDate {
  return addDays(zeroOn, daysOfMonth * firstNumber(zeroOn, today));
}

/**
 * Each month at zero with the mean of each day's answers, the first month first, the latest `mostMonths` of them. Days
 * without an answer count in no mean.
 */
export function monthsAtZero(
  zeroOn: LocalDate,
  today: LocalDate,
  { answers, urgeDays, doseDays }: MonthFacts,
): ZeroMonth[] {
  const count = Math.floor(daysBetween(zeroOn, today) / daysOfMonth) + 1;
  const first = firstNumber(zeroOn, today);
  return Array.from({ length: count - first }, (_, index) => {
    const number = first + index + 1;
    const from = addDays(zeroOn, daysOfMonth * (number - 1));
    const last = addDays(from, daysOfMonth - 1);
    const to = last < today ? last : today;
    const isWithin = (date: LocalDate) => date >= from && date <= to;
    const answered = recoveryQuestions.map((question) => {
      const days = [...answers[question]].filter(([date]) => isWithin(date));
      return { question, days };
    });
    return {
      number,
      from,
      to,
      isRunning: last > today,
      logged: new Set(answered.flatMap(({ days }) => days.map(([date]) => date))).size,
      means: Object.fromEntries(
        answered.map(({ question, days }) => [question, meanAndCount(days.map(([, mean]) => mean))]),
      ) as ZeroMonth['means'],
      urges: urgeDays.filter(isWithin).length,
      doseDays: new Set(doseDays.filter(isWithin)).size,
    };
  });
}

/** How many of the first months are left out. */
function firstNumber(zeroOn: LocalDate, today: LocalDate): number {
  return Math.max(0, Math.floor(daysBetween(zeroOn, today) / daysOfMonth) + 1 - mostMonths);
}

import { phaseAtZero } from '../../shared/content/phases';
import {
  type OwnCourse,
  type RecoveryPlace,
  type RecoveryQuestion,
  recoveryQuestions,
} from '../../shared/contract/recovery';
import { addDays, type LocalDate } from '../../shared/time';
import { meanAndCount, rounded } from './mean';

/** The mean answer of each answered day, by question. */
export type RecoveryAnswers = Record<RecoveryQuestion, ReadonlyMap<LocalDate, number>>;

/** Days from one to another, both included. */
export interface Span {
  from: LocalDate;
  to: LocalDate;
}

/** The days before a cut, or before zero, that the days after it are compared with (ours). */
const daysBefore = 7;
/** The longest stretch that is drawn by day (ours). */
const longestStretch = 180;

/**
 * The days of the phase that today lies in, and those that they are compared with: the week before a cut or before
 * zero, or the phase before. Null where there is no phase.
 */
export function stretchOf(today: LocalDate, place: RecoveryPlace): (Span & { earlier: Span }) | null {
  if (place.code === 'after-cut') {
    return { from: place.cutOn, to: today, earlier: before(place.cutOn, daysBefore) };
  }
  if (place.code !== 'zero' || place.zero.day < 1) return null;
  const { day, since } = place.zero;
  const phase = phaseAtZero(day);
  const begins = addDays(since, phase.from - 1);
  const drawnFrom = addDays(today, 1 - longestStretch);
  const from = begins < drawnFrom ? drawnFrom : begins;
  const length = phase.from === 1 ? daysBefore : phase.from - phaseAtZero(phase.from - 1).from;
  return { from, to: today, earlier: before(from, length) };
}

/** What was answered in a stretch, question by question, beside an earlier one. Days without an answer are left out. */
export function ownCourses(stretch: Span & { earlier: Span }, answers: RecoveryAnswers): OwnCourse[] {
  return recoveryQuestions.map((question) => {
    const within = (span: Span) =>
      [...answers[question]].filter(([date]) => date >= span.from && date <= span.to);
    const days = within(stretch).map(([date, mean]) => ({ date, mean: rounded(mean) }));
    return {
      question,
      days,
      overall: meanAndCount(within(stretch).map(([, mean]) => mean)),
      earlier: meanAndCount(within(stretch.earlier).map(([, mean]) => mean)),
    };
  });
}

function before(date: LocalDate, days: number): Span {
  return { from: addDays(date, -days), to: addDays(date, -1) };
}

import type { Database } from '@signalapp/sqlcipher';
import { betterWhenHigher, type Question } from '../../../../shared/contract/questions';
import type { LocalDate } from '../../../../shared/time';

/** What a question was answered with on one day. */
export interface DayAnswer {
  day: LocalDate;
  mean: number;
  /** The highest answer, but the lowest where more is better. */
  worst: number;
  answers: number;
}

/** Every answer of the entries of one day, by question. */
const answersOfDay = `
  SELECT symptom AS question, rating AS answer FROM entry_symptoms
    JOIN entries ON id = entry_id WHERE day = $day AND removed_at IS NULL
  UNION ALL SELECT 'overall', overall FROM entries WHERE day = $day AND removed_at IS NULL AND overall IS NOT NULL
  UNION ALL SELECT 'function', function FROM entries WHERE day = $day AND removed_at IS NULL AND function IS NOT NULL
  UNION ALL SELECT 'sleep-hours', sleep_hours FROM entries WHERE day = $day AND removed_at IS NULL AND sleep_hours IS NOT NULL
  UNION ALL SELECT 'sleep-quality', sleep_quality FROM entries WHERE day = $day AND removed_at IS NULL AND sleep_quality IS NOT NULL`;

const worst = `CASE WHEN question IN (${betterWhenHigher.map((question) => `'${question}'`).join(', ')})
  THEN min(answer) ELSE max(answer) END`;

/**
 * Sums up the answers of days anew from their entries. Call it, in the same transaction, whenever an entry of a day
 * is saved, removed, put back or moved; a moved one changes both its days.
 */
export function sumUpDays(db: Database, days: Iterable<LocalDate>): void {
  const forget = db.prepare('DELETE FROM day_answers WHERE day = ?');
  const sumUp = db.prepare(
    `INSERT INTO day_answers (question, day, answers, sum, worst)
     SELECT question, $day, count(*), sum(answer), ${worst} FROM (${answersOfDay}) GROUP BY question`,
  );
  for (const day of new Set(days)) {
    forget.run([day]);
    sumUp.run({ day });
  }
}

/** The answers to one question on the days from one to another, both included, oldest first; unanswered days are left out. */
export function answersBetween(
  db: Database,
  question: Question,
  from: LocalDate,
  to: LocalDate,
): DayAnswer[] {
  return db
    .prepare(
      `SELECT day, sum / answers AS mean, worst, answers FROM day_answers
       WHERE question = ? AND day BETWEEN ? AND ? ORDER BY day`,
    )
    .all([question, from, to]) as unknown as DayAnswer[];
}

/** Every question that is answered on any day, in the order of their names. */
export function answeredQuestions(db: Database): Question[] {
  // From each question to the next by the index: what lies between is years of days.
  return db
    .prepare(
      `WITH RECURSIVE found (question) AS (
         SELECT min(question) FROM day_answers
         UNION ALL SELECT (SELECT min(question) FROM day_answers WHERE question > found.question)
           FROM found WHERE found.question IS NOT NULL
       ) SELECT question FROM found WHERE question IS NOT NULL`,
      { pluck: true },
    )
    .all<Question>();
}

import type { Database } from '@signalapp/sqlcipher';
import type { HighSymptom } from '../../../../shared/contract/coping';
import { betterWhenHigher, generalQuestions, type Question } from '../../../../shared/contract/questions';
import type { LocalDate } from '../../../../shared/time';
import type { AnsweredDay, AnsweredWeek } from '../../../trends/question-course';

/** The rows of one question in the weeks that hold `$from` and `$to` and in those between. */
const ofWeeks = `question = $question
  AND week BETWEEN date($from, '-6 days', 'weekday 1') AND date($to, '-6 days', 'weekday 1')`;
/** Those of the days from `$from` to `$to`. */
const ofDays = `${ofWeeks} AND day BETWEEN $from AND $to`;

/** The entries of some days, a list in JSON. */
const ofListedDays = 'day IN (SELECT value FROM json_each($days)) AND removed_at IS NULL';
const answersTo = (question: string, column: string) =>
  `SELECT '${question}', day, ${column} FROM entries WHERE ${ofListedDays} AND ${column} IS NOT NULL`;

/** Every answer of those entries, by question. */
const answersOfDays = `
  SELECT symptom AS question, day, rating AS answer FROM entry_symptoms
    JOIN entries ON id = entry_id WHERE ${ofListedDays}
  UNION ALL ${answersTo('overall', 'overall')}
  UNION ALL ${answersTo('function', 'function')}
  UNION ALL ${answersTo('sleep-hours', 'sleep_hours')}
  UNION ALL ${answersTo('sleep-quality', 'sleep_quality')}`;

const isBetterWhenHigher = `question IN (${betterWhenHigher.map((question) => `'${question}'`).join(', ')})`;

/** The Monday of the week of a day. */
const week = `date(day, '-6 days', 'weekday 1')`;

/**
 * Sums up the answers of days anew from their entries. Call it, in the same transaction, whenever an entry of a day
 * is saved, removed, put back or moved; a moved one changes both its days.
 */
export function sumUpDays(db: Database, days: Iterable<LocalDate>): void {
  const listed = JSON.stringify([...new Set(days)]);
  db.prepare('DELETE FROM day_answers WHERE day IN (SELECT value FROM json_each(?))').run([listed]);
  db.prepare(
    `INSERT INTO day_answers (question, week, day, answers, sum, worst)
     SELECT question, ${week}, day, count(*), sum(answer),
       CASE WHEN ${isBetterWhenHigher} THEN min(answer) ELSE max(answer) END FROM (${answersOfDays}) GROUP BY question, day`,
  ).run({ days: listed });
}

/** The answers to one question on the days from one to another, both included, in order; unanswered days are left out. */
export function answersBetween(
  db: Database,
  question: Question,
  from: LocalDate,
  to: LocalDate,
): AnsweredDay[] {
  return db
    .prepare(`SELECT day, sum / answers AS mean, worst FROM day_answers WHERE ${ofDays} ORDER BY week, day`)
    .all({ question, from, to }) as unknown as AnsweredDay[];
}

/** The mean answer to one question of each answered day from one to another, both included, in order. */
export function dayMeansOf(
  db: Database,
  question: Question,
  from: LocalDate,
  to: LocalDate,
): Map<LocalDate, number> {
  const rows = db
    .prepare(`SELECT day, sum / answers AS mean FROM day_answers WHERE ${ofDays} ORDER BY week, day`)
    .all({ question, from, to }) as unknown as { day: LocalDate; mean: number }[];
  return new Map(rows.map(({ day, mean }) => [day, mean]));
}

/** The answers to one question in the weeks from the one that holds a day to that of another, in no order. */
export function weekAnswersBetween(
  db: Database,
  question: Question,
  from: LocalDate,
  to: LocalDate,
): AnsweredWeek[] {
  return db
    .prepare(
      `SELECT week, sum(sum / answers) / count(*) AS mean, count(*) AS days,
         CASE WHEN ${isBetterWhenHigher} THEN min(worst) ELSE max(worst) END AS worst
       FROM day_answers WHERE ${ofWeeks} GROUP BY week`,
    )
    .all({ question, from, to }) as unknown as AnsweredWeek[];
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

/**
 * The symptoms that were rated at least `least` on a day from one to another, both included: each with its highest
 * rating and the last day with it, the highest first, then the latest.
 */
export function highSymptomsBetween(
  db: Database,
  from: LocalDate,
  to: LocalDate,
  least: number,
): HighSymptom[] {
  return db
    .prepare(
      `SELECT symptom, rating, max(day) AS day FROM (
         SELECT question AS symptom, worst AS rating, day, max(worst) OVER (PARTITION BY question) AS highest
         FROM day_answers WHERE day BETWEEN ? AND ? AND worst >= ? AND question NOT IN (${general})
       ) WHERE rating = highest GROUP BY symptom ORDER BY rating DESC, day DESC, symptom`,
    )
    .all([from, to, least]) as unknown as HighSymptom[];
}

const general = generalQuestions.map((question) => `'${question}'`).join(', ');

/**
 * How rough each day was, 0 to 10: the mean of what was said of the day overall, since that is the same question every
 * day; without it, the mean of the symptoms that were rated. Days on which neither was answered are left out.
 */
export function roughnessBetween(db: Database, from: LocalDate, to: LocalDate): Map<LocalDate, number> {
  const overall = dayMeansOf(db, 'overall', from, to);
  const days = db
    .prepare(
      'SELECT DISTINCT day FROM entries WHERE removed_at IS NULL AND day BETWEEN ? AND ? ORDER BY day',
      {
        pluck: true,
      },
    )
    .all<LocalDate>([from, to]);
  // Few days are without an answer for the day overall: only for those the symptoms are asked.
  const symptoms = db.prepare(
    `SELECT sum(sum) / sum(answers) FROM day_answers WHERE day = ? AND question NOT IN (${general})`,
    { pluck: true },
  );
  const rough = new Map<LocalDate, number>();
  for (const day of days) {
    const mean = overall.get(day) ?? symptoms.get<number | null>([day]) ?? null;
    if (mean !== null) rough.set(day, mean);
  }
  return rough;
}

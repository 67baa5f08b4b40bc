import type { Database } from '@signalapp/sqlcipher';
import { type BackgroundAnswers, backgroundAnswersSchema } from '../../../../shared/contract/background';

/** What was answered about health and earlier use. */
export function readBackgroundAnswers(db: Database): BackgroundAnswers {
  const rows = db.prepare('SELECT question, answer FROM background_answers').all();
  return backgroundAnswersSchema.parse(
    Object.fromEntries(rows.map(({ question, answer }) => [question, JSON.parse(String(answer))])),
  );
}

/** Answers one question; null takes the answer back. */
export function writeBackgroundAnswer(
  db: Database,
  question: keyof BackgroundAnswers,
  answer: boolean | number | string | null,
  savedAt: string,
): void {
  if (answer === null) {
    db.prepare('DELETE FROM background_answers WHERE question = ?').run([question]);
    return;
  }
  db.prepare(
    `INSERT INTO background_answers (question, answer, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (question) DO UPDATE SET answer = excluded.answer, saved_at = excluded.saved_at`,
  ).run([question, JSON.stringify(answer), savedAt]);
}

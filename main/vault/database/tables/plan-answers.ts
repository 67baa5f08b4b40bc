import type { Database } from '@signalapp/sqlcipher';

/** Answers to the questions of a plan that is not made yet, as the page wrote them. */
export interface PlanAnswersRow {
  answers: string;
  savedAt: string;
}

/** How answers about a product that is not in the journal yet are found. */
const forNew = 'new';

/** Keeps the answers for a product (null for a new one) over those before. */
export function savePlanAnswers(
  db: Database,
  productId: string | null,
  { answers, savedAt }: PlanAnswersRow,
): void {
  db.prepare(
    `INSERT INTO plan_answers (product, answers, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (product) DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at`,
  ).run([productId ?? forNew, answers, savedAt]);
}

/** The answers for a product (null for a new one), if some are kept. */
export function findPlanAnswers(db: Database, productId: string | null): PlanAnswersRow | undefined {
  return db
    .prepare('SELECT answers, saved_at AS savedAt FROM plan_answers WHERE product = ?')
    .get([productId ?? forNew]) as unknown as PlanAnswersRow | undefined;
}

/** Lets go of the answers for a product (null for a new one). */
export function deletePlanAnswers(db: Database, productId: string | null): void {
  db.prepare('DELETE FROM plan_answers WHERE product = ?').run([productId ?? forNew]);
}

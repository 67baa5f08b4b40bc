import { z } from 'zod';
import { dateField } from '../fields';
import { assessmentAnswersSchema } from '../own-records/assessment';

/** The answers of an assessment that a summary names, in their order. */
export const summaryAnswers = [
  'importance',
  'confidence',
  'readiness',
  'escalated',
  'began',
  'goesOn',
  'earlierSuccess',
  'supportHome',
  'supportWork',
  'care',
  'money',
  'stress',
  'supervised',
  'urgent',
  'canSlow',
] as const;
export type SummaryAnswer = (typeof summaryAnswers)[number];

/** What the last finished assessment comes to on the day on which a summary is made. */
export const summaryAssessmentSchema = z.strictObject({
  on: dateField,
  approach: z.enum(['conservative', 'moderate', 'rapid']),
  /** Whether cuts are to start at half the usual, and days between them at twice. */
  slower: z.boolean(),
  /** Whether lasting pain, and something of the mind, speak for slower. */
  pain: z.boolean(),
  mind: z.boolean(),
  /** How many things there are to talk over first. */
  talkFirst: z.int().min(0),
  /** What was not answered is absent. */
  answers: assessmentAnswersSchema.pick(
    Object.fromEntries(summaryAnswers.map((question) => [question, true])) as Record<SummaryAnswer, true>,
  ),
});

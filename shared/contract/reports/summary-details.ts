import { z } from 'zod';
import { talkFirstSchema } from '../background';
import { amountField, dateField, timeField } from '../fields';
import { planChangeSchema } from '../plans';

// What stands behind the first page of a summary.

/** The conditions that a summary names, in their order. */
export const conditionQuestions = [
  'pregnancy',
  'liverDisease',
  'kidneyDisease',
  'heartDisease',
  'seizures',
  'bipolar',
  'psychosis',
  'suicideAttempt',
] as const;

/** A "yes" or "no"; null where it was not answered, which is no "no". */
const answerField = z.boolean().nullable();
/** In the person's own words; null where nothing was said. */
const wordsField = z.string().nullable();

/** What is taken and was taken before. */
export const historySchema = z.strictObject({
  products: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.enum(['g', 'mL', 'mg']),
      /** The amount in one capsule or tablet, when it comes in pieces. */
      piece: amountField.nullable(),
      /** What was noted of the batch in use, such as its vendor; empty for nothing. */
      batch: z.array(z.string()),
    }),
  ),
  /** When the plan lists doses on the last day of the period. */
  times: z.array(timeField),
  useSince: dateField.nullable(),
  peak: wordsField,
  reason: wordsField,
  failedTapers: z.int().nullable(),
  attempts: wordsField,
  withdrawal: wordsField,
  /** Whether extracts or 7-OH are taken; absent where the substance is not to be named. */
  extracts: answerField.optional(),
});

export const conditionsSchema = z.strictObject({
  answers: z.array(z.strictObject({ question: z.enum(conditionQuestions), answer: answerField })),
  allergies: wordsField,
  /** What the rules of tier 3 say on the day it is made. */
  talkFirst: z.array(talkFirstSchema),
});

/** How the person gets through the day: in their own words, and by their ratings, 0 not at all to 10 as usual. */
export const functionSchema = z.strictObject({
  words: wordsField,
  ratings: z.strictObject({ mean: z.number(), count: z.int().min(1) }).nullable(),
});

/** A week of the period, or what is left of it; means are over the days that have something. */
export const summaryWeekSchema = z.strictObject({
  from: dateField,
  days: z.int().min(1).max(7),
  planned: z.number().nullable(),
  taken: z.number().nullable(),
  logged: z.int(),
  overall: z.number().nullable(),
  craving: z.number().nullable(),
  sleepHours: z.number().nullable(),
});
export type SummaryWeek = z.infer<typeof summaryWeekSchema>;

export const planChangesField = z.array(planChangeSchema);

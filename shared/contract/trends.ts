import { z } from 'zod';
import { earlySignsSchema } from './early-signs';
import { dateField, idField, nothing } from './fields';
import { method } from './method';
import { productSchema } from './products';
import { questionField } from './questions';
import { courseSchema } from './trend-course';
import {
  scaleCourseSchema,
  trendHelpedSchema,
  trendResponseSchema,
  trendSleepSchema,
  trendTriggersSchema,
} from './trend-findings';

/** The longest range of all: thirty years. */
export const longestTrend = 30 * 366;
/** The most questions drawn at once. */
export const mostQuestions = 6;

/** The days from one to another, both included. */
const rangeFields = { from: dateField, to: dateField };
/** Of which product; null for the first that has a plan. */
const ofProduct = { productId: idField.nullable() };
const rangeInput = z.strictObject(rangeFields);

/** What there is to draw, before anything is chosen. */
export const reachSchema = z.strictObject({
  today: dateField,
  product: productSchema.nullable(),
  /** The first day with a dose, an entry or a finished scale; null when there is none at all. */
  first: dateField.nullable(),
  /** What a screen begins with: the last 90 days, or less where less is there, a week at least. */
  usual: z.strictObject(rangeFields),
  /** Questions with an answer on any day: the general ones first, then symptoms. */
  answered: z.array(questionField),
  /** Up to three of them, for a screen to begin with: those of the check-in first. */
  suggested: z.array(questionField).max(mostQuestions),
});
export type TrendReach = z.infer<typeof reachSchema>;

export const trendsMethods = {
  /** What there is to draw, and what to begin with. */
  'trends.reach': method(z.strictObject(ofProduct), reachSchema),
  /** Planned and taken dose with the answers to some questions; by day up to `longestByDay` days, else by week. */
  'trends.course': method(
    z.strictObject({
      ...ofProduct,
      ...rangeFields,
      questions: z.array(questionField).max(mostQuestions),
    }),
    courseSchema,
  ),
  'trends.response': method(z.strictObject({ ...ofProduct, question: questionField }), trendResponseSchema),
  /** The finished scales of a range, in the order scales are shown; those that were not filled in are left out. */
  'trends.scales': method(rangeInput, z.strictObject({ scales: z.array(scaleCourseSchema) })),
  'trends.sleep': method(rangeInput, trendSleepSchema),
  'trends.triggers': method(z.strictObject({ ...ofProduct, ...rangeFields }), trendTriggersSchema),
  'trends.helped': method(rangeInput, trendHelpedSchema),
  /** What the last days show of the early signs that a journal can show; facts alone. */
  'trends.earlySigns': method(nothing, earlySignsSchema),
};

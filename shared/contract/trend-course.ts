import { z } from 'zod';
import { amountField, dateField, totalField } from './fields';
import { productSchema } from './products';
import { questionField } from './questions';
import { countField, valueField } from './trend-fields';

// Doses and answers on one axis, with what happened to the plan.

/** The longest range that comes day by day; a longer one comes week by week. */
export const longestByDay = 400;
/** The 7-day mean needs this many answered days among its seven (ours); with fewer there is a gap. */
export const leastForMean = 3;

/** Where the numbers went: the later half of the answered days or weeks against the earlier half (`shared/trend.ts`). */
const trendField = z.enum(['down', 'steady', 'up', 'too-few']);

/** One question over the buckets; each list has one value a bucket, null where nothing was answered. */
export const questionCourseSchema = z.strictObject({
  question: questionField,
  /** The mean of the day, or of the answered days of the week. */
  means: z.array(valueField.nullable()),
  /** The worst answer: the highest, but the lowest where more is better. */
  worst: z.array(valueField.nullable()),
  /** The mean of the seven days up to the day, or of the week; null with fewer than `leastForMean` of them answered. */
  sevenDays: z.array(valueField.nullable()),
  /** Answered days of each bucket. */
  answered: z.array(countField),
});
export type QuestionCourse = z.infer<typeof questionCourseSchema>;

/** Something that happened to the plan, on its (first) day. */
export const markSchema = z.discriminatedUnion('kind', [
  /** The first day of a product's plan. `isFirst` is false for one that follows another. */
  z.strictObject({ kind: z.literal('plan'), date: dateField, isFirst: z.boolean() }),
  z.strictObject({
    kind: z.literal('cut'),
    date: dateField,
    from: amountField,
    to: amountField,
    cut: z.number(),
  }),
  /** Kept at its amount from `date` to `last`, both included; `open` until it is resumed. */
  z.strictObject({ kind: z.literal('hold'), date: dateField, last: dateField, open: z.boolean() }),
  z.strictObject({ kind: z.literal('step-back'), date: dateField, from: amountField, to: amountField }),
  /** Begun anew at another amount. */
  z.strictObject({ kind: z.literal('restart'), date: dateField, to: amountField }),
  /** The plan was stopped, or went on by another way. */
  z.strictObject({ kind: z.literal('stop'), date: dateField }),
  z.strictObject({ kind: z.literal('new-way'), date: dateField }),
  /** The first day at zero. */
  z.strictObject({ kind: z.literal('zero'), date: dateField }),
]);
export type TrendMark = z.infer<typeof markSchema>;

/** What can be said of a range in words. Facts that nothing is known of are left out. */
export const courseFactSchema = z.discriminatedUnion('code', [
  /** Nothing was logged or answered in the range. */
  z.strictObject({ code: z.literal('nothing-logged') }),
  /**
   * What the plan goes down from, if it begins in the range, or else lists on its first day; and what it lists on its
   * last day. `change` is a share of the first.
   */
  z.strictObject({
    code: z.literal('planned'),
    from: amountField,
    to: amountField,
    change: z.number().nullable(),
  }),
  /**
   * What was taken on days that are over: the mean of the first and of the last logged ones, `days` of each: seven, or
   * half of them where there are fewer than fourteen. `change` is a share of the first, -0.25 for a quarter less.
   */
  z.strictObject({
    code: z.literal('taken'),
    from: totalField,
    to: totalField,
    change: z.number().nullable(),
    days: z.int().min(1),
  }),
  /** Logged days that are over, too few to compare a first and a last part. */
  z.strictObject({ code: z.literal('taken-too-few'), logged: countField }),
  /** Logged days of the plan that are over, and how many of them were above it; days over without a log. */
  z.strictObject({
    code: z.literal('against-plan'),
    above: countField,
    logged: countField,
    notLogged: countField,
  }),
  /** The later half of the answered buckets against the earlier half; both null with `too-few`. `answered` are days. */
  z.strictObject({
    code: z.literal('question'),
    question: questionField,
    trend: trendField,
    before: valueField.nullable(),
    after: valueField.nullable(),
    answered: countField,
  }),
]);
export type CourseFact = z.infer<typeof courseFactSchema>;

/** Doses and answers on one axis. Every list but `marks` and `facts` has one value a bucket. */
export const courseSchema = z.strictObject({
  today: dateField,
  product: productSchema.nullable(),
  bucket: z.enum(['day', 'week']),
  /** The first day of each bucket. Weeks are whole, from Monday to Sunday: a range by week is widened to them. */
  dates: z.array(dateField),
  /** What the plan lists a day (of a week: the mean); null before the plan and without one. */
  planned: z.array(amountField.nullable()),
  /** What was taken a day (of a week: the mean of its logged days); null where nothing was logged. */
  taken: z.array(totalField.nullable()),
  /** Logged days of each bucket. */
  logged: z.array(countField),
  /** Logged days above the plan of each bucket. */
  above: z.array(countField),
  questions: z.array(questionCourseSchema),
  /** In order of their days; those of a hold that reaches into the range too. */
  marks: z.array(markSchema),
  facts: z.array(courseFactSchema),
});
export type TrendCourse = z.infer<typeof courseSchema>;

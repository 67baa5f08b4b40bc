import { z } from 'zod';
import { filledScaleIds } from '../scales/scale';
import { doseTagField } from './dose-tags';
import { amountField, dateField, idField, ratingField, totalField } from './fields';
import { measureField } from './measures';
import { method } from './method';
import { productSchema } from './products';
import { questionField } from './questions';
import { bandField } from './scales';

/** The longest range that comes day by day; a longer one comes week by week. */
export const longestByDay = 400;
/** The longest range of all: thirty years. */
export const longestTrend = 30 * 366;
/** The most questions drawn at once. */
export const mostQuestions = 6;
/** The 7-day mean needs this many answered days among its seven (ours); with fewer there is a gap. */
export const leastForMean = 3;
/** Nights that each side needs before the two are compared (ours). */
export const leastNights = 5;
/** The most nights that come one by one: the latest ones. */
export const mostNights = 400;
/** How often a trigger was named, or something that helps was rated, before anything is said of it (ours). */
export const leastTimes = 3;

/** The days from one to another, both included. */
const rangeFields = { from: dateField, to: dateField };
/** Of which product; null for the first that has a plan. */
const ofProduct = { productId: idField.nullable() };
const rangeInput = z.strictObject(rangeFields);

/** An answer of 0 to 10, or of hours; a mean of some. */
const valueField = z.number();
const countField = z.int().min(0);
/** A mean and how many values it is of, one or more. */
const meanSchema = z.strictObject({ mean: valueField, n: z.int().min(1) });

/** Where the numbers went: the later half of the answered days or weeks against the earlier half (`shared/trend.ts`). */
const trendField = z.enum(['down', 'steady', 'up', 'too-few']);

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

/** What can be said of the days after a cut. */
export const responseTellingSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('no-cuts') }),
  /** Too few days were answered to have a shape. */
  z.strictObject({ code: z.literal('too-few') }),
  /** `easedAfter` is the day from which it stayed as before the cuts; 0 when it never left, null when not back yet. */
  z.strictObject({ code: z.literal('told'), before: valueField, easedAfter: z.int().nullable() }),
  /**
   * No day lies clear of an earlier cut, so there is no "before" to compare with: cuts come every `everyDays`, and the
   * days before one still belong to the one before. The first day and the last stand side by side, without a claim.
   */
  z.strictObject({
    code: z.literal('no-before'),
    everyDays: z.int().nullable(),
    first: z.strictObject({ day: countField, mean: valueField }),
    last: z.strictObject({ day: countField, mean: valueField }),
  }),
]);
export type ResponseTelling = z.infer<typeof responseTellingSchema>;

/** How an answer goes by days since a cut (0 is its day), over the cuts of the last 366 days. */
export const trendResponseSchema = z.strictObject({
  product: productSchema.nullable(),
  question: questionField,
  cuts: countField,
  before: meanSchema.nullable(),
  /** Days without an answer are left out. `spread` is the sample standard deviation; null for a single day. */
  days: z.array(
    z.strictObject({ day: countField, mean: valueField, n: z.int().min(1), spread: z.number().nullable() }),
  ),
  telling: responseTellingSchema,
});
export type TrendResponse = z.infer<typeof trendResponseSchema>;

/** Nights of one kind, and the craving of the day after the night and of the next day. */
const nightsSchema = z.strictObject({
  /** At least this, and less than `below`; null for no end. */
  from: valueField,
  below: valueField.nullable(),
  nights: countField,
  sameDay: meanSchema.nullable(),
  nextDay: meanSchema.nullable(),
});
export type Nights = z.infer<typeof nightsSchema>;

/** The worst nights beside the best, with the mean craving of the day that follows each. */
const sleepFactSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('too-few') }),
  z.strictObject({ code: z.literal('compared'), poor: meanSchema, good: meanSchema }),
]);
export type SleepFact = z.infer<typeof sleepFactSchema>;

/** Sleep of the night before a day, with the craving of the day and of the next one. */
export const trendSleepSchema = z.strictObject({
  /** The latest ones, oldest first; `hours` and `quality` as answered on `date`. */
  nights: z.array(
    z.strictObject({
      date: dateField,
      hours: valueField.nullable(),
      quality: valueField.nullable(),
      sameDay: valueField.nullable(),
      nextDay: valueField.nullable(),
    }),
  ),
  /** By hours slept: under 5, 5 to under 7, 7 and more. */
  byHours: z.array(nightsSchema),
  /** By sleep quality: 0 to 3, 4 to 6, 7 to 10. */
  byQuality: z.array(nightsSchema),
  hoursFact: sleepFactSchema,
  qualityFact: sleepFactSchema,
});
export type TrendSleep = z.infer<typeof trendSleepSchema>;

/** Days against the plan: how many were above it. */
const daysAboveSchema = z.strictObject({ days: countField, above: countField });

/** One trigger, and what it led to. */
export const triggerSchema = z.strictObject({
  trigger: doseTagField,
  /** Doses with it as a tag, and entries that name it. */
  doses: countField,
  entries: countField,
  /** What its entries say came of it. */
  ledTo: z.strictObject({
    passed: countField,
    coped: countField,
    plannedDose: countField,
    extraDose: countField,
    notSaid: countField,
  }),
  /** Logged days of the plan with it and without it. */
  withIt: daysAboveSchema,
  withoutIt: daysAboveSchema,
  /** The mean craving of its entries. */
  craving: meanSchema.nullable(),
  /** Whether it was named often enough (`leastTimes`) for anything to be said of it. */
  isEnough: z.boolean(),
});
export type Trigger = z.infer<typeof triggerSchema>;

const triggersFactSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('too-few') }),
  z.strictObject({ code: z.literal('most-often'), trigger: doseTagField, times: countField }),
  /** The one whose days differ most from those without it, at least by a fifth of them (ours). */
  z.strictObject({
    code: z.literal('more-above-plan'),
    trigger: doseTagField,
    withIt: daysAboveSchema,
    withoutIt: daysAboveSchema,
  }),
]);
export type TriggersFact = z.infer<typeof triggersFactSchema>;

/** The most often named first. */
export const trendTriggersSchema = z.strictObject({
  product: productSchema.nullable(),
  triggers: z.array(triggerSchema),
  facts: z.array(triggersFactSchema),
});
export type TrendTriggers = z.infer<typeof trendTriggersSchema>;

/** Something that was done, or a medicine taken for comfort, by its name as last written. */
const helpSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measure'), measure: measureField }),
  z.strictObject({ kind: z.literal('medicine'), name: z.string() }),
]);
export type Help = z.infer<typeof helpSchema>;

export const helpedSchema = z.strictObject({
  what: helpSchema,
  used: z.int().min(1),
  rated: countField,
  /** How much it helped, 0 to 10; null when it was never rated. */
  mean: valueField.nullable(),
  best: ratingField.nullable(),
  /** Whether it was rated often enough (`leastTimes`) to be compared. */
  isEnough: z.boolean(),
});
export type Helped = z.infer<typeof helpedSchema>;

/** Those that were rated often enough by how much they helped, then the others by how often they were used. */
export const trendHelpedSchema = z.strictObject({
  helped: z.array(helpedSchema),
  /** The first of those that were rated often enough; null when none was. */
  most: z.strictObject({ what: helpSchema, mean: valueField, rated: countField }).nullable(),
});
export type TrendHelped = z.infer<typeof trendHelpedSchema>;

/** The totals of one scale. */
export const scaleCourseSchema = z.strictObject({
  scale: z.enum(filledScaleIds),
  /** The highest total that it can come to; the lowest is 0. */
  highest: z.int().min(1),
  /** From the lowest total to the highest without a gap. */
  bands: z.array(z.strictObject({ band: bandField, from: countField, to: countField })),
  /** In the order they were filled in; a day can have several. */
  results: z.array(z.strictObject({ date: dateField, total: countField, band: bandField.nullable() })),
  /** How many were finished with an answer missing: they have no total. */
  withoutTotal: countField,
  /** The last total against the first of the range; null without two. `meaningful` as a source says, if one does. */
  change: z
    .strictObject({ first: countField, last: countField, meaningful: z.boolean().nullable() })
    .nullable(),
});
export type ScaleCourse = z.infer<typeof scaleCourseSchema>;

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
};

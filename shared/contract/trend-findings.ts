import { z } from 'zod';
import { filledScaleIds } from '../scales/scale';
import { doseTagField } from './dose-tags';
import { dateField, ratingField } from './fields';
import { measureField } from './measures';
import { productSchema } from './products';
import { questionField } from './questions';
import { bandField } from './scales';
import { countField, meanSchema, valueField } from './trend-fields';

// What each of the other panels of trends finds: days after a cut, sleep, triggers, what helped, scales.

/** Nights that each side needs before the two are compared (ours). */
export const leastNights = 5;
/** The most nights that come one by one: the latest ones. */
export const mostNights = 400;
/** How often a trigger was named, or something that helps was rated, before anything is said of it (ours). */
export const leastTimes = 3;

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

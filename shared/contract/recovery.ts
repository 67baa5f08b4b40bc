import { z } from 'zod';
import { milestoneKinds } from '../content/milestones';
import { doseTagField } from './dose-tags';
import { dateField, idField, instantField, ratingField, timeField } from './fields';
import { method } from './method';
import { urgeOutcomes } from './own-records/urge';
import { cutSchema } from './plans';
import { productSchema } from './products';

const countField = z.int().min(0);

/**
 * Days at zero. They count from the plan's first day at zero, or from the day after a later dose; without a plan from
 * the day after the last dose, since nothing else is known.
 */
export const zeroSchema = z.strictObject({
  /** 1 on the first day; 0 on the day of a dose that they count from. */
  day: countField,
  /** The day that is 1. */
  since: dateField,
  countedFrom: z.enum(['plan', 'dose', 'no-plan']),
  /**
   * The longest stretch of days without a dose between the plan's first day at zero and that dose; null where there
   * was none. `isOnly` where no other dose lies between.
   */
  before: z.strictObject({ days: z.int().min(1), isOnly: z.boolean() }).nullable(),
});
export type Zero = z.infer<typeof zeroSchema>;

/** Where today lies. */
const recoveryPlaceSchema = z.discriminatedUnion('code', [
  /** No plan, and no dose that could be counted from. */
  z.strictObject({ code: z.literal('nothing') }),
  /** No plan, and the last dose was today or the day before. */
  z.strictObject({ code: z.literal('no-plan') }),
  /** A plan of which nothing has been cut yet. */
  z.strictObject({ code: z.literal('before-cut'), begins: dateField, firstCut: cutSchema.nullable() }),
  /** `days` since the last cut, 0 on its day. */
  z.strictObject({
    code: z.literal('after-cut'),
    days: countField,
    cutOn: dateField,
    nextCut: cutSchema.nullable(),
    /** The first day at zero; null while a hold has no end. */
    zeroOn: dateField.nullable(),
  }),
  z.strictObject({ code: z.literal('zero'), zero: zeroSchema }),
]);
export type RecoveryPlace = z.infer<typeof recoveryPlaceSchema>;

/** What is looked at over time. `rough` is the day overall, or the mean of its symptoms where that was left open. */
export const recoveryQuestions = ['rough', 'craving', 'sleep-hours', 'function', 'low-mood'] as const;
export type RecoveryQuestion = (typeof recoveryQuestions)[number];

const meanSchema = z.strictObject({ mean: z.number(), n: z.int().min(1) });

/** One question over a stretch of days. */
const ownCourseSchema = z.strictObject({
  question: z.enum(recoveryQuestions),
  /** The mean of each day with an answer, in order; the others are left out. */
  days: z.array(z.strictObject({ date: dateField, mean: z.number() })),
  /** Over those days; null without any. */
  overall: meanSchema.nullable(),
  /** Over the days that it is compared with; null without any. */
  earlier: meanSchema.nullable(),
});
export type OwnCourse = z.infer<typeof ownCourseSchema>;

/** The own days in the phase that today lies in, beside those before it. */
export const ownStretchSchema = z.strictObject({
  from: dateField,
  to: dateField,
  earlier: z.strictObject({ from: dateField, to: dateField }).nullable(),
  courses: z.array(ownCourseSchema),
});
export type OwnStretch = z.infer<typeof ownStretchSchema>;

/** A month of 30 days at zero, from the plan's first day at zero on. */
const zeroMonthSchema = z.strictObject({
  /** 1 for days 1 to 30. */
  number: z.int().min(1),
  from: dateField,
  to: dateField,
  /** Whether it is not over yet. */
  isRunning: z.boolean(),
  /** Days with any answer. */
  logged: countField,
  means: z.strictObject(
    Object.fromEntries(recoveryQuestions.map((id) => [id, meanSchema.nullable()])) as Record<
      RecoveryQuestion,
      z.ZodNullable<typeof meanSchema>
    >,
  ),
  urges: countField,
  /** Days on which a dose was logged. */
  doseDays: countField,
});
export type ZeroMonth = z.infer<typeof zeroMonthSchema>;

/** A craving that was noted in an entry, or an urge that was waited through. */
const cravingSchema = z.strictObject({
  id: idField,
  at: instantField,
  day: dateField,
  /** The time on the wall where it was noted; null where that was on a later day. */
  time: timeField.nullable(),
  triggers: z.array(doseTagField),
  said: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('entry'), craving: ratingField }),
    z.strictObject({
      kind: z.literal('urge'),
      before: ratingField.nullable(),
      after: ratingField.nullable(),
      outcome: z.enum(urgeOutcomes).nullable(),
    }),
  ]),
});
export type Craving = z.infer<typeof cravingSchema>;

/** The most months and cravings that are listed, the latest (ours). */
export const mostMonths = 24;
export const mostCravings = 100;

const ofProduct = z.strictObject({ productId: idField.nullable() });

export const recoveryMethods = {
  /** Where today lies with a product (null: the first that has a plan), and the person's own days against it. */
  'recovery.get': method(
    ofProduct,
    z.strictObject({
      today: dateField,
      product: productSchema.nullable(),
      /** Whole hours since the last dose that was logged; null without any. */
      hoursSinceDose: countField.nullable(),
      place: recoveryPlaceSchema,
      /** Of the plan, in the order of their days; those that today has reached stay reached. */
      milestones: z.array(z.strictObject({ kind: z.enum(milestoneKinds), date: dateField })),
      /** Null where there is no phase yet. */
      own: ownStretchSchema.nullable(),
      /** Empty before zero. The first month first. */
      months: z.array(zeroMonthSchema),
    }),
  ),
  /** Cravings of the last 90 days, the newest first: `mostCravings` at most. */
  'recovery.cravings': method(
    z.strictObject({}),
    z.strictObject({ from: dateField, cravings: z.array(cravingSchema) }),
  ),
};

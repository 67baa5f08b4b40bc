import { z } from 'zod';
import { adherenceSchema } from './adherence';
import { daySlotSchema, dayStatusField, doseSchema } from './doses';
import { amountField, dateField, instantField, monthField, nothing, ratingField, timeField } from './fields';
import { entrySchema } from './journal';
import { method } from './method';
import { planEventSchema, productSchema } from './plans';

const cutSchema = z.strictObject({ date: dateField, from: amountField, to: amountField, cut: z.number() });

const dayPlanSchema = z.strictObject({
  product: productSchema,
  planned: amountField,
  /** Total logged on the day. */
  taken: amountField,
  status: dayStatusField,
  slots: z.array(daySlotSchema),
  /** Doses that belong to no slot. */
  otherDoses: z.array(doseSchema),
  /** Set when the day is the first of a step. */
  cut: cutSchema.nullable(),
});

export const daySchema = z.strictObject({
  date: dateField,
  /** Null before there is a plan. */
  plan: dayPlanSchema.nullable(),
  entries: z.array(entrySchema),
  /** Changes to the plan that begin on this day. */
  changes: z.array(planEventSchema),
  isToday: z.boolean(),
  isFuture: z.boolean(),
});
export type Day = z.infer<typeof daySchema>;

export const todaySchema = z.strictObject({
  now: instantField,
  day: daySchema,
  /** The slot that a dose logged now is for; null when none is left. */
  nextSlot: timeField.nullable(),
  planStart: dateField.nullable(),
  /** 1 on the first reduced day; 0 or less before it; null without a plan. */
  dayOfPlan: z.int().nullable(),
  /** Days since the last cut, 0 on the day of the cut; null before the first. */
  daysSinceCut: z.int().nullable(),
  nextCut: cutSchema.nullable(),
  endDate: dateField.nullable(),
  openHold: z.boolean(),
  /** The last day of the hold that today lies in; null when it lies in none. */
  heldUntil: dateField.nullable(),
  /** The last check-in before today, for "same as yesterday". */
  yesterday: entrySchema.nullable(),
});
export type Today = z.infer<typeof todaySchema>;

export const monthDaySchema = z.strictObject({
  date: dateField,
  planned: amountField.nullable(),
  /** Null when nothing was logged. */
  taken: amountField.nullable(),
  status: dayStatusField.nullable(),
  cut: z.boolean(),
  held: z.boolean(),
  /** The worst rating of any symptom on the day. */
  worst: ratingField.nullable(),
  entries: z.int().min(0),
});
export type MonthDay = z.infer<typeof monthDaySchema>;

export const monthSchema = z.strictObject({
  month: monthField,
  today: dateField,
  product: productSchema.nullable(),
  /** Whole weeks that hold the month, from the given week start. */
  days: z.array(monthDaySchema),
  adherence: adherenceSchema.nullable(),
});
export type Month = z.infer<typeof monthSchema>;

export const daysMethods = {
  /** Everything that the Today screen shows. */
  'days.today': method(nothing, todaySchema),
  /** One day with everything of it. */
  'days.day': method(z.strictObject({ date: dateField }), daySchema),
  /** The days of a month and of the weeks around its edges. `weekStart` is 1 (Monday) to 7 (Sunday). */
  'days.month': method(z.strictObject({ month: monthField, weekStart: z.int().min(1).max(7) }), monthSchema),
};

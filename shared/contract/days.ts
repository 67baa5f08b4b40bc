import { z } from 'zod';
import { milestoneKinds } from '../content/milestones';
import { adherenceSchema } from './adherence';
import { appointmentSchema } from './appointments';
import { daySlotSchema, dayStatusField, doseSchema, doseStandingField } from './doses';
import {
  amountField,
  dateField,
  idField,
  instantField,
  monthField,
  nothing,
  ratingField,
  timeField,
  totalField,
  weekStartField,
} from './fields';
import { entrySchema } from './journal';
import { method } from './method';
import { cutSchema, planChangeSchema } from './plans';
import { productSchema } from './products';
import { ownResponseSchema, readinessSchema } from './readiness';
import { zeroSchema } from './recovery';
import { scaleRecordSchema } from './scales';

const milestoneField = z.enum(milestoneKinds);

/** One product on one day: what the plan lists, if there is one, and what was logged. */
export const dayProductSchema = z.strictObject({
  product: productSchema,
  planId: idField.nullable(),
  /** Null without a plan. */
  planned: amountField.nullable(),
  /** Total logged on the day. */
  taken: totalField,
  /** Null without a plan. */
  status: dayStatusField.nullable(),
  /** How the total stands against the plan and the days before. */
  standing: doseStandingField,
  slots: z.array(daySlotSchema),
  /** Doses that belong to no slot. */
  otherDoses: z.array(doseSchema),
  /** Set when the day is the first of a step. */
  cut: cutSchema.nullable(),
  held: z.boolean(),
  milestones: z.array(milestoneField),
  /** Changes to the plan that begin on this day. */
  changes: z.array(planChangeSchema),
});
export type DayProduct = z.infer<typeof dayProductSchema>;

export const daySchema = z.strictObject({
  date: dateField,
  /** Every product with a plan or a dose on the day, or whose baseline is being logged. */
  products: z.array(dayProductSchema),
  entries: z.array(entrySchema),
  /** The scales that were finished on the day. */
  scales: z.array(scaleRecordSchema),
  appointments: z.array(appointmentSchema),
  isToday: z.boolean(),
  isFuture: z.boolean(),
});
export type Day = z.infer<typeof daySchema>;

/** Where today lies in the taper of one product. */
export const planStandingSchema = z.strictObject({
  productId: idField,
  /** The slot that a dose logged now is for; null when none is left. */
  nextSlot: timeField.nullable(),
  planStart: dateField,
  /** 1 on the first reduced day; 0 or less before it. */
  dayOfPlan: z.int(),
  /** Days since the last cut, 0 on the day of the cut; null before the first. */
  daysSinceCut: z.int().nullable(),
  nextCut: cutSchema.nullable(),
  endDate: dateField.nullable(),
  /** From the first day at zero on; null before it, and while a hold has no end. */
  zero: zeroSchema.nullable(),
  openHold: z.boolean(),
  /** The last day of the hold that today lies in; null when it lies in none. */
  heldUntil: dateField.nullable(),
  /** On the day before a cut and on its day; null otherwise. */
  readiness: readinessSchema.nullable(),
  /** How the person's own days went after the cuts so far; null while too little was logged to tell. */
  response: ownResponseSchema.nullable(),
});
export type PlanStanding = z.infer<typeof planStandingSchema>;

export const todaySchema = z.strictObject({
  now: instantField,
  day: daySchema,
  /** For each product with a plan, in the order of `day.products`. */
  plans: z.array(planStandingSchema),
  /** Products whose baseline is being logged. */
  baselines: z.array(idField),
  /** The last check-in before today, for "same as yesterday". */
  yesterday: entrySchema.nullable(),
});
export type Today = z.infer<typeof todaySchema>;

/** One day among many. */
export const rangeDaySchema = z.strictObject({
  date: dateField,
  planned: amountField.nullable(),
  /** Null when nothing was logged. */
  taken: totalField.nullable(),
  status: dayStatusField.nullable(),
  /** Set when the day is the first of a step. */
  cut: cutSchema.nullable(),
  held: z.boolean(),
  milestones: z.array(milestoneField),
  /** Changes to the plan that begin on this day. */
  changes: z.array(planChangeSchema),
  /** The worst rating of any symptom on the day. */
  worst: ratingField.nullable(),
  entries: z.int().min(0),
  appointments: z.array(appointmentSchema),
});
export type RangeDay = z.infer<typeof rangeDaySchema>;

const rangeFields = {
  today: dateField,
  /** Null before there is any product. */
  product: productSchema.nullable(),
  days: z.array(rangeDaySchema),
  adherence: adherenceSchema.nullable(),
};

export const rangeSchema = z.strictObject(rangeFields);
export type DayRange = z.infer<typeof rangeSchema>;

export const monthSchema = z.strictObject({
  month: monthField,
  /** Whole weeks that hold the month, from the given week start; adherence is of the month alone. */
  ...rangeFields,
});
export type Month = z.infer<typeof monthSchema>;

/** Of which product; null for the first that has a plan. */
const ofProduct = { productId: idField.nullable() };

/** The most days of one range. */
export const longestRange = 400;

export const daysMethods = {
  /** Everything that the Today screen shows. */
  'days.today': method(nothing, todaySchema),
  /** One day with everything of it. */
  'days.day': method(z.strictObject({ date: dateField }), daySchema),
  /** The days of a month and of the weeks around its edges. `weekStart` is 1 (Monday) to 7 (Sunday). */
  'days.month': method(
    z.strictObject({ month: monthField, weekStart: weekStartField, ...ofProduct }),
    monthSchema,
  ),
  /** The days from one date to another, both included; `longestRange` at most. */
  'days.range': method(z.strictObject({ from: dateField, to: dateField, ...ofProduct }), rangeSchema),
  /** Seven days in full, from a date on. */
  'days.week': method(
    z.strictObject({ from: dateField }),
    z.strictObject({ today: dateField, days: z.array(daySchema) }),
  ),
};

import { z } from 'zod';
import { entryRuleIds } from '../../safety/registry';
import { filledScaleIds } from '../../scales/scale';
import { adherenceSchema } from '../adherence';
import { talkFirstSchema } from '../background';
import { dayStatusField } from '../doses';
import { amountField, dateField, idField, instantField, ratingField, totalField } from '../fields';
import { medicineSchema } from '../medicines';
import { approachField, curveSchema, planChangeSchema } from '../plans';
import { productSchema } from '../products';
import { bandField, changeSchema } from '../scales';
import { symptomKeyField } from '../symptom-keys';
import { symptomNameField } from '../symptoms';
import { paperField } from './paper';

export const summaryOptionsSchema = z
  .strictObject({
    kind: z.literal('summary'),
    from: dateField,
    to: dateField,
    /** Name or initials for the page, or empty for none. Never kept. */
    name: z.string().trim().max(80),
    /** Entries whose notes are printed. */
    notes: z.array(idField).max(500),
    /** Parts that may be left out: results of scales, the list of medicines, and the rules of tier 3. */
    scales: z.boolean(),
    medicines: z.boolean(),
    talkFirst: z.boolean(),
    paper: paperField,
  })
  .refine((options) => options.from <= options.to);
export type SummaryOptions = z.infer<typeof summaryOptionsSchema>;

const trendField = z.enum(['easing', 'steady', 'rising', 'too-few']);

export const summarySchema = z.strictObject({
  kind: z.literal('summary'),
  from: dateField,
  to: dateField,
  madeOn: dateField,
  name: z.string(),
  paper: paperField,
  days: z.int(),
  daysLogged: z.int(),
  entries: z.int(),
  dosesLogged: z.int(),
  /** Days on which a rule of a tier applied to a saved entry. */
  alerts: z.array(
    z.strictObject({
      date: dateField,
      rule: z.enum(entryRuleIds),
      tier: z.union([z.literal(1), z.literal(2)]),
    }),
  ),
  /** Days on which a total was far above the plan after lower days, as it was warned of; the earliest first. */
  farAbove: z.array(dateField),
  /** Other products than that of the plan, with the days of the period that have a dose and their mean a day. */
  others: z.array(z.strictObject({ product: productSchema, days: z.int().min(1), mean: totalField })),
  plan: z
    .strictObject({
      product: productSchema,
      approach: approachField,
      startDate: dateField,
      startAmount: amountField,
      /** The step of the last day of the period. */
      presentStep: z.strictObject({ amount: amountField, since: dateField, percentDown: z.number() }),
      nextStep: z.strictObject({ date: dateField, amount: amountField }).nullable(),
      endDate: dateField.nullable(),
      dosesADay: z.int(),
      /** Days between the last cut and the next, as the plan has them now. */
      intervalDays: z.int().nullable(),
      adherence: adherenceSchema,
      curve: curveSchema,
      events: z.array(planChangeSchema),
    })
    .nullable(),
  /** One row a day of the period. */
  daily: z.array(
    z.strictObject({
      date: dateField,
      planned: amountField.nullable(),
      taken: totalField.nullable(),
      status: dayStatusField.nullable(),
      overall: z.number().nullable(),
      craving: z.number().nullable(),
      sleepHours: z.number().nullable(),
    }),
  ),
  symptoms: z.array(
    z.strictObject({
      symptom: symptomKeyField,
      /** The name of an own symptom; null for one of the closed list. */
      name: symptomNameField.nullable(),
      mean: z.number(),
      worst: ratingField,
      ratings: z.int(),
      trend: trendField,
    }),
  ),
  notes: z.array(z.strictObject({ at: instantField, day: dateField, time: z.string(), text: z.string() })),
  /** The last result of each scale with a total in the period; null where it is left out. */
  scales: z
    .array(
      z.strictObject({
        scale: z.enum(filledScaleIds),
        date: dateField,
        total: z.int(),
        band: bandField.nullable(),
        /** How it stands to the total before it, which may lie before the period; null without one. */
        change: changeSchema.nullable(),
      }),
    )
    .nullable(),
  /** What was taken besides in the period, what was stopped in it too; null where it is left out. */
  medicines: z.array(medicineSchema.omit({ id: true })).nullable(),
  /** What the rules of tier 3 say on the day it is made; null where it is left out. */
  talkFirst: z.array(talkFirstSchema).nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

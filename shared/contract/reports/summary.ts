import { z } from 'zod';
import { entryRuleIds } from '../../safety/registry';
import { filledScaleIds } from '../../scales/scale';
import { adherenceSchema } from '../adherence';
import { dayStatusField } from '../doses';
import { amountField, dateField, idField, instantField, ratingField, totalField } from '../fields';
import { medicineSchema } from '../medicines';
import { ownLineSchema, ownLists } from '../own-lines';
import { approachField } from '../plans';
import { productSchema } from '../products';
import { bandField, changeSchema } from '../scales';
import { symptomKeyField } from '../symptom-keys';
import { paperField } from './paper';
import { summaryAssessmentSchema } from './summary-assessment';
import {
  conditionsSchema,
  functionSchema,
  historySchema,
  planChangesField,
  summaryWeekSchema,
} from './summary-details';
import { summaryPartsField } from './summary-parts';

export const summaryOptionsSchema = z
  .strictObject({
    kind: z.literal('summary'),
    from: dateField,
    to: dateField,
    /** What of the name that the vault keeps stands over the page. */
    identity: z.enum(['name', 'initials', 'none']),
    /** Whether the substance and products are called by their names; else all of that is masked in what was written, too. */
    named: z.boolean(),
    detail: z.enum(['page-one', 'all']),
    parts: summaryPartsField,
    /** Entries whose notes are printed. */
    notes: z.array(idField).max(500),
    paper: paperField,
  })
  .refine((options) => options.from <= options.to);
export type SummaryOptions = z.infer<typeof summaryOptionsSchema>;

const trendField = z.enum(['easing', 'steady', 'rising', 'too-few']);

/** How much of some blocks page one has room for; what is more stands on page two. */
const pageOneSchema = z.strictObject({
  /** Kinds of alerts. */
  alerts: z.int(),
  others: z.int(),
  goals: z.int(),
  questions: z.int(),
  /** Whether its panels are drawn lower. */
  tight: z.boolean(),
});
export type PageOne = z.infer<typeof pageOneSchema>;

/** A line that the person wrote, with how to reach whom it names. */
const lineSchema = ownLineSchema.pick({ text: true, reach: true });

export const summarySchema = z.strictObject({
  kind: z.literal('summary'),
  from: dateField,
  to: dateField,
  madeOn: dateField,
  /** The name, the initials, or nothing. */
  who: z.string(),
  named: z.boolean(),
  detail: z.enum(['page-one', 'all']),
  paper: paperField,
  pageOne: pageOneSchema,
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
  /** The last answer to item 9 of the PHQ-9 in the period; null without one, or where it is left out. */
  item9: z.strictObject({ date: dateField, answer: z.int().min(0).max(3) }).nullable(),
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
      /** Days of the period that begin a lower step. */
      cuts: z.array(dateField),
    })
    .nullable(),
  /** One row a day of the period. */
  daily: z.array(
    z.strictObject({
      date: dateField,
      planned: amountField.nullable(),
      taken: totalField.nullable(),
      status: dayStatusField.nullable(),
      /** Whether a hold kept the day at its step. */
      held: z.boolean(),
      overall: z.number().nullable(),
      craving: z.number().nullable(),
      sleepHours: z.number().nullable(),
    }),
  ),
  symptoms: z.array(
    z.strictObject({
      symptom: symptomKeyField,
      /** The name of an own symptom; null for one of the closed list. */
      name: z.string().nullable(),
      mean: z.number(),
      worst: ratingField,
      ratings: z.int(),
      trend: trendField,
    }),
  ),
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
  /** Totals of the SOWS in the period, oldest first; empty where results are left out. */
  withdrawal: z.array(z.strictObject({ date: dateField, total: z.int() })),
  goals: z.array(z.string()),
  /** Questions that were not asked yet. */
  questions: z.array(z.string()),
  history: historySchema.nullable(),
  /** Changes to the plan in the period. */
  changes: planChangesField,
  /** What was taken besides in the period, what was stopped in it too; null where it is left out. */
  medicines: z.array(medicineSchema.omit({ id: true })).nullable(),
  conditions: conditionsSchema.nullable(),
  /** Null without a finished one, and where it is left out. */
  assessment: summaryAssessmentSchema.nullable(),
  functioning: functionSchema.nullable(),
  /** Null where it is left out; `words` null where nothing was said. */
  work: z.strictObject({ words: z.string().nullable() }).nullable(),
  /** Whether the person works in health care; null where that was not answered or is left out. */
  healthWork: z.boolean().nullable(),
  /** Whether tests that one might talk about are named. */
  tests: z.boolean(),
  weeks: z.array(summaryWeekSchema).nullable(),
  notes: z.array(z.strictObject({ at: instantField, day: dateField, time: z.string(), text: z.string() })),
  /** The steps of the safety plan that have lines; null where it is left out. */
  safetyPlan: z.array(z.strictObject({ list: z.enum(ownLists), lines: z.array(lineSchema) })).nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

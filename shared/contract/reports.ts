import { z } from 'zod';
import { entryRuleIds } from '../safety/registry';
import { filledScaleIds } from '../scales/scale';
import { adherenceSchema } from './adherence';
import { talkFirstSchema } from './background';
import { monthSchema } from './days';
import { dayStatusField } from './doses';
import {
  amountField,
  dateField,
  idField,
  instantField,
  monthField,
  ratingField,
  totalField,
  weekStartField,
} from './fields';
import { recoveryWords } from './keys';
import { medicineSchema } from './medicines';
import { method } from './method';
import { approachField, curveSchema, planChangeSchema } from './plans';
import { productSchema } from './products';
import { bandField, changeSchema } from './scales';
import { symptomKeyField } from './symptom-keys';
import { symptomNameField } from './symptoms';

const paperField = z.enum(['letter', 'a4']);

export const summaryOptionsSchema = z
  .strictObject({
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

/** A month of the calendar for paper. Its product bears a name only where the person chose to print it. */
const monthPageSchema = z.strictObject({
  month: monthSchema,
  productName: z.string().nullable(),
  paper: paperField,
});
export type MonthPage = z.infer<typeof monthPageSchema>;

/** What a ticket stands for. */
const preparedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('summary'), summary: summarySchema }),
  z.strictObject({ kind: z.literal('month'), page: monthPageSchema }),
  z.strictObject({
    kind: z.literal('recovery-sheet'),
    words: z.array(z.string()).length(recoveryWords),
    madeOn: dateField,
    paper: paperField,
  }),
]);
export type Prepared = z.infer<typeof preparedSchema>;

/** Names a prepared report; main passes it on and never sees what it stands for. */
const ticketField = idField;

export const reportsMethods = {
  /** The summary's content, for the preview. */
  'reports.summary': method(summaryOptionsSchema, summarySchema),
  /** Notes of a period that could be printed, newest first. */
  'reports.notes': method(
    z.strictObject({ from: dateField, to: dateField }),
    z.strictObject({
      notes: z.array(z.strictObject({ id: idField, day: dateField, time: z.string(), start: z.string() })),
    }),
  ),
  /** Keeps a summary ready for the report page, and says what file name to suggest. */
  'reports.prepare': method(
    summaryOptionsSchema,
    z.strictObject({ ticket: ticketField, fileName: z.string() }),
  ),
  /** The same for a month of the calendar, as `days.month` has it; `named` prints the product's name. */
  'reports.prepareMonth': method(
    z.strictObject({
      month: monthField,
      weekStart: weekStartField,
      productId: idField.nullable(),
      named: z.boolean(),
      paper: paperField,
    }),
    z.strictObject({ ticket: ticketField, fileName: z.string() }),
  ),
  /** What the report page prints. Works once for each ticket. */
  'reports.prepared': method(z.strictObject({ ticket: ticketField }), preparedSchema, { from: 'report' }),
};

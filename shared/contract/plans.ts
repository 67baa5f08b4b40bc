import { z } from 'zod';
import { amountField, dateField, idField, nothing, positiveAmountField, timeField } from './fields';
import { method } from './method';

export const approachField = z.enum(['conservative', 'moderate']);
export type Approach = z.infer<typeof approachField>;

/** What is taken. Amounts of a product are integer thousandths of `unit`; products are never converted. */
export const productSchema = z.strictObject({
  id: idField,
  name: z.string(),
  unit: z.enum(['g', 'mL', 'mg']),
  /** The smallest step that the person can weigh, measure or swallow. */
  resolution: positiveAmountField,
  /** The amount in one capsule or tablet, when it comes in pieces. */
  piece: positiveAmountField.nullable(),
});
export type Product = z.infer<typeof productSchema>;

const nameField = z.string().trim().min(1).max(80);

/** A time of day at which a part of the day's amount is usually taken. */
export const slotSchema = z.strictObject({
  time: timeField,
  /** The share of the day, relative to the other slots. */
  weight: z.int().min(1).max(1000),
});
export type Slot = z.infer<typeof slotSchema>;

export const slotsField = z
  .array(slotSchema)
  .min(1)
  .max(12)
  .refine((slots) => new Set(slots.map((slot) => slot.time)).size === slots.length);

/** One row of the plan. */
export const stepSchema = z.strictObject({
  from: dateField,
  /** Days that the step lasts, or null for the last one. */
  days: z.int().min(1).nullable(),
  amount: amountField,
  /** The cut from the amount before, as a fraction of it; 0 where nothing was cut. */
  cut: z.number(),
  phase: z.string(),
  /** True when the scale is too coarse for the cut that the approach allows. */
  coarse: z.boolean(),
  /** True on an off day of an alternate-day finish. */
  off: z.boolean(),
});
export type PlanStep = z.infer<typeof stepSchema>;

export const warningSchema = z.strictObject({
  code: z.string(),
  /** How many steps it is about, where it is about steps. */
  count: z.int().nullable(),
});
export type PlanWarning = z.infer<typeof warningSchema>;

export const curveSchema = z.strictObject({
  startAmount: amountField,
  steps: z.array(stepSchema),
  /** The first day at zero, or null for a plan with an open end. */
  endDate: dateField.nullable(),
  weeks: z.number().nullable(),
  warnings: z.array(warningSchema),
  /** True while an open hold runs: the dates ahead are only as if it ended tomorrow. */
  openHold: z.boolean(),
});
export type Curve = z.infer<typeof curveSchema>;

/** What a person decides when making a plan by one of the approaches. */
const planChoices = {
  startDate: dateField,
  dailyAmount: positiveAmountField,
  resolution: positiveAmountField,
  approach: approachField,
  /** Days between cuts; null for the approach's usual interval. Conservative plans use it in their first two phases. */
  everyDays: z.int().min(3).max(28).nullable(),
  /** The first phase's cut per step in thousandths (200 is 20 %); null for the usual. Only for conservative plans. */
  initialCut: z.int().min(50).max(250).nullable(),
  /** Days from start to zero that a moderate plan is solved for; null for the usual six weeks. */
  targetDays: z.int().min(28).max(56).nullable(),
};

export const planEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hold'), on: dateField, days: z.int().min(1).max(365) }),
  z.strictObject({ type: z.literal('openHold'), on: dateField }),
  z.strictObject({ type: z.literal('resume'), on: dateField }),
  z.strictObject({ type: z.literal('stepBack'), on: dateField }),
  /** From `on` later steps are made with another smallest amount; the present step stays. */
  z.strictObject({ type: z.literal('resolution'), on: dateField, resolution: positiveAmountField }),
]);
export type PlanChange = z.infer<typeof planEventSchema>;

export const planSchema = z.strictObject({
  id: idField,
  product: productSchema,
  approach: approachField,
  /** In the order of the person's day. */
  slots: z.array(slotSchema),
  current: curveSchema,
  /** For each step of the current curve, the part of its amount that each slot has. */
  splits: z.array(z.array(amountField)),
  /** Earlier versions of the plan, oldest first, for the ghost lines. */
  earlier: z.array(curveSchema),
  events: z.array(z.strictObject({ id: idField, recordedOn: dateField, change: planEventSchema })),
  /** True while the last change can be taken back: no later day has been logged. */
  canUndo: z.boolean(),
  /** The logical date now. */
  today: dateField,
  /** What each date up to today was taken in total, oldest first; days without a log are left out. */
  taken: z.array(z.strictObject({ date: dateField, amount: amountField })),
});
export type Plan = z.infer<typeof planSchema>;

export const plansMethods = {
  /** Builds a plan without saving it, for a curve that follows the person's choices. */
  'plans.sketch': method(z.strictObject(planChoices), curveSchema),
  /** Saves the product and its plan. One plan at a time for a product. */
  'plans.create': method(
    z.strictObject({
      ...planChoices,
      productName: nameField,
      unit: productSchema.shape.unit,
      piece: productSchema.shape.piece,
      slots: slotsField,
    }),
    planSchema,
    { changes: ['plans', 'doses'] },
  ),
  /** The plan as it stands today, or null before there is one. */
  'plans.current': method(nothing, planSchema.nullable()),
  /** What a change would do, without doing it. */
  'plans.preview': method(
    z.strictObject({ planId: idField, change: planEventSchema }),
    z.strictObject({
      after: curveSchema,
      /** How many days later the plan would end; null where one of the two has no end. */
      endMovesByDays: z.int().nullable(),
    }),
  ),
  /** Does a change. Earlier days stay as they were. */
  'plans.change': method(z.strictObject({ planId: idField, change: planEventSchema }), planSchema, {
    changes: ['plans', 'doses'],
  }),
  /** Takes back the last change while no later day has been logged. */
  'plans.undo': method(z.strictObject({ planId: idField }), planSchema, { changes: ['plans', 'doses'] }),
  /** Changes the smallest amount that can be made; steps from today on are rounded to it. */
  'plans.setResolution': method(
    z.strictObject({ productId: idField, resolution: positiveAmountField }),
    planSchema.nullable(),
    {
      changes: ['plans', 'doses'],
    },
  ),
};

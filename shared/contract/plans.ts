import { z } from 'zod';
import { amountField, dateField, idField, positiveAmountField, timeField, totalField } from './fields';
import { method } from './method';
import { newProductSchema, productSchema } from './products';
import { slotSchema, slotsField } from './slots';
import { alternateCyclesField, strategySchema } from './strategies';

/** The guide's three approaches, or a plan of the person's own. */
export const approachField = z.enum(['conservative', 'moderate', 'rapid', 'own']);
export type Approach = z.infer<typeof approachField>;

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

/** A step down: the day that it begins, from which amount to which, and its fraction of the amount before. */
export const cutSchema = z.strictObject({
  date: dateField,
  from: amountField,
  to: amountField,
  cut: z.number(),
});
export type Cut = z.infer<typeof cutSchema>;

/** What is to be known about one step: see `main/schedule/step-flags.ts`. */
const stepFlagField = z.enum(['coarse', 'overLimit', 'stacks']);
export type StepFlag = z.infer<typeof stepFlagField>;
/** For each step of a curve. */
const stepFlagsField = z.array(z.array(stepFlagField));

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

/** A curve with what is to be known about each of its steps. */
const flaggedCurveSchema = curveSchema.extend({ flags: stepFlagsField });

/** What a person decides when making a plan. */
const planChoices = {
  startDate: dateField,
  dailyAmount: positiveAmountField,
  resolution: positiveAmountField,
  strategy: strategySchema,
  alternateCycles: alternateCyclesField,
};

/** A change to a plan. It never changes a day before `on`. */
export const planChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hold'), on: dateField, days: z.int().min(1).max(365) }),
  z.strictObject({ type: z.literal('openHold'), on: dateField }),
  z.strictObject({ type: z.literal('resume'), on: dateField }),
  /** Slower or faster: later intervals times `factor`, in whole days. */
  z.strictObject({ type: z.literal('pace'), on: dateField, factor: z.number().min(0.1).max(10) }),
  z.strictObject({ type: z.literal('stepBack'), on: dateField }),
  /** Restart: from `on` the amount is another, and the plan goes on from it by its own rule. */
  z.strictObject({ type: z.literal('rebase'), on: dateField, amount: positiveAmountField }),
  z.strictObject({ type: z.literal('retarget'), on: dateField, endDate: dateField }),
  /** Another way down from the present amount. */
  z.strictObject({
    type: z.literal('edit'),
    on: dateField,
    strategy: strategySchema,
    alternateCycles: alternateCyclesField,
  }),
  z.strictObject({ type: z.literal('stop'), on: dateField }),
  /** From `on` later steps are made with another smallest amount; the present step stays. */
  z.strictObject({ type: z.literal('resolution'), on: dateField, resolution: positiveAmountField }),
  /** Other times of day, or other shares of them. */
  z.strictObject({ type: z.literal('slots'), on: dateField, slots: slotsField }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

export const planSchema = z.strictObject({
  id: idField,
  product: productSchema,
  approach: approachField,
  /** The way down that was chosen last; null for a plan from before it was kept. */
  strategy: strategySchema.nullable(),
  alternateCycles: alternateCyclesField,
  startDate: dateField,
  /** In the order of the person's day. */
  slots: z.array(slotSchema),
  current: curveSchema,
  /** For each step of the current curve, the part of its amount that each slot has. */
  splits: z.array(z.array(amountField)),
  /** For each step of the current curve, what is to be known about it. */
  flags: stepFlagsField,
  /** True while a hold, for some days or open, keeps today at its amount. */
  isHeld: z.boolean(),
  /** Earlier versions of the plan, oldest first, for the ghost lines. */
  earlier: z.array(curveSchema),
  events: z.array(z.strictObject({ id: idField, recordedOn: dateField, change: planChangeSchema })),
  /** True while the last change can be taken back: no later day has been logged. */
  canUndo: z.boolean(),
  /** True once it is at zero, or at its open end: another plan for the product may follow. */
  isOver: z.boolean(),
  /** The logical date now. */
  today: dateField,
  /** What each date up to today was taken in total, oldest first; days without a log are left out. */
  taken: z.array(z.strictObject({ date: dateField, amount: totalField })),
});
export type Plan = z.infer<typeof planSchema>;

const changeOfPlan = z.strictObject({ planId: idField, change: planChangeSchema });

export const plansMethods = {
  /** Builds a plan without saving it, for a curve that follows the person's choices. */
  'plans.sketch': method(z.strictObject(planChoices), flaggedCurveSchema),
  /**
   * The same way down, made to reach zero on a date: its one adjustable choice is set so that the plan ends as close
   * before the date as it can. When even the fastest that the approach allows is too late: the earliest date, and
   * what keeps it from being earlier.
   */
  'plans.fit': method(
    z.strictObject({ ...planChoices, endDate: dateField }),
    z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), strategy: strategySchema, endDate: dateField }),
      z.strictObject({ ok: z.literal(false), earliest: dateField, binding: z.string() }),
    ]),
  ),
  /** Saves a plan, for a new product or a known one. One plan at a time for a product. */
  'plans.create': method(
    z.strictObject({
      ...planChoices,
      product: z.discriminatedUnion('kind', [
        newProductSchema.omit({ resolution: true }).extend({ kind: z.literal('new') }),
        z.strictObject({ kind: z.literal('known'), id: idField }),
      ]),
      slots: slotsField,
    }),
    planSchema,
    { changes: ['plans', 'doses'] },
  ),
  /** A product's plan as it stands today; null before there is one. Without a product: of the first that has one. */
  'plans.current': method(z.strictObject({ productId: idField.nullable() }), planSchema.nullable()),
  /** What a change would do, without doing it. */
  'plans.preview': method(
    changeOfPlan,
    z.strictObject({
      after: curveSchema,
      /** How many days later the plan would end; null where one of the two has no end. */
      endMovesByDays: z.int().nullable(),
      /** What each time of day gets on the day that the change begins, in the order of the person's day. */
      split: z.array(z.strictObject({ time: timeField, amount: amountField })),
    }),
  ),
  /**
   * The times around which the doses of a product usually lie, with their shares, from its last 21 logged days before
   * today; null with fewer than three.
   */
  'plans.steadyTimes': method(z.strictObject({ productId: idField }), z.array(slotSchema).nullable()),
  /** Does a change. Earlier days stay as they were. */
  'plans.change': method(changeOfPlan, planSchema, { changes: ['plans', 'doses'] }),
  /** Takes back the last change while no later day has been logged. */
  'plans.undo': method(z.strictObject({ planId: idField }), planSchema, { changes: ['plans', 'doses'] }),
  /** Changes the smallest amount that can be made; steps from today on are rounded to it. Returns the plan, if there is one. */
  'plans.setResolution': method(
    z.strictObject({ productId: idField, resolution: positiveAmountField }),
    planSchema.nullable(),
    { changes: ['plans', 'doses'] },
  ),
};

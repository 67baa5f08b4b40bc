import { z } from 'zod';
import { positiveAmountField } from './fields';

/** Days between cuts. */
const intervalField = z.int().min(1).max(90);
/** A cut as a fraction of the amount before. */
const cutField = z.number().min(0.001).max(1);

const stabilisation = {
  /** Every so-many-th step lasts `stabiliseDays` longer; 0 for none. */
  stabiliseEvery: z.int().min(0).max(20).optional(),
  stabiliseDays: z.int().min(0).max(60).optional(),
};

/**
 * The way down that a person chooses. What is left out is the approach's usual. Conservative, moderate and rapid are
 * the guide's approaches; the others are the person's own plan.
 */
export const strategySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('conservative'),
    initialCut: cutField.optional(),
    middleCut: cutField.optional(),
    every: intervalField.optional(),
    finalEvery: z.int().min(1).max(28).optional(),
    finalDays: z.int().min(1).max(1830).optional(),
    ...stabilisation,
  }),
  z.strictObject({
    kind: z.literal('moderate'),
    cut: cutField.optional(),
    every: intervalField.optional(),
    ...stabilisation,
  }),
  z.strictObject({
    kind: z.literal('rapid'),
    /** A clinician supervises: without that a rapid taper is not built. */
    supervised: z.literal(true),
    cut: cutField.optional(),
    every: intervalField.optional(),
    ...stabilisation,
  }),
  z.strictObject({
    kind: z.literal('percentage'),
    cut: cutField,
    everyDays: intervalField,
    ...stabilisation,
  }),
  z.strictObject({ kind: z.literal('fixed'), amount: positiveAmountField, everyDays: intervalField }),
  z.strictObject({ kind: z.literal('linear'), everyDays: intervalField, days: z.int().min(1).max(1830) }),
  z.strictObject({
    kind: z.literal('hyperbolic'),
    /** The amount at which half the receptors are assumed occupied, in thousandths: an assumption. */
    k: z.int().min(1).max(1_000_000_000),
    steps: z.int().min(1).max(200),
    everyDays: intervalField,
  }),
  z.strictObject({
    kind: z.literal('custom'),
    cuts: z.array(cutField).min(1).max(200),
    everyDays: intervalField,
    /** Whether zero follows the last cut; else the plan ends open at its last amount. */
    toZero: z.boolean(),
  }),
  /** Made by hand, row by row. */
  z.strictObject({
    kind: z.literal('steps'),
    steps: z
      .array(z.strictObject({ amount: positiveAmountField, days: z.int().min(1).max(366) }))
      .min(1)
      .max(400),
    toZero: z.boolean(),
  }),
]);
export type Strategy = z.infer<typeof strategySchema>;

/** Off day, dose day, so many times before zero; 0 for no alternate-day finish. */
export const alternateCyclesField = z.int().min(0).max(30);

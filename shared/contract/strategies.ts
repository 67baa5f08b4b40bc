import { z } from 'zod';
import { positiveAmountField } from './fields';

/** What each choice of a way down may be, for the vault that takes it and for the field that asks for it. */
export const strategyRanges = {
  /** A cut as a fraction of the amount before. */
  cut: { min: 0.001, max: 1 },
  /** Days between cuts. */
  everyDays: { min: 1, max: 90 },
  /** Days between the small steps at the end of the conservative approach, and how long they take in all. */
  finalEvery: { min: 1, max: 28 },
  finalDays: { min: 1, max: 1830 },
  /** Every so-many-th step lasts `stabiliseDays` longer; 0 for none. */
  stabiliseEvery: { min: 0, max: 20 },
  stabiliseDays: { min: 0, max: 60 },
  /** Days that equal steps take in all. */
  days: { min: 1, max: 1830 },
  /** The amount at which half the receptors are assumed occupied, in thousandths. */
  k: { min: 1, max: 1_000_000_000 },
  /** The number of hyperbolic steps, and of cuts in an own list. */
  steps: { min: 1, max: 200 },
  /** Rows made by hand, and the days of each. */
  rows: { min: 1, max: 400 },
  rowDays: { min: 1, max: 366 },
  /** Off day, dose day, so many times before zero; 0 for no alternate-day finish. */
  alternateCycles: { min: 0, max: 30 },
} as const;

type Range = Readonly<Record<'min' | 'max', number>>;
const whole = ({ min, max }: Range) => z.int().min(min).max(max);

const intervalField = whole(strategyRanges.everyDays);
const cutField = z.number().min(strategyRanges.cut.min).max(strategyRanges.cut.max);

const stabilisation = {
  stabiliseEvery: whole(strategyRanges.stabiliseEvery).optional(),
  stabiliseDays: whole(strategyRanges.stabiliseDays).optional(),
};

const rowSchema = z.strictObject({ amount: positiveAmountField, days: whole(strategyRanges.rowDays) });
/** A step made by hand: an amount a day, for so many days. */
export type HandMadeRow = z.infer<typeof rowSchema>;

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
    finalEvery: whole(strategyRanges.finalEvery).optional(),
    finalDays: whole(strategyRanges.finalDays).optional(),
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
  z.strictObject({ kind: z.literal('linear'), everyDays: intervalField, days: whole(strategyRanges.days) }),
  z.strictObject({
    kind: z.literal('hyperbolic'),
    /** An assumption, as no human value is known for kratom. */
    k: whole(strategyRanges.k),
    steps: whole(strategyRanges.steps),
    everyDays: intervalField,
  }),
  z.strictObject({
    kind: z.literal('custom'),
    cuts: z.array(cutField).min(strategyRanges.steps.min).max(strategyRanges.steps.max),
    everyDays: intervalField,
    /** Whether zero follows the last cut; else the plan ends open at its last amount. */
    toZero: z.boolean(),
  }),
  /** Made by hand, row by row. */
  z.strictObject({
    kind: z.literal('steps'),
    steps: z.array(rowSchema).min(strategyRanges.rows.min).max(strategyRanges.rows.max),
    toZero: z.boolean(),
  }),
]);
export type Strategy = z.infer<typeof strategySchema>;

export const alternateCyclesField = whole(strategyRanges.alternateCycles);

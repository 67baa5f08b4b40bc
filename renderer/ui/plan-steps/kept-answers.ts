import { z } from 'zod';
import { approachField } from '../../../shared/contract/plans';
import { productSchema } from '../../../shared/contract/products';
import { mostSlots, type PlanAnswers } from './plan-answers';
import { productForms } from './product-answers';
import { ownWays, type StrategyAnswers } from './strategy-answers';

/** How far the questions of a new plan were answered. */
export interface KeptAnswers {
  /** The question that was open, 0 for the first. */
  index: number;
  answers: PlanAnswers;
}

const text = z.string();
const count = z.number().min(0);
const settling = z.strictObject({ every: count, days: count });
const singleCut = z.strictObject({ cut: count, every: count, settling });
const typedRow = z.strictObject({ key: count, amount: text, days: text });
const typedSlot = z.strictObject({ key: count, time: text, share: z.enum(['less', 'usual', 'more']) });

/** The times of a day. */
export const keptSlots = z.array(typedSlot).max(mostSlots);

/** The answers about a way down. */
export const keptStrategy: z.ZodType<StrategyAnswers> = z.strictObject({
  approach: approachField,
  own: z.enum(ownWays),
  conservative: z.strictObject({
    initialCut: count,
    middleCut: count,
    every: count,
    finalEvery: count,
    finalDays: count,
    settling,
  }),
  moderate: singleCut,
  rapid: singleCut,
  percentage: singleCut,
  fixed: z.strictObject({ amount: text, every: count }),
  linear: z.strictObject({ days: count, every: count }),
  hyperbolic: z.strictObject({ k: text, steps: count, every: count }),
  custom: z.strictObject({ cuts: text, every: count, toZero: z.boolean() }),
  steps: z.strictObject({ rows: z.array(typedRow), toZero: z.boolean() }),
  conditions: z.strictObject({
    supervised: z.boolean(),
    before: z.boolean(),
    support: z.boolean(),
    calm: z.boolean(),
    reason: z.boolean(),
  }),
  alternateCycles: count,
});

const kept: z.ZodType<KeptAnswers> = z.strictObject({
  index: z.int().min(0).max(2),
  answers: z.strictObject({
    known: productSchema.nullable(),
    knowsDaily: z.boolean(),
    productName: text,
    form: z.enum(productForms),
    daily: z.strictObject({ grams: text, pieces: text, milliliters: text, milligrams: text }),
    resolution: z.strictObject({ grams: text, milliliters: text, milligrams: text }),
    pieceWeight: text,
    pieceUnit: z.enum(['g', 'mg']),
    halves: z.boolean(),
    slots: keptSlots,
    strategy: keptStrategy,
    startDate: text.nullable(),
  }),
});

/** The answers as the text that is kept. */
export function keptText(answers: KeptAnswers): string {
  return JSON.stringify(answers);
}

/**
 * What `keptText` wrote; null for what can't be read as answers of today, such as another version's. `known` is the
 * product as it is now, or null for a plan of a new one.
 */
export function readKeptAnswers(written: string, known: PlanAnswers['known']): KeptAnswers | null {
  const read = kept.safeParse(parsed(written));
  if (!read.success) return null;
  const { index, answers } = read.data;
  if (known?.id !== answers.known?.id) return null;
  return { index: answers.knowsDaily ? index : 0, answers: { ...answers, known } };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

import { z } from 'zod';
import { amountField, dateField } from './fields';

const tierField = z.union([z.literal(1), z.literal(2)]);

/** What speaks for or against a cut just now. Data only; its words are in `content/words/readiness.ts`. */
export const readinessSignalSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('withdrawal-up'), now: z.number(), before: z.number() }),
  z.strictObject({ code: z.literal('sleep-down'), hours: z.number(), before: z.number() }),
  z.strictObject({ code: z.literal('function-low'), now: z.number(), before: z.number().optional() }),
  z.strictObject({ code: z.literal('above-plan-days'), count: z.int(), of: z.int() }),
  z.strictObject({ code: z.literal('not-logged-days'), count: z.int(), of: z.int() }),
  z.strictObject({ code: z.literal('red-flag'), tier: tierField, day: dateField }),
  z.strictObject({ code: z.literal('not-settled'), day: z.int(), easedAfter: z.int().nullable() }),
  z.strictObject({ code: z.literal('little-data') }),
]);
export type ReadinessSignal = z.infer<typeof readinessSignalSchema>;

/** Advice before a cut. The person decides; nothing happens by itself. */
export const readinessSchema = z.strictObject({
  cut: z.strictObject({ date: dateField, from: amountField, to: amountField, cut: z.number() }),
  advice: z.enum(['proceed', 'consider-holding', 'talk-to-clinician']),
  signals: z.array(readinessSignalSchema),
});
export type CutReadiness = z.infer<typeof readinessSchema>;

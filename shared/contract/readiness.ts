import { z } from 'zod';
import { entryRuleIds } from '../safety/registry';
import { dateField } from './fields';
import { cutSchema } from './plans';

const tierField = z.union([z.literal(1), z.literal(2)]);

/** What speaks for or against a cut just now. Data only; its words are in `content/words/readiness.ts`. */
export const readinessSignalSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('withdrawal-up'), now: z.number(), before: z.number() }),
  z.strictObject({ code: z.literal('withdrawal-high'), now: z.number() }),
  z.strictObject({ code: z.literal('sleep-down'), hours: z.number(), before: z.number() }),
  z.strictObject({ code: z.literal('function-low'), now: z.number(), before: z.number().optional() }),
  z.strictObject({ code: z.literal('above-plan-days'), count: z.int(), of: z.int() }),
  z.strictObject({ code: z.literal('not-logged-days'), count: z.int(), of: z.int() }),
  /** `rules` are what was shown on the day, of this tier. */
  z.strictObject({
    code: z.literal('red-flag'),
    tier: tierField,
    day: dateField,
    rules: z.array(z.enum(entryRuleIds)).min(1),
  }),
  z.strictObject({ code: z.literal('not-settled'), day: z.int(), easedAfter: z.int().nullable() }),
  z.strictObject({ code: z.literal('little-data') }),
]);
export type ReadinessSignal = z.infer<typeof readinessSignalSchema>;

/** Advice before a cut. The person decides; nothing happens by itself. */
export const readinessSchema = z.strictObject({
  cut: cutSchema,
  advice: z.enum(['proceed', 'consider-holding', 'talk-to-clinician']),
  signals: z.array(readinessSignalSchema),
});
export type CutReadiness = z.infer<typeof readinessSchema>;

/** How rough the person's days were after the cuts so far, 0 to 10. */
export const ownResponseSchema = z.strictObject({
  /** The mean before the cuts. */
  before: z.number(),
  /** The mean by days since a cut (0 is its day), of so many cuts as `n` says; days without a log are left out. */
  days: z.array(z.strictObject({ day: z.int().min(0), mean: z.number(), n: z.int().min(1) })),
  /** The day from which it stayed as before; 0 when it never left; null when it is not back yet. */
  easedAfter: z.int().nullable(),
});
export type OwnResponse = z.infer<typeof ownResponseSchema>;

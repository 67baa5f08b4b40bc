import { z } from 'zod';
import { dateField } from '../fields';
import { ownLineSchema } from '../own-lines';
import { safetySteps } from '../safety-steps';
import { paperField } from './paper';

export const safetyPlanOptionsSchema = z.strictObject({
  kind: z.literal('safety-plan'),
  /** A full page, or two cards to cut out and fold. */
  size: z.enum(['page', 'card']),
  /** Whether people, professionals and how to reach them are printed. */
  people: z.boolean(),
  paper: paperField,
});
export type SafetyPlanOptions = z.infer<typeof safetyPlanOptionsSchema>;

/** One step of the plan with what the person wrote into it. */
const stepSchema = z.strictObject({
  step: z.enum(safetySteps),
  lines: z.array(ownLineSchema.pick({ text: true, reach: true })),
  /** Lines that had no room on a card. */
  more: z.int().min(0),
  /** Empty lines to fill by hand. */
  blank: z.int().min(0),
});

export const safetyPlanReportSchema = z.strictObject({
  kind: z.literal('safety-plan'),
  size: safetyPlanOptionsSchema.shape.size,
  madeOn: dateField,
  /** The six steps in their order. */
  steps: z.array(stepSchema).length(safetySteps.length),
  paper: paperField,
});
export type SafetyPlanReport = z.infer<typeof safetyPlanReportSchema>;

import { z } from 'zod';
import { filledScaleIds } from '../../scales/scale';
import { dateField } from '../fields';
import { changeSchema, scaleRecordSchema } from '../scales';
import { paperField } from './paper';

export const scalesOptionsSchema = z
  .strictObject({
    kind: z.literal('scales'),
    from: dateField,
    to: dateField,
    /** Which scales, each once. */
    scales: z.array(z.enum(filledScaleIds)).max(filledScaleIds.length),
    /** Whether single answers are printed. */
    answers: z.boolean(),
    /** Whether the answer about thoughts of death or self-harm is stated. */
    item9: z.boolean(),
    paper: paperField,
  })
  .refine((options) => options.from <= options.to);
export type ScalesOptions = z.infer<typeof scalesOptionsSchema>;

const resultSchema = z.strictObject({
  ...scaleRecordSchema.pick({ day: true, time: true, total: true, band: true }).shape,
  /** How it stands to the total before it, which may lie before the period; null without one. */
  change: changeSchema.nullable(),
  /** How many items were answered. */
  answered: z.int().min(1),
  /** Each item's answer; null where they are left out. */
  answers: scaleRecordSchema.shape.answers.nullable(),
  /** The answer to the item about self-harm; null where it is left out, open, or not asked by the scale. */
  selfHarm: z.int().min(0).nullable(),
});

export const scalesReportSchema = z.strictObject({
  kind: z.literal('scales'),
  from: dateField,
  to: dateField,
  madeOn: dateField,
  /** Each chosen scale that was finished in the period, with its results, the earliest first. */
  scales: z.array(
    z.strictObject({
      scale: z.enum(filledScaleIds),
      results: z.array(resultSchema).min(1),
      /** Whether single answers were asked for and are left out, because the one about self-harm would follow from them. */
      answersWithheld: z.boolean(),
      /** Whether the item about self-harm is stated. */
      statesSelfHarm: z.boolean(),
    }),
  ),
  paper: paperField,
});
export type ScalesReport = z.infer<typeof scalesReportSchema>;

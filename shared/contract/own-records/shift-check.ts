import { z } from 'zod';
import { doseStandingField } from '../doses';
import { ratingField } from '../fields';

/** What a person can notice of themselves before a shift. Ids are stored: never rename or reuse one. */
export const shiftSigns = ['sleepy', 'foggy', 'slowed', 'shaky'] as const;
export type ShiftSign = (typeof shiftSigns)[number];

export const shiftLevels = ['no', 'some', 'much'] as const;
export type ShiftLevel = (typeof shiftLevels)[number];

/** Danger signs that are asked before a shift: those of an entry that cannot wait. */
export const shiftDangers = [
  'seizure',
  'slow-breathing',
  'could-not-be-woken',
  'collapse',
  'chest-pain',
] as const;

/** What the person answers; null, absent or empty where nothing was said. */
export const shiftAnswersSchema = z.strictObject({
  signs: z.partialRecord(z.enum(shiftSigns), z.enum(shiftLevels)),
  /** How strong all symptoms together are, 0 none to 10 worst. */
  symptoms: ratingField.nullable(),
  /** Hours slept in the last 24. */
  sleepHours: z.number().min(0).max(24).nullable(),
  /** How many hours awake it will be at the end of the shift. */
  awakeHours: z.number().min(0).max(48).nullable(),
  /** Alcohol, or anything that makes sleepy, within the last twelve hours. */
  sedatives: z.boolean().nullable(),
  dangers: z.array(z.enum(shiftDangers)).max(shiftDangers.length),
  /** Thoughts of suicide or self-harm. */
  selfHarm: z.boolean(),
});
export type ShiftAnswers = z.infer<typeof shiftAnswersSchema>;

/** A look at oneself before a shift, with what the log said then. It is in no report. */
export const shiftCheckSchema = z.strictObject({
  kind: z.literal('shift-check'),
  answers: shiftAnswersSchema,
  /** Minutes since the last dose that was logged; null without one in the last two days. */
  sinceDose: z.int().min(0).nullable(),
  /** How the day stood against the plan; null without a plan. */
  standing: doseStandingField.nullable(),
});
export type ShiftCheck = z.infer<typeof shiftCheckSchema>;

import { z } from 'zod';

/** What a page can tell whoever reads it. */
export const revealIds = [
  'name',
  /** That the substance is kratom, and how products are called. */
  'substance',
  'vendors',
  'amounts',
  'plan',
  'alerts',
  'item-9',
  'daily-answers',
  'symptoms',
  'body-measures',
  'scales',
  'single-answers',
  'medicines',
  /** Alcohol and what else was noted. */
  'other-substances',
  'triggers',
  'tags',
  'conditions',
  /** The approach that fits, and what carries the person. */
  'assessment',
  'history',
  'function',
  'work',
  'health-work',
  'goals',
  'reasons',
  'questions',
  'notes',
  'safety-plan',
  'people',
  'appointments',
  /** What the person typed over a page by themselves. */
  'own-title',
  'own-message',
  /** That somebody cuts down on something. */
  'cutting-down',
] as const;
export type RevealId = (typeof revealIds)[number];

/** One thing that a page tells, and how many of it where it can be counted. */
export const revealSchema = z.strictObject({ id: z.enum(revealIds), count: z.int().min(1).nullable() });
export type Reveal = z.infer<typeof revealSchema>;

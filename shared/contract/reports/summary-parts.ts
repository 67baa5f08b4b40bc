import { z } from 'zod';

/** Parts of a summary that may be left out, in the order of its pages. */
export const summaryParts = [
  'item-9',
  'scales',
  'goals',
  'questions',
  'history',
  /** Where products come from: vendor and batch. Without it vendors are masked in everything written, too. */
  'vendors',
  'medicines',
  'conditions',
  'assessment',
  'function',
  'work',
  'health-work',
  'tests',
  'weekly',
  'safety-plan',
] as const;
export type SummaryPart = (typeof summaryParts)[number];

export const summaryPartsField = z
  .array(z.enum(summaryParts))
  .refine((parts) => new Set(parts).size === parts.length);

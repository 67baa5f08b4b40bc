import { z } from 'zod';
import type { ClaimKind } from '../../content/library/topic';
import { dateField, lineField } from '../fields';
import { paperField } from './paper';

/** The parts of the page in their order: what each sentence on it is for. */
export const familyParts = [
  'happens',
  'people',
  'avoid',
  'get-help',
  'ask',
] as const satisfies readonly ClaimKind[];
export type FamilyPart = (typeof familyParts)[number];

/** The longest message that a person types over the page, in characters. */
export const longestMessage = 300;

export const familyOptionsSchema = z.strictObject({
  kind: z.literal('family'),
  /** Whether the substance is named. */
  named: z.boolean(),
  /** What the person says to whoever gets it; may be empty. */
  message: lineField(longestMessage),
  paper: paperField,
});
export type FamilyOptions = z.infer<typeof familyOptionsSchema>;

/** What the page says. But for the message all of it comes from `shared/content`, and nothing from the vault. */
export const familyReportSchema = z.strictObject({
  kind: z.literal('family'),
  message: z.string(),
  intro: z.string(),
  parts: z.array(z.strictObject({ part: z.enum(familyParts), lines: z.array(z.string()) })),
  /** Where family finds others, and where what is said comes from. */
  groups: z.string(),
  sources: z.string(),
  madeOn: dateField,
  paper: paperField,
});
export type FamilyReport = z.infer<typeof familyReportSchema>;

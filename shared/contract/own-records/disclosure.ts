import { z } from 'zod';
import { lineField } from '../fields';

/** What somebody means to do about telling. Ids are stored: never rename or reuse one. */
export const disclosureDecisions = ['tell', 'wait', 'not'] as const;

/** The longest texts, in characters. */
export const longestDisclosureTexts = { who: 80, speaksFor: 500, speaksAgainst: 500, lawyer: 500 };

/** Whether to tell somebody at work or a board, thought through. */
export const disclosureSchema = z.strictObject({
  kind: z.literal('disclosure'),
  who: lineField(longestDisclosureTexts.who).min(1),
  speaksFor: lineField(longestDisclosureTexts.speaksFor),
  speaksAgainst: lineField(longestDisclosureTexts.speaksAgainst),
  /** What to ask a lawyer first. */
  lawyer: lineField(longestDisclosureTexts.lawyer),
  /** Null while it is open. */
  decision: z.enum(disclosureDecisions).nullable(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

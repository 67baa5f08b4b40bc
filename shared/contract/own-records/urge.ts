import { z } from 'zod';
import { doseTagField, mostDoseTags } from '../dose-tags';
import { lineField, ratingField } from '../fields';
import { measureField } from '../measures';

/** How an urge ended. Ids are stored: never rename or reuse one. */
export const urgeOutcomes = ['passed', 'weaker', 'same', 'took'] as const;

/** The longest note, in characters, and the most things that were tried in one urge. */
export const longestUrgeNote = 500;
export const mostTried = 40;

/** An urge that was waited through, or not. What was not answered is null or empty. */
export const urgeSchema = z.strictObject({
  kind: z.literal('urge'),
  /** How strong it was when the timer began, and afterwards; 0 none, 10 the strongest. */
  before: ratingField.nullable(),
  after: ratingField.nullable(),
  triggers: z.array(doseTagField).max(mostDoseTags),
  tried: z.array(measureField).max(mostTried),
  outcome: z.enum(urgeOutcomes).nullable(),
  note: lineField(longestUrgeNote),
});

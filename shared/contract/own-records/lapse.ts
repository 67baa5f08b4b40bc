import { z } from 'zod';
import { doseTagField, mostDoseTags } from '../dose-tags';
import { lineField } from '../fields';

/** The longest texts of a look back, in characters. */
export const longestLapseTexts = { happened: 1000, learned: 1000, next: 300, recommit: 500 };

/** A lapse, looked back at in the person's own words. Empty where nothing was written. */
export const lapseSchema = z.strictObject({
  kind: z.literal('lapse'),
  happened: z.string().trim().max(longestLapseTexts.happened),
  triggers: z.array(doseTagField).max(mostDoseTags),
  /** What helped before, or could have. */
  learned: z.string().trim().max(longestLapseTexts.learned),
  /** The next small step. */
  next: lineField(longestLapseTexts.next),
  /** Why to go on. */
  recommit: z.string().trim().max(longestLapseTexts.recommit),
});

import { z } from 'zod';
import { measureIds } from '../../content/measures';
import { doseTagField } from '../dose-tags';
import { lineField, ratingField } from '../fields';

/** How an urge ended. Ids are stored: never rename or reuse one. */
export const urgeOutcomes = ['passed', 'weaker', 'same', 'took'] as const;

/** An urge that was waited through, or not. What was not answered is null or empty. */
export const urgeSchema = z.strictObject({
  kind: z.literal('urge'),
  /** How strong it was when the timer began, and afterwards; 0 none, 10 the strongest. */
  before: ratingField.nullable(),
  after: ratingField.nullable(),
  triggers: z.array(doseTagField).max(20),
  tried: z.array(z.enum(measureIds)).max(measureIds.length),
  outcome: z.enum(urgeOutcomes).nullable(),
  note: lineField(500),
});

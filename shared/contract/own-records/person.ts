import { z } from 'zod';
import { lineField } from '../fields';

/** Who somebody in the list of support is. Ids are stored: never rename or reuse one. */
export const personRoles = ['close', 'professional', 'group', 'line'] as const;

/** The longest texts about somebody, in characters. */
export const longestPersonTexts = { name: 80, who: 80, reach: 120, note: 300 };

/** Somebody, or a line or place nearby, that helps. */
export const personSchema = z.strictObject({
  kind: z.literal('person'),
  role: z.enum(personRoles),
  name: lineField(longestPersonTexts.name).min(1),
  /** Who they are: a sister, a family doctor. */
  who: lineField(longestPersonTexts.who),
  /** A number or another way to reach them, as it was typed. */
  reach: lineField(longestPersonTexts.reach),
  note: lineField(longestPersonTexts.note),
});

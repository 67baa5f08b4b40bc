import { z } from 'zod';
import { lineField } from '../fields';

/** Who somebody in the list of support is. Ids are stored: never rename or reuse one. */
export const personRoles = ['close', 'professional', 'group', 'line'] as const;

/** Somebody, or a line or place nearby, that helps. */
export const personSchema = z.strictObject({
  kind: z.literal('person'),
  role: z.enum(personRoles),
  name: lineField(80).min(1),
  /** Who they are: a sister, a family doctor. */
  who: lineField(80),
  /** A number or another way to reach them, as it was typed. */
  reach: lineField(120),
  note: lineField(300),
});

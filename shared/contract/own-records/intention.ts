import { z } from 'zod';
import { dateField, lineField } from '../fields';

/** The parts of daily life that carry a recovery. Ids are stored: never rename or reuse one. */
export const lifeAreas = ['routine', 'sleep', 'movement', 'people', 'purpose'] as const;

/** One small thing for one week. */
export const intentionSchema = z.strictObject({
  kind: z.literal('intention'),
  area: z.enum(lifeAreas),
  text: lineField(120).min(1),
  /** The first day of its week. */
  week: dateField,
  /** How it went; null while the person has not said. */
  went: z.enum(['yes', 'partly', 'no']).nullable(),
});

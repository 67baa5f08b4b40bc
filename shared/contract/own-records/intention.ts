import { z } from 'zod';
import { dateField, lineField } from '../fields';

/** The parts of daily life that carry a recovery. Ids are stored: never rename or reuse one. */
export const lifeAreas = ['routine', 'sleep', 'movement', 'people', 'purpose'] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** How something went. Ids are stored: never rename or reuse one. */
export const wentChoices = ['yes', 'partly', 'no'] as const;

/** The longest text of an intention, in characters. */
export const longestIntention = 120;

/** One small thing for one week. */
export const intentionSchema = z.strictObject({
  kind: z.literal('intention'),
  area: z.enum(lifeAreas),
  text: lineField(longestIntention).min(1),
  /** The Monday of its week. */
  week: dateField,
  /** How it went; null while the person has not said. */
  went: z.enum(wentChoices).nullable(),
});

import { z } from 'zod';
import { lineField } from '../fields';

/** The classes in which the guide names triggers. Ids are stored: never rename or reuse one. */
export const triggerClasses = ['around', 'within', 'life'] as const;
export type TriggerClass = (typeof triggerClasses)[number];

/** The longest texts of a trigger, in characters. */
export const longestTriggerTexts = { what: 120, plan: 300 };

/** Something that sets off a wish to take more, with what to do then. */
export const triggerSchema = z.strictObject({
  kind: z.literal('trigger'),
  class: z.enum(triggerClasses),
  what: lineField(longestTriggerTexts.what).min(1),
  plan: lineField(longestTriggerTexts.plan),
});

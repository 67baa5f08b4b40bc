import { z } from 'zod';
import { lineField } from '../fields';

/** The classes in which the guide names triggers. Ids are stored: never rename or reuse one. */
export const triggerClasses = ['around', 'within', 'life'] as const;

/** Something that sets off a wish to take more, with what to do then. */
export const triggerSchema = z.strictObject({
  kind: z.literal('trigger'),
  class: z.enum(triggerClasses),
  what: lineField(120).min(1),
  plan: lineField(300),
});

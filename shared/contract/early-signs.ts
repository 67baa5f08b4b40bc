import { z } from 'zod';
import { dateField } from './fields';

/** Early signs that a journal can show. Ids are stored in settings: never rename or reuse one. */
export const earlySignIds = ['sleep-down', 'craving-up', 'mood-down', 'not-logged'] as const;
export type EarlySignId = (typeof earlySignIds)[number];

/**
 * One of them against the last days. `latest` and `before` are what was compared: mean hours slept and mean low mood of
 * the latest answered days and of the two weeks before; craving on the last day of a rise and before it; days without
 * anything logged out of the last ones and out of the two weeks before. Null where too little was logged to tell.
 */
const earlySignSchema = z.strictObject({
  id: z.enum(earlySignIds),
  state: z.enum(['seen', 'not-seen', 'too-little']),
  latest: z.number().nullable(),
  before: z.number().nullable(),
});
export type EarlySign = z.infer<typeof earlySignSchema>;

/** Every sign, in the order of their ids. */
export const earlySignsSchema = z.strictObject({ today: dateField, signs: z.array(earlySignSchema) });

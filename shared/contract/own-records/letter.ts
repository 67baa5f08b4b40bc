import { z } from 'zod';

/** The longest letter, in characters. */
export const longestLetter = 4000;

/** What somebody wrote to themselves, to be read on a hard day. */
export const letterSchema = z.strictObject({
  kind: z.literal('letter'),
  text: z.string().min(1).max(longestLetter),
});

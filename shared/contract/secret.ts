import { z } from 'zod';

/** A password as typed. Nothing is cut off; the cap only bounds the work of checking it. */
export const passwordField = z.string().min(1).max(1024);

/** A recovery code as typed: words in any case, with any blanks, numbers or commas between them. */
export const recoveryCodeField = z.string().min(1).max(1024);

/** What opens a vault or a backup. */
export const secretSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), text: passwordField }),
  z.strictObject({ kind: z.literal('recovery-code'), text: recoveryCodeField }),
]);
export type Secret = z.infer<typeof secretSchema>;

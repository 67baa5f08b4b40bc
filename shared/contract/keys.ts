import { z } from 'zod';
import { idField, instantField, nothing } from './fields';
import { allAreas, method } from './method';
import { passwordField, recoveryCodeField, secretSchema } from './secret';

/** What makes a password easy to guess, and what would help: the codes of the estimate. */
export const passwordWarnings = [
  'common',
  'word',
  'name',
  'keyboard',
  'repeat',
  'sequence',
  'date',
  'pattern',
] as const;

export const strengthSchema = z.strictObject({
  /** 0 (guessed at once) to 4 (out of reach). */
  score: z.int().min(0).max(4),
  /** Decimal logarithm of the guesses it would take. */
  guessesLog10: z.number().min(0),
  /** Whether it may be used: long enough and a score of 3 at least. */
  enough: z.boolean(),
  warning: z.enum(passwordWarnings).nullable(),
});
export type Strength = z.infer<typeof strengthSchema>;

/** How many words a recovery code has. */
export const recoveryWords = 15;

export const keysMethods = {
  /** What opens the open vault. */
  'keys.overview': method(
    nothing,
    z.strictObject({
      passwordSetAt: instantField.nullable(),
      /** When the recovery code was made; null when there is none. */
      recoveryCode: z.strictObject({ madeAt: instantField.nullable() }).nullable(),
    }),
  ),
  /** How hard a new password is to guess. Also asked before there is a vault. Nothing of it is kept. */
  'keys.strength': method(z.strictObject({ password: z.string().max(1024) }), strengthSchema),
  /** A new passphrase of random words. */
  'keys.passphrase': method(nothing, z.strictObject({ passphrase: z.string() })),
  /** Gives the vault another password. The data key stays: earlier backups open with the earlier password. */
  'keys.changePassword': method(z.strictObject({ secret: secretSchema, password: passwordField }), nothing, {
    changes: ['keys'],
  }),
  /**
   * Makes a recovery code and shows it for the only time. It opens nothing until it was typed once. Takes what opens the
   * vault, so that nobody leaves an unlocked screen with a key of their own; null only in the process that created the
   * vault, until it is locked or its password changed: `wrong-password` otherwise.
   */
  'keys.makeCode': method(
    z.strictObject({ secret: secretSchema.nullable() }),
    z.strictObject({ words: z.array(z.string()).length(recoveryWords) }),
  ),
  /** The sheet with the code that is being made, for printing. */
  'keys.prepareSheet': method(
    z.strictObject({ paper: z.enum(['letter', 'a4']) }),
    z.strictObject({ ticket: idField, fileName: z.string() }),
  ),
  /** The code typed from paper: from here on it opens the vault, and an earlier one no longer does. */
  'keys.confirmCode': method(z.strictObject({ typed: recoveryCodeField }), nothing, {
    changes: ['keys', 'vault'],
  }),
  /** Lets go of a code that was made and not confirmed. */
  'keys.dropCode': method(nothing, nothing),
  /**
   * Somebody saw the password: gives the vault another data key and another password, by export, verification and
   * swap. The recovery code no longer opens it; earlier backups still open with what opened them.
   */
  'keys.renew': method(z.strictObject({ secret: secretSchema, password: passwordField }), nothing, {
    changes: allAreas,
  }),
};

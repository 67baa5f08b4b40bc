import { z } from 'zod';
import { idField, instantField, nothing } from './fields';
import { allAreas, method } from './method';
import { passwordField, recoveryCodeField } from './secret';

/** The least length of a password, in characters. */
export const leastPasswordLength = 12;

export const vaultStateSchema = z.strictObject({
  kind: z.enum(['absent', 'locked', 'open', 'incomplete', 'damaged', 'unwritable', 'newer']),
  /** Which of the two files is missing when the vault is incomplete. */
  missing: z.enum(['header', 'database']).nullable(),
  /** The folder that holds the vault, so that advice can name it. */
  folder: z.string(),
  /** Counts the openings of this process. A page that showed an earlier one begins anew. */
  opening: z.int().min(0),
  /** Seconds until the next password may be tried; 0 when it may be tried now. */
  waitSeconds: z.int().min(0),
  /** Whether a recovery code opens it, too. */
  recoveryCode: z.boolean(),
});
export type VaultState = z.infer<typeof vaultStateSchema>;

export const openedSchema = z.strictObject({
  vaultId: idField,
  /** When something was last saved, or null in an empty vault. */
  lastSavedAt: instantField.nullable(),
  entries: z.int().min(0),
  doses: z.int().min(0),
});
export type Opened = z.infer<typeof openedSchema>;

export const vaultMethods = {
  /** What is in the vault's folder, and whether it is open. */
  'vault.state': method(nothing, vaultStateSchema),
  /** Makes a new vault and opens it. Fails if there is one already, or if the password is too short or too easy. */
  'vault.create': method(z.strictObject({ password: passwordField }), openedSchema, {
    changes: allAreas,
  }),
  /** Opens the vault. */
  'vault.unlock': method(z.strictObject({ password: passwordField }), openedSchema, {
    changes: allAreas,
  }),
  /** Opens the vault with its recovery code, for somebody whose password is lost, and gives it a new password. */
  'vault.recover': method(
    z.strictObject({ code: recoveryCodeField, password: passwordField }),
    openedSchema,
    { changes: allAreas },
  ),
  /**
   * The time zone that the page's clock shows, by its IANA name. The page hears of a trip at once; the vault process
   * would keep the zone that it was started in. A name that is not known is left out of account.
   */
  'vault.zone': method(z.strictObject({ zone: z.string().min(1).max(64) }), nothing, { changes: allAreas }),
};

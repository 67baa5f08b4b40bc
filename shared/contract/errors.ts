/**
 * The codes of every expected failure of a call. The screen turns a code into advice
 * (`shared/content/words/failures.ts`); a code never carries what the person typed.
 */
export const failureCodes = [
  /** The password opens no slot of the vault. */
  'wrong-password',
  /** A new password is shorter than the least length. */
  'password-too-short',
  /** A new password is too easy to guess. */
  'password-too-weak',
  /** Several wrong tries: `vault.state` says for how long no other is taken. */
  'too-many-tries',
  /** The recovery code opens no slot. */
  'wrong-code',
  /** A text is no recovery code; `reason` is `count`, `word-N` (the Nth is no word of the list) or `checksum`. */
  'code-malformed',
  /** The code typed from paper is not the one that was shown. */
  'code-differs',
  /** There is a vault already; a second one is never made over it. */
  'vault-exists',
  /** No vault is where it should be. */
  'vault-missing',
  /** One of the vault's two files is gone. */
  'vault-incomplete',
  /** A file of the vault can't be read as what it should be, though it is there. */
  'vault-damaged',
  /** A newer Glidepath wrote this vault; it is not touched. */
  'vault-newer',
  /** The vault's folder or files can't be written. */
  'vault-unwritable',
  /** Another program, or another Glidepath, has the vault open. */
  'vault-in-use',
  /** The vault is locked. */
  'vault-locked',
  /** No room left on the disk; nothing was changed. */
  'disk-full',
  /** An input that the contract does not allow. */
  'bad-input',
  /** The plan asked for can't be built; `reason` says which rule it breaks. */
  'plan-refused',
  /** The list of symptoms can't be changed like that; `reason` says why. */
  'symptom-refused',
  /** There is no plan yet, or it has ended. */
  'no-plan',
  /** The record is not there any more. */
  'not-found',
  /** A dose or entry lies in the future. */
  'in-the-future',
  /** The computer's clock shows a year that no day can be in: before 2000 or after 2100. */
  'clock-far-off',
  /** A scale was begun on a day that is over; it can't be finished any more. */
  'day-is-over',
  /** The last change to the plan can't be taken back any more. */
  'nothing-to-undo',
  /** The chosen place for a file can't be written. */
  'target-unwritable',
  /** Other work of this kind goes on; only one can. */
  'busy',
  /** The person ended it. Nothing was changed. */
  'cancelled',
  /**
   * A file is no backup that can be used; `reason` is `not-a-backup`, `damaged`, `incomplete`, `newer`, `another-vault`,
   * or `foreign` where its database holds triggers or views, of which Glidepath makes none.
   */
  'backup-refused',
  /** A file can't be brought in; `reason` says why: see `words/bring-in.ts`. */
  'file-refused',
  /** The folder for backups is not there, or can't be written. */
  'backup-folder-unreachable',
  /** Nothing of the database could be read. */
  'nothing-to-salvage',
  /** A mistake of ours. Nothing was changed by the call. */
  'bug',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** A call that did not do what was asked. `reason` is a code of the area, never data. */
export interface Failure {
  ok: false;
  code: FailureCode;
  reason?: string | undefined;
}

/** The outcome of every call. */
export type Reply<T> = { ok: true; value: T } | Failure;

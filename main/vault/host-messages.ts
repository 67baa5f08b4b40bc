import type { FailureCode } from '../../shared/contract/errors';

/** What main says to the vault process. No data of the vault passes here. */
export type HostMessage =
  | { type: 'connect'; caller: 'app' | 'report' } // with one MessagePort
  | { type: 'close' };

/** What the vault process says to main. */
export type HostReply =
  /** The vault was created or unlocked. */
  { type: 'opened' } | { type: 'closed'; failure: FailureCode | null };

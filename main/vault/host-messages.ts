import type { PlacePurpose } from '../../shared/contract/shell';

/** What main says to the vault process. No data of the vault passes here. */
export type HostMessage =
  | { type: 'connect'; caller: 'app' | 'report' } // with one MessagePort
  /** A place that the person chose, what for, and the token that the page will name. */
  | { type: 'place'; token: string; purpose: PlacePurpose; path: string }
  | { type: 'close' };

/** What the vault process says to main. */
export interface HostReply {
  type: /** It runs and can be asked. */
    | 'ready'
    /** A password is being tried, or a vault made: from here on there may be something to lock. */
    | 'opening'
    /** It came to nothing: the vault is closed. */
    | 'shut'
    /** The vault is open. */
    | 'opened'
    /** The open vault was closed and another one put back in its place. */
    | 'put-back'
    /** It knows the place. */
    | 'placed'
    /** The database is closed, as far as it could be. */
    | 'closed';
}

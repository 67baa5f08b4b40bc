import type { Amount } from '../../../shared/quantity';

/** Where a phase is entered: at its start, or further on when the amount was set anew inside it. */
export interface Entry {
  /** The amount to go on from. */
  amount: Amount;
  /** The amount at the phase's start: what its step size is worked out from. */
  initial: Amount;
  /** Steps of the phase already made. */
  done: number;
  /** Days since the phase's start, holds and changes of pace not counted. */
  elapsed: number;
  resolution: Amount;
}

/** One step of a phase. */
export interface PhaseStep {
  amount: Amount;
  /** How long it lasts by the phase's own rule. */
  days: number;
  coarse: boolean;
  /** A day without a dose; the phase goes on from the amount before it. */
  off: boolean;
}

/** What a kind of phase is. To add one: a file with its rule, and a line in the registry. */
export interface PhaseRule<P> {
  /** Throws `PlanRefused` for values outside their range. */
  check(phase: P): void;
  /** The steps from an entry on. May be long; the caller takes as many as a plan can hold. */
  steps(phase: P, entry: Entry): Iterable<PhaseStep>;
  /** How long the step with this index (0 for the first) lasts when it is not coarse. */
  daysOf(phase: P, index: number): number;
  /** Whether zero follows when it is the last phase; otherwise the plan ends open at its last amount. */
  reachesZero(phase: P): boolean;
}

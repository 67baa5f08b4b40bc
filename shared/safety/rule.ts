import type { ResourceId } from '../content/resources';
import type { SafetyMessage } from '../content/safety/messages';
import type { SourceId } from '../content/sources';
import type { Observation } from './observation';

/** The ids of all rules. They are stored in the vault: never rename or reuse one. */
export type RuleId =
  | 'breathing'
  | 'seizure'
  | 'collapse'
  | 'chest-pain'
  | 'confusion'
  | 'self-harm-plan'
  | 'self-harm-thoughts'
  | 'self-harm-same-day'
  | 'liver-signs'
  | 'fluid-loss'
  | 'fever'
  | 'tremor'
  | 'unable-to-function'
  | 'low-mood'
  | 'phq9-severe'
  | 'panic';

/** 1: now (911, or 988). 2: today (a doctor or urgent care). */
export type Tier = 1 | 2;

/** One safety rule: when it fires, and what is shown then. It can't be switched off. */
export interface Rule {
  readonly id: RuleId;
  readonly tier: Tier;
  readonly source: SourceId;
  readonly message: SafetyMessage;
  /** Whom to call, the first one being the one number of a sheet. */
  readonly call: readonly [ResourceId, ...ResourceId[]];
  /**
   * Whether the rule fires for `entry`. `earlier` are the other entries of the 72 hours up to it, in any
   * order. At least one of the answers that make it fire is in `entry` itself: a rule speaks once about
   * what was just said, not at each later entry again.
   */
  fires(entry: Observation, earlier: readonly Observation[]): boolean;
}

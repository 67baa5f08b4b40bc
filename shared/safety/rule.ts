import type { ResourceId } from '../content/resources';
import type { SafetyMessage } from '../content/safety/messages';
import type { TalkMessage } from '../content/safety/talk-messages';
import type { SourceId } from '../content/sources';
import type { Fact } from '../contract/background';
import type { BackgroundFacts } from './background';
import type { lostTolerance } from './lost-tolerance';
import type { Observation } from './observation';

// The ids of the rules are stored in the vault: never rename or reuse one.

/** Rules about what an entry or a scale says. */
export type EntryRuleId =
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

/** Rules about the person's health and earlier use. */
export type BackgroundRuleId =
  | 'under-18'
  | 'pregnancy'
  | 'sedatives'
  | 'daily-alcohol'
  | 'opioid-blockers'
  | 'serotonergic'
  | 'organ-disease'
  | 'seizure-history'
  | 'mental-health-history'
  | 'extracts'
  | 'failed-tapers'
  | 'high-or-long-use';

/** Rules about a dose. */
export type DoseRuleId = 'lost-tolerance';

/** 1: now (911, or 988). 2: today (a doctor or urgent care). What is to be talked over before a plan is tier 3. */
export type EntryTier = 1 | 2;

/** A safety rule about an entry: when it fires, and what is shown then. It can't be switched off. */
export interface EntryRule {
  readonly kind: 'entry';
  readonly id: EntryRuleId;
  readonly tier: EntryTier;
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

/** A safety rule about the person's background: what to talk over before tapering. It stands in a list, and stops nobody. */
export interface BackgroundRule {
  readonly kind: 'background';
  readonly id: BackgroundRuleId;
  readonly tier: 3;
  readonly source: SourceId;
  readonly message: TalkMessage;
  /** Lines that help besides, often none. */
  readonly call: readonly ResourceId[];
  /** Everything that makes the rule apply; nothing where it does not. */
  because(background: BackgroundFacts): readonly Fact[];
}

/** A safety rule about a dose. It asks for care, not for a doctor: it has no tier. */
export interface DoseRule {
  readonly kind: 'dose';
  readonly id: DoseRuleId;
  readonly tier: null;
  readonly source: SourceId;
  /** What is shown besides the amounts. */
  readonly message: { readonly title: string; readonly why: string };
  readonly judge: typeof lostTolerance;
}

export type Rule = EntryRule | BackgroundRule | DoseRule;

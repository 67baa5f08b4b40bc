import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';

/** The guide's three approaches; a plan without one is the person's own. */
export type Approach = 'conservative' | 'moderate' | 'rapid';

/** What a plan is built from. One plan is for one product; amounts are in thousandths of its display unit. */
export interface PlanSpec {
  /** The first reduced day. */
  startDate: LocalDate;
  /** The daily amount before the first cut, up to 1,000 display units. It need not be makeable itself. */
  startAmount: Amount;
  /** The smallest step that can be made: every later amount is a multiple of it. */
  resolution: Amount;
  phases: readonly Phase[];
  /** Whose limits `warnings` and `pace` go by. Without it: a cut of 50 %, an interval of 3 days. */
  approach?: Approach | undefined;
}

/** Cuts by a fraction of the amount before. */
export interface PercentagePhase {
  kind: 'percentage';
  name: string;
  /** Above 0, up to 1. */
  cut: number;
  /** The largest cut that a step may come to after rounding; a larger one makes it coarse. */
  cap?: number | undefined;
  everyDays: number;
  /** Ends after so many days from the phase's start; a step that starts inside runs its length. */
  days?: number | undefined;
  /** Ends when the amount is at or below this. */
  until?: Amount | undefined;
  /** Every so-many-th step lasts `stabiliseDays` longer. */
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

/** Equal steps to zero over `days`. */
export interface LinearPhase {
  kind: 'linear';
  name: string;
  everyDays: number;
  days: number;
}

/** Steps of a fixed amount to zero. */
export interface FixedPhase {
  kind: 'fixed';
  name: string;
  amount: Amount;
  everyDays: number;
}

/** Equal steps of receptor occupancy to zero. */
export interface HyperbolicPhase {
  kind: 'hyperbolic';
  name: string;
  /** The amount at which half the receptors are assumed occupied, in thousandths like every amount. */
  k: number;
  steps: number;
  everyDays: number;
}

/** The person's own list of cuts, each a fraction of the amount before. */
export interface CustomPhase {
  kind: 'custom';
  name: string;
  cuts: readonly number[];
  cap?: number | undefined;
  everyDays: number;
}

/** An off day, then a dose day at the last amount, `cycles` times. */
export interface AlternatePhase {
  kind: 'alternate';
  name: string;
  cycles: number;
}

export type Phase =
  | PercentagePhase
  | LinearPhase
  | FixedPhase
  | HyperbolicPhase
  | CustomPhase
  | AlternatePhase;

/** One row of a plan. */
export interface Step {
  from: LocalDate;
  /** How long it lasts; null for the last row. */
  days: number | null;
  amount: Amount;
  /**
   * The fraction cut from the amount before, after rounding: 1 for zero and for an off day, 0 where nothing
   * was cut, below 0 after a step back or a restart at more. A dose day between off days is compared with
   * the dose day before it.
   */
  cut: number;
  /** The phase's name; `done` from the first day at zero. */
  phase: string;
  /** The smallest cut that could be made was above the phase's cap. */
  coarse: boolean;
  /** Present on an off day of an alternate-day phase. */
  off?: true;
}

/** Something that happened to a plan. It never changes a day before `on`. */
export type PlanEvent = { on: LocalDate } & (
  | { type: 'hold'; days: number }
  | { type: 'openHold' }
  | { type: 'resume' }
  | { type: 'pace'; factor: number }
  | { type: 'stepBack' }
  | { type: 'rebase'; amount: Amount }
  | { type: 'retarget'; endDate: LocalDate }
  /** `approach` is whose limits the new phases go by: null for none, left out for the one in force. */
  | { type: 'edit'; phases: readonly Phase[]; approach?: Approach | null | undefined }
  | { type: 'stop' }
  /** Later steps are made with another smallest amount; the present one stays. */
  | { type: 'resolution'; resolution: Amount }
);

/** A plan with its events applied, as seen on a day. */
export interface Projection {
  steps: Step[];
  /** The first day at zero; null for an open end. */
  endDate: LocalDate | null;
  /** Days from the spec's start to `endDate`, divided by seven; null for an open end. */
  weeks: number | null;
  /** An open hold has not been resumed: dates ahead are as if it ended on the day after `asOf`. */
  openHold: boolean;
  /** What the plan lists from `asOf` on, that day included; an open end counts up to its first day. */
  totalAhead: Amount;
  warnings: Warning[];
}

/** Why an event could not be applied; the plan goes on without it. */
export type NotApplied =
  /** A hold, step or pace where nothing lies ahead: at zero, or at an open end. */
  | 'nothing-ahead'
  /** An open hold is in force already. */
  | 'already-held'
  /** No hold is in force. */
  | 'not-held'
  /** A step back with no higher amount to go back to, or before the plan has started. */
  | 'no-step-back'
  /** A new end date with no step left between the present amount and zero: a hold does what was meant. */
  | 'last-step'
  /** The end date is too near even at the largest cut; `earliest` says what is possible. */
  | 'end-too-soon'
  /** A new resolution above the amount that is taken, or a restart at less than the resolution. */
  | 'resolution-above-amount'
  /** An edit, a new end date or a new resolution at zero. */
  | 'at-zero';

/** Something to say about a plan: a code and plain data, put into words elsewhere. */
export type Warning =
  /** The phase cuts at intervals under a week, so effects stack: the half-life is about two to three days. */
  | { code: 'effects-stack'; phase: string; everyDays: number }
  /** The smallest makeable cut is above what the phase allows; a finer scale would help. */
  | { code: 'coarse-step'; from: LocalDate; phase: string; amount: Amount; cut: number }
  /** The phase cuts more at a time than the approach allows. */
  | { code: 'cut-over-limit'; phase: string; cut: number; limit: number }
  /** The phase cuts more often than the approach allows. */
  | { code: 'interval-under-limit'; phase: string; everyDays: number; limit: number }
  /** The plan is shorter than the approach's range of weeks. */
  | { code: 'shorter-than-approach'; weeks: number; limit: number }
  /** The plan goes to zero from more than a quarter of the start amount. */
  | { code: 'ends-high'; amount: Amount }
  /** New phases cut on a day when the step before has not lasted the approach's least days. */
  | { code: 'early-cut'; on: LocalDate; days: number; limit: number }
  /** A faster pace would have gone under the least interval, and was kept at it. */
  | { code: 'pace-clamped'; on: LocalDate; leastDays: number }
  /** The amount rose again after lower days: tolerance has dropped. */
  | { code: 'lost-tolerance'; on: LocalDate }
  | {
      code: 'not-applied';
      on: LocalDate;
      type: PlanEvent['type'];
      reason: NotApplied;
      /** With `end-too-soon`: the earliest first day at zero. */
      earliest?: LocalDate;
    };

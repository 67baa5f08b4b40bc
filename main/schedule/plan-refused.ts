/** What is wrong with a spec, an event or a choice. `bad-…` means outside the range its field allows. */
export type RefusalCode =
  | 'bad-date'
  | 'bad-start-amount'
  | 'bad-resolution'
  | 'resolution-above-start'
  | 'unknown-approach'
  | 'no-phases'
  | 'too-many-phases'
  | 'unknown-phase'
  | 'bad-name'
  | 'bad-interval'
  | 'bad-days'
  | 'days-under-interval'
  | 'bad-cut'
  | 'bad-cap'
  | 'bad-until'
  | 'bad-stabilise'
  | 'bad-amount'
  | 'bad-k'
  | 'bad-steps'
  | 'bad-cycles'
  /** A step made by hand that is not below the one before it, or the first not below the start amount. */
  | 'step-not-lower'
  /** A step made by hand that is no multiple of the resolution. */
  | 'step-off-scale'
  /** More steps made by hand, or more changes of their length, than a plan can hold. */
  | 'too-many-steps'
  | 'unknown-event'
  | 'too-many-events'
  | 'bad-hold'
  | 'bad-factor'
  | 'bad-target'
  | 'too-long';

/**
 * Thrown for a spec, event or choice that no plan can be built from, before any work that it would cause.
 * `code` says why; nothing of what the person entered is in the message.
 */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';

  constructor(readonly code: RefusalCode) {
    super(`The plan was refused: ${code}`);
  }
}

/** Throws `PlanRefused` with the code unless the condition holds. */
export function refuseUnless(condition: boolean, code: RefusalCode): asserts condition {
  if (!condition) throw new PlanRefused(code);
}

/** True for a whole number from `least` to `most`. */
export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { liveThrough } from './history';
import { climbDown, type Rung } from './ladder';
import { limitsOf, STACKING_DAYS } from './limits';
import { cutBetween } from './makeable';
import type { Approach, Phase, PlanEvent, PlanSpec } from './model';
import { runOut } from './timeline';

/** Something to know about one step of a plan. */
export type StepFlag =
  /** The smallest cut that can be made is larger than the approach allows. */
  | 'coarse'
  /** The cut is larger than the approach allows in its week, though a smaller one could be made. */
  | 'overLimit'
  /** It comes less than a week after the cut before, so that their effects add up. */
  | 'stacks';

/**
 * What is to be known about each step of a plan as it is seen on `asOf`, in the order of `projectPlan(…).steps`.
 * A step is held against the limit of the approach in force when its phases began, in the week that they meant it
 * for: holds, a slower pace and a step back take no step over the limit. The step to zero and off days are over no
 * limit; of equal steps only the first can be, since their fraction grows by itself.
 * @throws PlanRefused for a spec or an event that is out of range.
 */
export function stepFlags(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): StepFlag[][] {
  const timeline = liveThrough(spec, events, asOf);
  const limits = new Map<readonly Phase[], LimitOf>();
  let weeks = { approach: spec.approach, from: timeline.startDay };
  let before: Amount = spec.startAmount;
  let lastCut = Number.NEGATIVE_INFINITY;
  return runOut(timeline).rows.map(({ rung, from }) => {
    const { phases } = rung.place;
    let limitOf = limits.get(phases);
    if (limitOf === undefined) {
      weeks = weeksOf(phases, from, events) ?? weeks;
      const basis = { amount: before, day: from - weeks.from, resolution: timeline.spec.resolution };
      limitOf = limitsFor(phases, basis, weeks.approach);
      limits.set(phases, limitOf);
    }
    const cut = rung.off ? 0 : cutBetween(before, rung.amount);
    if (!rung.off) before = rung.amount;
    if (cut <= 0) return [];
    const flags: StepFlag[] = [];
    if (rung.coarse) flags.push('coarse');
    else if (rung.amount > 0 && cut > limitOf(rung)) flags.push('overLimit');
    if (from - lastCut < STACKING_DAYS) flags.push('stacks');
    lastCut = from;
    return flags;
  });
}

/** The largest cut, a fraction, that is allowed for a rung; infinite for one that is not judged. */
type LimitOf = (rung: Rung) => number;

function limitsFor(
  phases: readonly Phase[],
  basis: { amount: Amount; day: number; resolution: Amount },
  approach: Approach | undefined,
): LimitOf {
  const { largestCut } = limitsOf(approach);
  const limits = new Map<string, number>();
  let day = basis.day;
  for (const { place, days } of climbDown(phases, basis.amount, basis.resolution)) {
    const limit = largestCut(Math.max(Math.floor(day / 7), 0)) / 1000;
    limits.set(`${place.phase} ${place.step}`, limit);
    // A restart at more makes more steps of a phase than it had: those go by its last week.
    limits.set(`${place.phase}`, limit);
    day += days;
  }
  return ({ place: { phase, step } }) => {
    const kind = phases[phase]?.kind;
    if ((kind === 'linear' || kind === 'fixed') && step > 0) return Number.POSITIVE_INFINITY;
    const own = limits.get(`${phase} ${Math.max(step, 0)}`) ?? limits.get(`${phase}`);
    return own ?? largestCut(0) / 1000;
  };
}

/** The approach that an edit to these phases set, and the day from which its weeks count; null where none was set. */
function weeksOf(phases: readonly Phase[], from: number, events: readonly PlanEvent[]) {
  const edit = events.find((event) => event.type === 'edit' && event.phases === phases);
  if (edit?.type !== 'edit' || edit.approach === undefined) return null;
  return { approach: edit.approach ?? undefined, from };
}

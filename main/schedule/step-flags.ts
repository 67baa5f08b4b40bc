import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { liveThrough } from './history';
import { climbDown, type Rung } from './ladder';
import { limitsOf, STACKING_DAYS } from './limits';
import { cutBetween } from './makeable';
import type { Approach, Phase, PlanEvent, PlanSpec } from './model';
import { isAlternate, type Row, runOut } from './timeline';

/** What there is to know about a single step of a plan. */
export interface StepFlags {
  /** Its cut is larger than the approach allows in its week, though a smaller one could have been made. */
  overLimit: boolean;
  /** The next cut follows in under a week, so that the effects of the two add up. */
  underWeek: boolean;
}

/**
 * The flags of each step of a plan, in the order of `projectPlan`'s steps for the same arguments. A step is held
 * against the limit of the week that its phases meant it for: holds, a slower pace and a step back take no step over
 * the limit. Coarse steps are flagged as that; of equal steps only the first is judged, as their fraction grows by
 * itself; off days, and zero, are not judged.
 * @throws PlanRefused for a spec or an event with a value outside its range.
 */
export function stepFlags(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): StepFlags[] {
  const timeline = liveThrough(spec, events, asOf);
  const { rows } = runOut(timeline);
  const limits = new Map<readonly Phase[], LimitOf>();
  let week = { approach: spec.approach, from: timeline.startDay };
  let before: Amount = spec.startAmount;
  return rows.map((row, index) => {
    const { rung, from } = row;
    const { phases } = rung.place;
    let limitOf = limits.get(phases);
    if (limitOf === undefined) {
      week = underApproach(week, phases, events, from);
      const basis = { amount: before, day: from - week.from, resolution: timeline.spec.resolution };
      limitOf = limitsFor(phases, basis, week.approach);
      limits.set(phases, limitOf);
    }
    const cut = rung.off || isDoseDay(rung, before) ? 0 : cutBetween(before, rung.amount);
    if (!rung.off) before = rung.amount;
    const isJudged = rung.amount > 0 && !rung.coarse;
    return { overLimit: isJudged && cut > limitOf(rung), underWeek: isUnderWeek(row, rows[index + 1]) };
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

/** The approach whose limits phases go by, and the day from which its weeks count. */
function underApproach(
  before: { approach: Approach | undefined; from: number },
  phases: readonly Phase[],
  events: readonly PlanEvent[],
  day: number,
) {
  const edit = events.find((event) => event.type === 'edit' && event.phases === phases);
  if (edit?.type !== 'edit' || edit.approach === undefined) return before;
  return { approach: edit.approach ?? undefined, from: day };
}

/** A dose day between off days: nothing is cut on it. */
function isDoseDay(rung: Rung, before: Amount): boolean {
  return isAlternate(rung) && rung.amount === before;
}

function isUnderWeek({ rung, days }: Row, next: Row | undefined): boolean {
  if (days === null || days >= STACKING_DAYS || next === undefined || isAlternate(rung)) return false;
  return next.rung.amount < rung.amount;
}

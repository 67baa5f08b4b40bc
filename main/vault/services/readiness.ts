import type { CutReadiness, OwnResponse } from '../../../shared/contract/readiness';
import { addDays, compareDates, daysFrom, type LocalDate } from '../../../shared/time';
import { type ReadinessDay, readiness } from '../../schedule/readiness';
import { DAYS_BEFORE, isTelling, type StepResponse, stepResponse } from '../../schedule/step-response';
import { dayMeansOf, roughnessBetween } from '../database/tables/day-answers';
import { dayTotals } from '../database/tables/doses';
import { showingsBetween } from '../database/tables/safety-showings';
import type { OpenVault } from '../open-vault';
import { statusOn } from './day-status';
import { cutsOf, type ProjectedPlan } from './plan-projection';

/** Days that a look at readiness goes back. */
const daysBack = 21;
/** Days that the own response to cuts is drawn from: what is longer ago says little of the cuts now. */
const responseDays = 366;
/** Days before today on which a red flag counts. */
const flagDays = 7;

/** How the person's days went after each cut of the plan so far. */
export function responseOf(vault: OpenVault, projected: ProjectedPlan): StepResponse {
  const { today: asOf } = projected;
  const cuts = cutsOf(projected).flatMap(({ date }) => (compareDates(date, asOf) <= 0 ? date : []));
  const [first] = cuts;
  if (first === undefined) return stepResponse([], new Map());
  // No more is read than what is looked at: of a plan of some weeks not a year.
  const [yearAgo, weekBefore] = [addDays(asOf, -responseDays), addDays(first, -DAYS_BEFORE)];
  const from = compareDates(weekBefore, yearAgo) > 0 ? weekBefore : yearAgo;
  return stepResponse(cuts, roughnessBetween(vault.db, from, asOf));
}

/** The response as it is told to the person; null while too little was logged to tell of it. */
export function toldResponse(response: StepResponse): OwnResponse | null {
  const { before, days, easedAfter } = response;
  if (before === null || !isTelling(response)) return null;
  return { before: before.mean, days: days.map(({ day, mean, n }) => ({ day, mean, n })), easedAfter };
}

/**
 * What speaks for or against the cut of today or tomorrow; null when neither has one. While an open hold runs the
 * cuts ahead are only as if it ended, so there is none to be ready for.
 */
export function readinessOf(
  vault: OpenVault,
  projected: ProjectedPlan,
  response: StepResponse,
): CutReadiness | null {
  const { today: asOf, projection } = projected;
  const cuts = cutsOf(projected);
  const soon = projection.openHold ? [asOf] : [asOf, addDays(asOf, 1)];
  const cut = cuts.find(({ date }) => soon.includes(date));
  if (cut === undefined) return null;
  const lastCut = cuts.filter(({ date }) => compareDates(date, cut.date) < 0).at(-1)?.date ?? null;
  const redFlags = showingsBetween(vault.db, addDays(asOf, -flagDays), asOf);
  const { advice, signals } = readiness({
    asOf,
    lastCut,
    nextCut: cut.date,
    days: daysUpTo(vault, projected, asOf),
    redFlags,
    response,
  });
  return {
    cut,
    advice,
    signals: signals.map((signal) =>
      signal.code === 'red-flag' ? { ...signal, rules: rulesOf(redFlags, signal) } : signal,
    ),
  };
}

type Showing = ReturnType<typeof showingsBetween>[number];

/** What a red flag was about: the rules of its tier that were shown on its day. */
function rulesOf(showings: readonly Showing[], flag: Pick<Showing, 'day' | 'tier'>): Showing['rule'][] {
  return showings.filter(({ day, tier }) => day === flag.day && tier === flag.tier).map(({ rule }) => rule);
}

function daysUpTo(vault: OpenVault, projected: ProjectedPlan, asOf: LocalDate): ReadinessDay[] {
  const from = addDays(asOf, 1 - daysBack);
  const totals = dayTotals(vault.db, projected.product.id, from, asOf);
  const roughness = roughnessBetween(vault.db, from, asOf);
  const sleepHours = dayMeansOf(vault.db, 'sleep-hours', from, asOf);
  const functioning = dayMeansOf(vault.db, 'function', from, asOf);
  return daysFrom(from, daysBack).map((date) => {
    const taken = totals.get(date) ?? null;
    const status = statusOn(projected, date, taken);
    return {
      date,
      withdrawal: roughness.get(date) ?? null,
      sleepHours: sleepHours.get(date) ?? null,
      function: functioning.get(date) ?? null,
      taken,
      status: status === 'before-plan' ? 'planned' : status,
    };
  });
}

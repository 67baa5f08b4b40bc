import type { CutReadiness } from '../../../shared/contract/readiness';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { type ReadinessDay, readiness } from '../../schedule/readiness';
import { type StepResponse, stepResponse } from '../../schedule/step-response';
import { dayTotals } from '../database/tables/doses';
import { type EntryRow, entriesBetween } from '../database/tables/entries';
import { showingsBetween } from '../database/tables/safety-showings';
import type { OpenVault } from '../open-vault';
import { statusOn } from './day-status';
import { cutsOf, type ProjectedPlan, plannedOn } from './plan-projection';

/** Days that a look at readiness goes back. */
const daysBack = 21;
/** Days that the own response to cuts is drawn from. */
const responseDays = 366;

/** What speaks for or against the cut of today or tomorrow; null when neither has one. */
export function readinessOf(vault: OpenVault, projected: ProjectedPlan): CutReadiness | null {
  const { today: asOf } = projected;
  const cuts = cutsOf(projected);
  const cut = cuts.find(({ date }) => date === asOf || date === addDays(asOf, 1));
  if (cut === undefined) return null;
  const lastCut = cuts.filter(({ date }) => compareDates(date, cut.date) < 0).at(-1)?.date ?? null;
  const found = readiness({
    asOf,
    lastCut,
    nextCut: cut.date,
    days: daysUpTo(vault, projected, asOf),
    redFlags: showingsBetween(vault.db, addDays(asOf, -7), asOf),
    response: responseOf(vault, projected),
  });
  return { cut, ...found };
}

/** How the person's days went after each cut so far. */
function responseOf(vault: OpenVault, projected: ProjectedPlan): StepResponse {
  const { today: asOf } = projected;
  const cuts = cutsOf(projected).filter(({ date }) => compareDates(date, asOf) <= 0);
  const from = addDays(asOf, -responseDays);
  const values = new Map<LocalDate, number>();
  for (const [date, entries] of byDay(entriesBetween(vault.db, from, asOf))) {
    const value = roughnessOf(entries);
    if (value !== null) values.set(date, value);
  }
  return stepResponse(
    cuts.map(({ date }) => date),
    values,
  );
}

function daysUpTo(vault: OpenVault, projected: ProjectedPlan, asOf: LocalDate): ReadinessDay[] {
  const from = addDays(asOf, 1 - daysBack);
  const totals = dayTotals(vault.db, projected.product.id, from, asOf);
  const entries = byDay(entriesBetween(vault.db, from, asOf));
  return Array.from({ length: daysBack }, (_, index) => {
    const date = addDays(from, index);
    const taken = totals.get(date) ?? null;
    const ofDay = entries.get(date) ?? [];
    const status = statusOn(projected, date, taken);
    return {
      date,
      withdrawal: roughnessOf(ofDay),
      sleepHours: meanOrNull(ofDay.flatMap(({ sleepHours }) => sleepHours ?? [])),
      function: meanOrNull(ofDay.flatMap((entry) => entry.function ?? [])),
      planned: plannedOn(projected, date),
      taken,
      status: status === 'before-plan' ? 'planned' : status,
    };
  });
}

/**
 * How rough a day was, 0 to 10: the mean of what was said of the day overall, since that is the same question every
 * day; without it, the mean of the symptoms that were rated; null when nothing was.
 */
function roughnessOf(entries: readonly EntryRow[]): number | null {
  const overall = meanOrNull(entries.flatMap((entry) => entry.overall ?? []));
  return overall ?? meanOrNull(entries.flatMap(({ symptoms }) => Object.values(symptoms)));
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function byDay(entries: readonly EntryRow[]): Map<LocalDate, EntryRow[]> {
  const days = new Map<LocalDate, EntryRow[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}

import type { Day, Month, MonthDay } from '../../../shared/contract/days';
import { nextOpenSlot } from '../../../shared/open-slot';
import {
  addDays,
  compareDates,
  daysBetween,
  type LocalDate,
  localDate,
  wallTime,
  weekday,
} from '../../../shared/time';
import { dayTotals } from '../database/tables/doses';
import { type EntryRow, entriesBetween } from '../database/tables/entries';
import { readSettings } from '../database/tables/settings';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { dayPlan } from './day-plan';
import { adherenceBetween, statusOn } from './day-status';
import { entryOf } from './journal';
import { type Cut, cutsOf, isHeld, type ProjectedPlan, plannedOn, projectedPlan } from './plan-projection';

export const daysHandlers: Handlers<'days'> = {
  'days.today': (vault) => {
    const date = today(vault);
    const projected = projectedPlan(vault);
    const cuts = projected ? cutsOf(projected) : [];
    const lastCut = cuts.filter((cut) => compareDates(cut.date, date) <= 0).at(-1);
    const start = projected?.plan.spec.startDate ?? null;
    const day = dayOf(vault, projected, date);
    return {
      now: now(vault),
      day,
      nextSlot:
        day.plan &&
        nextOpenSlot(day.plan.slots, wallTime(now(vault), vault.zone()), readSettings(vault.db).dayStartsAt),
      planStart: start,
      dayOfPlan: start === null ? null : daysBetween(start, date) + 1,
      daysSinceCut: lastCut ? daysBetween(lastCut.date, date) : null,
      nextCut: nextCutAfter(cuts, date),
      endDate: projected?.projection.endDate ?? null,
      openHold: projected?.projection.openHold ?? false,
      heldUntil: projected ? lastHeldDay(projected, date) : null,
      yesterday: lastCheckInBefore(vault, date),
    };
  },

  'days.day': (vault, { date }) => dayOf(vault, projectedPlan(vault), date),

  'days.month': (vault, { month, weekStart }): Month => {
    const projected = projectedPlan(vault);
    const dates = datesOfWeeks(month, weekStart);
    const [first, last] = [dates[0] as LocalDate, dates.at(-1) as LocalDate];
    const totals = projected
      ? dayTotals(vault.db, projected.product.id, first, last)
      : new Map<LocalDate, never>();
    const cutDates = new Set(projected ? cutsOf(projected).map((cut) => cut.date) : []);
    const entries = byDay(entriesBetween(vault.db, first, last));
    return {
      month,
      today: today(vault),
      product: projected?.product ?? null,
      days: dates.map((date): MonthDay => {
        const taken = totals.get(date) ?? null;
        const ofDay = entries.get(date) ?? [];
        return {
          date,
          planned: projected && plannedOn(projected, date),
          taken,
          status: projected && statusOn(projected, date, taken),
          cut: cutDates.has(date),
          held: projected !== null && isHeld(projected, date),
          worst: worstRating(ofDay),
          entries: ofDay.length,
        };
      }),
      adherence: projected && adherenceBetween(vault, projected, monthStart(month), monthEnd(month)),
    };
  },
};

function dayOf(vault: OpenVault, projected: ProjectedPlan | null, date: LocalDate): Day {
  const order = compareDates(date, today(vault));
  return {
    date,
    plan: projected && dayPlan(vault, projected, date),
    entries: entriesBetween(vault.db, date, date).map(entryOf),
    changes: projected
      ? projected.changes.filter(({ change }) => change.on === date).map(({ change }) => change)
      : [],
    isToday: order === 0,
    isFuture: order > 0,
  };
}

function nextCutAfter(cuts: readonly Cut[], date: LocalDate): Cut | null {
  return cuts.find((cut) => compareDates(cut.date, date) > 0) ?? null;
}

/** The last day of the hold that today lies in, or null. */
function lastHeldDay(projected: ProjectedPlan, date: LocalDate): LocalDate | null {
  if (!isHeld(projected, date)) return null;
  let last = date;
  while (isHeld(projected, addDays(last, 1))) last = addDays(last, 1);
  return last;
}

/** The newest entry before a day that answers a question of the check-in. */
function lastCheckInBefore(vault: OpenVault, date: LocalDate) {
  const recent = entriesBetween(vault.db, addDays(date, -7), addDays(date, -1));
  const found = recent
    .filter(
      ({ symptoms, overall, sleepHours }) =>
        symptoms.craving !== undefined || overall !== null || sleepHours !== null,
    )
    .at(-1);
  return found === undefined ? null : entryOf(found);
}

function byDay(entries: readonly EntryRow[]): Map<LocalDate, EntryRow[]> {
  const days = new Map<LocalDate, EntryRow[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}

function worstRating(entries: readonly EntryRow[]): number | null {
  const ratings = entries.flatMap(({ symptoms, overall }) => [
    ...Object.values(symptoms),
    ...(overall === null ? [] : [overall]),
  ]);
  return ratings.length === 0 ? null : Math.max(...ratings);
}

function monthStart(month: string): LocalDate {
  return localDate(`${month}-01`);
}

function monthEnd(month: string): LocalDate {
  // Day 28 exists in every month; four days later is always in the next one.
  return addDays(localDate(`${addDays(localDate(`${month}-28`), 4).slice(0, 7)}-01`), -1);
}

/** Every date of the weeks that hold a month; `weekStart` is 1 (Monday) to 7 (Sunday). */
function datesOfWeeks(month: string, weekStart: number): LocalDate[] {
  const first = addDays(monthStart(month), -((weekday(monthStart(month)) - weekStart + 7) % 7));
  const days = daysBetween(first, monthEnd(month)) + 1;
  return Array.from({ length: Math.ceil(days / 7) * 7 }, (_, index) => addDays(first, index));
}

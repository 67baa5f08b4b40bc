import { type Day, type DayProduct, longestRange, type PlanStanding } from '../../../shared/contract/days';
import { lastDate } from '../../../shared/contract/fields';
import type { Cut } from '../../../shared/contract/plans';
import { nextOpenSlot } from '../../../shared/open-slot';
import { addDays, compareDates, daysBetween, daysFrom, type LocalDate, wallTime } from '../../../shared/time';
import { zeroByPlan } from '../../trends/recovery-place';
import { appointmentsBetween } from '../database/tables/appointments';
import { productsWithDoses } from '../database/tables/doses';
import { entriesBetween, latestCheckIn } from '../database/tables/entries';
import { finishedScalesBetween } from '../database/tables/scale-records';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { dayProduct } from './day-product';
import { dayRange } from './day-range';
import { entryOf } from './journal';
import { monthRange } from './month-range';
import { cutsOf, isHeld, type ProjectedPlan, zeroOn } from './plan-projection';
import { readinessOf, responseOf, toldResponse } from './readiness';
import { doseDaysAtZero } from './recovery';
import { recordOf } from './scales';
import { allTracks, presentPlan, type Track, trackOf } from './tracks';

export const daysHandlers: Handlers<'days'> = {
  'days.today': (vault) => {
    const date = today(vault);
    const tracks = allTracks(vault);
    const day = dayOf(vault, tracks, date, date);
    return {
      now: now(vault),
      day,
      plans: day.products.flatMap((ofDay) => {
        const track = tracks.find(({ row }) => row.product.id === ofDay.product.id);
        const projected = track && presentPlan(track);
        return projected ? [standing(vault, projected, ofDay)] : [];
      }),
      baselines: tracks.filter(({ row }) => row.baselineSince !== null).map(({ row }) => row.product.id),
      yesterday: lastCheckInBefore(vault, date),
    };
  },

  'days.day': (vault, { date }) => dayOf(vault, allTracks(vault), date, today(vault)),

  'days.week': (vault, { from }) => {
    if (addDays(from, 6) > lastDate) throw new ExpectedFailure('bad-input', 'beyond-last-date');
    const tracks = allTracks(vault);
    const asOf = today(vault);
    return {
      today: asOf,
      days: daysFrom(from, 7).map((date) => dayOf(vault, tracks, date, asOf)),
    };
  },

  'days.range': (vault, { from, to, productId }) => {
    const length = daysBetween(from, to) + 1;
    if (length < 1) throw new ExpectedFailure('bad-input', 'ends-before-it-begins');
    if (length > longestRange) throw new ExpectedFailure('bad-input', 'period-too-long');
    return dayRange(vault, trackOf(vault, productId), { from, to }, { from, to });
  },

  'days.month': monthRange,
};

/** One day with everything of it, as it is seen on the day `asOf`. */
function dayOf(vault: OpenVault, tracks: readonly Track[], date: LocalDate, asOf: LocalDate): Day {
  const order = compareDates(date, asOf);
  const logged = productsWithDoses(vault.db, date);
  return {
    date,
    products: tracks
      .filter((track) => logged.has(track.row.product.id) || isFollowed(track))
      .map((track) => dayProduct(vault, track, date)),
    entries: entriesBetween(vault.db, date, date).map(entryOf),
    scales: finishedScalesBetween(vault.db, date, date).map(recordOf),
    appointments: appointmentsBetween(vault.db, date, date),
    isToday: order === 0,
    isFuture: order > 0,
  };
}

/** Whether a product stands on every day: it has a plan, or its baseline is being logged. */
function isFollowed({ row, plans }: Track): boolean {
  return !row.hidden && (plans.length > 0 || row.baselineSince !== null);
}

/** Where today lies in a plan. */
function standing(vault: OpenVault, projected: ProjectedPlan, { slots }: DayProduct): PlanStanding {
  const { plan, product, today: date, projection } = projected;
  const cuts = cutsOf(projected);
  const lastCut = cuts.filter((cut) => compareDates(cut.date, date) <= 0).at(-1);
  const { dayStartsAt } = readSettings(vault.db);
  const response = responseOf(vault, projected);
  return {
    productId: product.id,
    nextSlot: nextOpenSlot(slots, wallTime(now(vault), vault.zone()), dayStartsAt),
    planStart: plan.spec.startDate,
    dayOfPlan: daysBetween(plan.spec.startDate, date) + 1,
    daysSinceCut: lastCut ? daysBetween(lastCut.date, date) : null,
    nextCut: nextCutAfter(cuts, date),
    endDate: projection.endDate,
    zero: zeroByPlan(date, zeroOn(projected), doseDaysAtZero(vault, projected, date)),
    openHold: projection.openHold,
    heldUntil: lastHeldDay(projected, date),
    readiness: readinessOf(vault, projected, response),
    response: toldResponse(response),
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

/** The newest entry of the week before a day that answers a question of the check-in. */
function lastCheckInBefore(vault: OpenVault, date: LocalDate) {
  const found = latestCheckIn(vault.db, addDays(date, -7), addDays(date, -1));
  return found === undefined ? null : entryOf(found);
}

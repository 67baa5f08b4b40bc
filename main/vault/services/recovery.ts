import type { OutputOf } from '../../../shared/contract/contract';
import { type Craving, mostCravings } from '../../../shared/contract/recovery';
import { addDays, compareDates, type LocalDate, logicalDate, wallTime } from '../../../shared/time';
import { monthsAtZero, monthsFrom } from '../../trends/months-at-zero';
import { ownCourses, type RecoveryAnswers, stretchOf } from '../../trends/own-stretch';
import { recoveryPlace } from '../../trends/recovery-place';
import { cravingEntries } from '../database/tables/cravings';
import { dayMeansOf, roughnessBetween } from '../database/tables/day-answers';
import { dayTotals, latestDoseAt, latestDoseDay } from '../database/tables/doses';
import { recordsOf } from '../database/tables/own-records';
import { readSettings } from '../database/tables/settings';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { milestonesOfPlan } from './day-product';
import { cutsOf, type ProjectedPlan, zeroOn } from './plan-projection';
import { presentPlan, type Track, trackOf } from './tracks';

/** How far back cravings are listed (ours). */
const cravingDays = 90;

export const recoveryHandlers: Handlers<'recovery'> = {
  'recovery.get': (vault, { productId }) => recoveryOf(vault, trackOf(vault, productId)),

  'recovery.cravings': (vault) => {
    const from = addDays(today(vault), -cravingDays);
    const all = [...cravingEntries(vault.db, from, mostCravings), ...urges(vault, from)];
    return { from, cravings: all.sort(newestFirst).slice(0, mostCravings) };
  },
};

function recoveryOf(vault: OpenVault, track: Track | null): OutputOf<'recovery.get'> {
  const date = today(vault);
  if (track === null) return { ...nothingYet, today: date };
  const { product } = track.row;
  const plan = presentPlan(track);
  const doseDays = plan === null ? lastDoseDay(vault, product.id) : doseDaysAtZero(vault, plan, date);
  const place = recoveryPlace(date, plan && daysOf(plan), doseDays);
  const stretch = stretchOf(date, place);
  const at = latestDoseAt(vault.db, product.id);
  return {
    today: date,
    product,
    hoursSinceDose: at === null ? null : hoursBetween(at, now(vault)),
    place,
    milestones: plan === null ? [] : milestonesOfPlan(plan),
    own: stretch && { ...stretch, courses: ownCourses(stretch, answers(vault, stretch.earlier.from, date)) },
    months: place.code === 'zero' ? monthsOf(vault, plan, place.zero.since, doseDays) : [],
  };
}

const nothingYet: Omit<OutputOf<'recovery.get'>, 'today'> = {
  product: null,
  hoursSinceDose: null,
  place: { code: 'nothing' },
  milestones: [],
  own: null,
  months: [],
};

/** The months count from the plan's first day at zero, whatever was taken since. */
function monthsOf(
  vault: OpenVault,
  plan: ProjectedPlan | null,
  since: LocalDate,
  doseDays: readonly LocalDate[],
) {
  const date = today(vault);
  const first = (plan && zeroOn(plan)) ?? since;
  if (first > date) return [];
  const from = monthsFrom(first, date);
  const urgeDays = recordsOf(vault.db, 'urge', from).map(({ day }) => day);
  return monthsAtZero(first, date, { answers: answers(vault, from, date), urgeDays, doseDays });
}

/** The days with a dose since a plan came to zero, oldest first; none before that. */
export function doseDaysAtZero(vault: OpenVault, plan: ProjectedPlan, to: LocalDate): LocalDate[] {
  const zero = zeroOn(plan);
  if (zero === null || zero > to) return [];
  return [...dayTotals(vault.db, plan.product.id, zero, to).keys()];
}

function daysOf(plan: ProjectedPlan) {
  return { startDate: plan.plan.spec.startDate, cuts: cutsOf(plan), zeroOn: zeroOn(plan) };
}

function lastDoseDay({ db }: OpenVault, productId: string): LocalDate[] {
  const day = latestDoseDay(db, productId);
  return day === null ? [] : [day];
}

function answers({ db }: OpenVault, from: LocalDate, to: LocalDate): RecoveryAnswers {
  return {
    rough: roughnessBetween(db, from, to),
    craving: dayMeansOf(db, 'craving', from, to),
    'sleep-hours': dayMeansOf(db, 'sleep-hours', from, to),
    function: dayMeansOf(db, 'function', from, to),
    'low-mood': dayMeansOf(db, 'low-mood', from, to),
  };
}

function newestFirst(a: Craving, b: Craving): number {
  return compareDates(b.day, a.day) || (a.at < b.at ? 1 : -1);
}

function urges({ db, zone }: OpenVault, from: LocalDate): Craving[] {
  const { dayStartsAt } = readSettings(db);
  return recordsOf(db, 'urge', from).flatMap(({ id, at, day, record }) => {
    if (record.kind !== 'urge') return [];
    const { before, after, outcome, triggers } = record;
    const isThen = logicalDate(at, zone(), dayStartsAt) === day;
    const time = isThen ? wallTime(at, zone()) : null;
    return { id, at, day, time, triggers, said: { kind: 'urge', before, after, outcome } };
  });
}

/** Whole hours from one instant to another; 0 where a clock was set back. */
function hoursBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000));
}

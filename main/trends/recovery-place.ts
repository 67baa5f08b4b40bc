import type { Cut } from '../../shared/contract/plans';
import type { RecoveryPlace, Zero } from '../../shared/contract/recovery';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';

/** What of a plan says where today lies. */
export interface PlanDays {
  /** The first lower day. */
  startDate: LocalDate;
  /** Oldest first. */
  cuts: readonly Cut[];
  /** The first day at zero; null for none, and while a hold has no end. */
  zeroOn: LocalDate | null;
}

/** Days since a dose from which on somebody without a plan is told of recovery; before that it is daily use (ours). */
const leastDaysWithoutPlan = 2;

/**
 * Where a day lies in recovery. In: the day, the plan if there is one, and the days with a dose, oldest first, from the
 * plan's first day at zero on; without a plan the last one is enough.
 */
export function recoveryPlace(
  today: LocalDate,
  plan: PlanDays | null,
  doseDays: readonly LocalDate[],
): RecoveryPlace {
  if (plan === null) return withoutPlan(today, doseDays.at(-1) ?? null);
  const zero = zeroByPlan(today, plan.zeroOn, doseDays);
  if (zero !== null) return { code: 'zero', zero };
  const nextCut = plan.cuts.find(({ date }) => date > today) ?? null;
  const last = plan.cuts.filter(({ date }) => date <= today).at(-1);
  if (last === undefined) return { code: 'before-cut', begins: plan.startDate, firstCut: nextCut };
  const days = daysBetween(last.date, today);
  return { code: 'after-cut', days, cutOn: last.date, nextCut, zeroOn: plan.zeroOn };
}

/**
 * How a day counts at zero by a plan; null before its first day at zero. A dose since then makes the days count anew
 * from the next day on, and what came before it stays told.
 */
export function zeroByPlan(
  today: LocalDate,
  zeroOn: LocalDate | null,
  doseDays: readonly LocalDate[],
): Zero | null {
  if (zeroOn === null || zeroOn > today) return null;
  const since = doseDays.filter((day) => day >= zeroOn && day <= today);
  const last = since.at(-1);
  if (last === undefined) {
    const day = daysBetween(zeroOn, today) + 1;
    return { day, since: zeroOn, countedFrom: 'plan', before: null };
  }
  return {
    day: daysBetween(last, today),
    since: addDays(last, 1),
    countedFrom: 'dose',
    before: longestWithout(zeroOn, since),
  };
}

/** The longest stretch without a dose from a day on to the last of some days with one; null where each day has one. */
function longestWithout(from: LocalDate, doseDays: readonly LocalDate[]): Zero['before'] {
  let next = from;
  const stretches = doseDays.flatMap((day) => {
    const length = daysBetween(next, day);
    next = addDays(day, 1);
    return length > 0 ? length : [];
  });
  return stretches.length === 0 ? null : { days: Math.max(...stretches), isOnly: stretches.length === 1 };
}

function withoutPlan(today: LocalDate, last: LocalDate | null): RecoveryPlace {
  if (last === null) return { code: 'nothing' };
  const day = daysBetween(last, today);
  if (day < leastDaysWithoutPlan) return { code: 'no-plan' };
  return {
    code: 'zero',
    zero: { day, since: addDays(last, 1), countedFrom: 'no-plan', before: null },
  };
}

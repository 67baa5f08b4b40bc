import { againstPlan } from '../../shared/plan-margin';
import type { Amount } from '../../shared/quantity';

/** How a day stands against the plan. `not-logged` is neither success nor failure. */
export type DayStatus = 'planned' | 'on-plan' | 'below' | 'above' | 'not-logged' | 'held' | 'zero-day';

/** What a day's status depends on. */
export interface DayFacts {
  /** What the plan lists for the day. */
  planned: Amount;
  /** Everything logged for the day, or null when nothing was. */
  taken: Amount | null;
  resolution: Amount;
  /** Whether a hold keeps the day at its amount. */
  held: boolean;
  /** Whether the day is over: it is before today. */
  over: boolean;
}

/**
 * The status of a day.
 *
 * A day with nothing logged: `zero-day` when the plan lists zero; else `not-logged` once it is over, and
 * until then `held` in a hold and `planned` otherwise. A day with a log: `on-plan` within one resolution or
 * 5 % of the plan, whichever is more, and otherwise `below` or `above`; on a day at zero, `above` for any
 * amount. A day that is not over is never `below`: more may follow.
 */
export function dayStatus({ planned, taken, resolution, held, over }: DayFacts): DayStatus {
  const ahead = held ? 'held' : 'planned';
  if (planned === 0) return taken === null || taken === 0 ? 'zero-day' : 'above';
  if (taken === null) return over ? 'not-logged' : ahead;
  const stands = againstPlan(planned, taken, resolution);
  if (stands === 'below') return over ? 'below' : ahead;
  return stands === 'within' ? 'on-plan' : 'above';
}

/** Counts for "n of m logged days at or below plan, k not logged". */
export interface Adherence {
  atOrBelow: number;
  logged: number;
  notLogged: number;
}

/** The counts over days that are over. A day without a log counts as neither, also at zero. */
export function adherence(days: Iterable<Pick<DayFacts, 'planned' | 'taken' | 'resolution'>>): Adherence {
  const counts: Adherence = { atOrBelow: 0, logged: 0, notLogged: 0 };
  for (const day of days) {
    if (day.taken === null) {
      counts.notLogged += 1;
      continue;
    }
    counts.logged += 1;
    if (dayStatus({ ...day, held: false, over: true }) !== 'above') counts.atOrBelow += 1;
  }
  return counts;
}

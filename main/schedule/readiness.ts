import type { Amount } from '../../shared/quantity';
import type { EntryTier } from '../../shared/safety/rule';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import type { DayStatus } from './status';
import { DAYS_BEFORE, isSettled, meanOf, type StepResponse } from './step-response';

/** What one day says about how the person is. Null means not logged, never zero. */
export interface ReadinessDay {
  date: LocalDate;
  /** 0 none to 10 worst. */
  withdrawal: number | null;
  sleepHours: number | null;
  /** 0 to 10, 10 being the best. */
  function: number | null;
  taken: Amount | null;
  status: DayStatus;
}

/** What readiness is judged by. */
export interface ReadinessFacts {
  /** Today. */
  asOf: LocalDate;
  /** The cut before, or null before the first. */
  lastCut: LocalDate | null;
  /** The cut that is asked about. Days after it say nothing about it. */
  nextCut: LocalDate;
  /** The last 21 days, in any order. */
  days: readonly ReadinessDay[];
  redFlags: readonly { day: LocalDate; tier: EntryTier }[];
  /** The person's own response to the cuts so far. */
  response: StepResponse;
}

/** Something that speaks about the next cut: a code and plain data, put into words elsewhere. */
export type ReadinessSignal =
  /** A red flag in the last seven days: the gravest of its day. */
  | { code: 'red-flag'; tier: EntryTier; day: LocalDate }
  /** Means of withdrawal, 0–10: lately, and in the week before. */
  | { code: 'withdrawal-up'; now: number; before: number }
  /** Mean of withdrawal, 0–10, that is high without having risen just now. */
  | { code: 'withdrawal-high'; now: number }
  /**
   * Lately worse than in the week before the last cut. `day` counts from that cut; `easedAfter` is how long
   * the person's cuts took so far, null when that is not known.
   */
  | { code: 'not-settled'; day: number; easedAfter: number | null }
  /** Mean hours of sleep: lately, and in the week before. */
  | { code: 'sleep-down'; hours: number; before: number }
  /** Mean function, 0–10: lately, and in the week before if it was logged. */
  | { code: 'function-low'; now: number; before?: number }
  /** Days above plan among the logged days of the last seven. */
  | { code: 'above-plan-days'; count: number; of: number }
  /** Days that are over and have no log, among the last seven. */
  | { code: 'not-logged-days'; count: number; of: number }
  /** Too little withdrawal was logged to say how it goes. */
  | { code: 'little-data' };

/** What the engine can say before a cut. It is advice: the person decides. */
export interface Readiness {
  advice: 'proceed' | 'consider-holding' | 'talk-to-clinician';
  /** The gravest first. */
  signals: ReadinessSignal[];
}

/** How far back red flags and the log of doses are looked at, today included: the engine's seven days. */
const WEEK = 7;

/** "Lately" is the newest three logged days: enough to even out a single bad day (the engine's rule). */
const RECENT_LOGGED = 3;

/** None of them older than five days, or they would tell of last week (ours). */
const RECENT_WITHIN = 5;

/** One day alone is chance: a mean is of at least two (ours). */
const LEAST_LOGGED = 2;

/**
 * A rise of two points counts. On a 0–10 scale of pain, two points are what people call a clear change
 * (Farrar 2001, doi 10.1016/S0304-3959(01)00349-9); for withdrawal it is ours.
 */
const WITHDRAWAL_RISE = 2;

/** Under 3 of 10 is mild, wherever it came from: it never speaks for holding (ours). */
const LEAST_WITHDRAWAL = 3;

/** From 7 of 10 on pain is called severe (Serlin 1995, doi 10.1016/0304-3959(94)00178-H); for withdrawal it is ours. */
const HIGH_WITHDRAWAL = 7;

/** An hour and a half less a night is more than nights differ anyway (ours). */
const SLEEP_LOSS_HOURS = 1.5;

/** Whoever still sleeps seven hours has what adults are advised (Watson 2015, doi 10.5664/jcsm.4758). */
const ENOUGH_SLEEP_HOURS = 7;

/** One point above where the safety rules speak of being unable to function, so that it is said before (ours). */
const LOW_FUNCTION = 3;

/** One day above plan is a slip; two in a week may mean that the plan is ahead of the person (ours). */
const ABOVE_PLAN_DAYS = 2;

/** One or two days without a log are a busy weekend; three are worth a word, and no more (ours). */
const NOT_LOGGED_DAYS = 3;

/** Means closer to a threshold than this have reached it: it is only the noise of binary fractions. */
const NOISE = 1e-9;

/**
 * Whether the person seems ready for the next cut, with everything that led to the answer.
 *
 * A red flag leads to `talk-to-clinician`; any other sign of trouble to `consider-holding`; the worst wins.
 * What was not logged is no sign of trouble: `not-logged-days` and `little-data` leave it at `proceed`.
 */
export function readiness(facts: ReadinessFacts): Readiness {
  const last = facts.nextCut < facts.asOf ? facts.nextCut : facts.asOf;
  const days = facts.days.filter(({ date }) => date <= last).sort((a, b) => (a.date < b.date ? 1 : -1));
  const flags = redFlags(facts, last);
  const reasonsToHold = [
    ...withdrawalUp(days, last),
    ...withdrawalHigh(days, last),
    ...notSettled(days, last, facts),
    ...sleepDown(days, last),
    ...functionLow(days, last),
    ...abovePlan(days, last),
  ];
  const gaps = [...notLogged(days, last), ...littleData(days, last)];
  const calm = reasonsToHold.length === 0 ? 'proceed' : 'consider-holding';
  return {
    advice: flags.length === 0 ? calm : 'talk-to-clinician',
    signals: [...flags, ...reasonsToHold, ...gaps],
  };
}

function redFlags({ redFlags: all }: ReadinessFacts, last: LocalDate): ReadinessSignal[] {
  const gravest = new Map<LocalDate, EntryTier>();
  for (const { day, tier } of all) {
    if (isWithinWeek(day, last) && tier < (gravest.get(day) ?? 3)) gravest.set(day, tier);
  }
  return [...gravest]
    .sort(([dayA, tierA], [dayB, tierB]) => tierA - tierB || (dayA < dayB ? 1 : -1))
    .map(([day, tier]) => ({ code: 'red-flag', tier, day }));
}

function withdrawalUp(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const { now, before } = lately(days, last, ({ withdrawal }) => withdrawal);
  if (now === null || before === null || now < LEAST_WITHDRAWAL - NOISE) return [];
  return now - before >= WITHDRAWAL_RISE - NOISE ? [{ code: 'withdrawal-up', now, before }] : [];
}

/** Weeks that stay high have no rise to find. Where there is one, it is said with both numbers instead. */
function withdrawalHigh(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const { now } = lately(days, last, ({ withdrawal }) => withdrawal);
  if (now === null || now < HIGH_WITHDRAWAL - NOISE || withdrawalUp(days, last).length > 0) return [];
  return [{ code: 'withdrawal-high', now }];
}

/** Only days from the last cut on are compared: today must not be judged by days before it. */
function notSettled(
  days: readonly ReadinessDay[],
  last: LocalDate,
  { lastCut, response }: ReadinessFacts,
): ReadinessSignal[] {
  if (lastCut === null || lastCut > last) return [];
  const since = days.filter(({ date }) => date >= lastCut);
  const { now } = lately(since, last, ({ withdrawal }) => withdrawal);
  const before = weekBefore(days, lastCut, ({ withdrawal }) => withdrawal);
  if (now === null || before === null || now < LEAST_WITHDRAWAL - NOISE) return [];
  if (isSettled(now, before)) return [];
  return [{ code: 'not-settled', day: daysBetween(lastCut, last), easedAfter: response.easedAfter }];
}

function sleepDown(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const { now: hours, before } = lately(days, last, ({ sleepHours }) => sleepHours);
  if (hours === null || before === null || hours >= ENOUGH_SLEEP_HOURS - NOISE) return [];
  return before - hours >= SLEEP_LOSS_HOURS - NOISE ? [{ code: 'sleep-down', hours, before }] : [];
}

function functionLow(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const { now, before } = lately(days, last, (day) => day.function);
  if (now === null || now > LOW_FUNCTION + NOISE) return [];
  return [before === null ? { code: 'function-low', now } : { code: 'function-low', now, before }];
}

function abovePlan(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const logged = days.filter(({ date, taken }) => taken !== null && isWithinWeek(date, last));
  const count = logged.filter(({ status }) => status === 'above').length;
  return count >= ABOVE_PLAN_DAYS ? [{ code: 'above-plan-days', count, of: logged.length }] : [];
}

function notLogged(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const week = days.filter(({ date }) => isWithinWeek(date, last));
  const count = week.filter(({ status }) => status === 'not-logged').length;
  return count >= NOT_LOGGED_DAYS ? [{ code: 'not-logged-days', count, of: week.length }] : [];
}

function littleData(days: readonly ReadinessDay[], last: LocalDate): ReadinessSignal[] {
  const { now, before } = lately(days, last, ({ withdrawal }) => withdrawal);
  return now === null || before === null ? [{ code: 'little-data' }] : [];
}

/** Something that was asked of a day; null where it was not answered. */
type Answer = (day: ReadinessDay) => number | null;

/** The mean of the newest logged days, and of the week before the oldest of them. Days come newest first. */
function lately(
  days: readonly ReadinessDay[],
  last: LocalDate,
  answer: Answer,
): { now: number | null; before: number | null } {
  const oldest = addDays(last, 1 - RECENT_WITHIN);
  const recent = days.filter((day) => day.date >= oldest && answer(day) !== null).slice(0, RECENT_LOGGED);
  const first = recent.at(-1);
  const before = first === undefined ? null : weekBefore(days, first.date, answer);
  return { now: meanLogged(recent, answer), before };
}

function weekBefore(days: readonly ReadinessDay[], day: LocalDate, answer: Answer): number | null {
  const from = addDays(day, -DAYS_BEFORE);
  return meanLogged(
    days.filter(({ date }) => date >= from && date < day),
    answer,
  );
}

/** The mean of what was logged; null for fewer than two days. */
function meanLogged(days: readonly ReadinessDay[], answer: Answer): number | null {
  const logged = days.flatMap((day) => answer(day) ?? []);
  return logged.length < LEAST_LOGGED ? null : meanOf(logged);
}

function isWithinWeek(day: LocalDate, last: LocalDate): boolean {
  return day <= last && daysBetween(day, last) < WEEK;
}

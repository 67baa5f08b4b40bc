import { type EarlySign, type EarlySignId, earlySignIds } from '../../shared/contract/early-signs';
import { addDays, daysFrom, type LocalDate } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import { rounded } from './mean';

// All limits here are ours: they say when a difference is told, not what it means.

/** Mean answers by day. */
type ByDay = ReadonlyMap<LocalDate, number>;

/** What the last days hold. */
export interface LastDays {
  sleepHours: ByDay;
  craving: ByDay;
  lowMood: ByDay;
  /** Days with a dose, an entry or a scale. */
  logged: ReadonlySet<LocalDate>;
}

/** Latest answered days that are compared, and within how many days up to today they have to lie. */
const latestDays = 3;
const latestWithin = 5;
/** Days before them that they are compared with, and how many of those need an answer. */
const beforeDays = 14;
const leastBefore = 5;
/** Days in a row on each of which craving is higher than on the day before. */
const risingDays = 3;
/** Whole days before today that are looked at for something logged, and how many without anything are told. */
const unloggedWithin = 5;
const leastUnlogged = 3;
/** A person who seldom logs is not told of days without a log: so many of the 14 days before have one. */
const leastLogged = 7;

/** The least difference that is told: an hour of sleep, two points of low mood. */
const leastHours = 1;
const leastPoints = 2;

/** The days up to today whose answers are needed. */
export const earlySignDays = 1 + unloggedWithin + beforeDays;

/** What the days up to today show of each early sign. Today counts where it was answered; unlogged days end yesterday. */
export function earlySignsOf(days: LastDays, today: LocalDate): EarlySign[] {
  const found: Record<EarlySignId, Omit<EarlySign, 'id'>> = {
    'sleep-down': compared(days.sleepHours, today, (latest, before) => before - latest >= leastHours),
    'craving-up': rising(days.craving, today),
    'mood-down': compared(days.lowMood, today, (latest, before) => latest - before >= leastPoints),
    'not-logged': unlogged(days.logged, today),
  };
  return earlySignIds.map((id) => ({ id, ...found[id] }));
}

const tooLittle = { state: 'too-little', latest: null, before: null } as const;

/** The latest answered days against the two weeks before the first of them. */
function compared(
  answers: ByDay,
  today: LocalDate,
  isSeen: (latest: number, before: number) => boolean,
): Omit<EarlySign, 'id'> {
  const latest = daysFrom(addDays(today, 1 - latestWithin), latestWithin)
    .filter((day) => answers.has(day))
    .slice(-latestDays);
  const [first] = latest;
  if (first === undefined || latest.length < latestDays) return tooLittle;
  const before = valuesOn(answers, daysFrom(addDays(first, -beforeDays), beforeDays));
  if (before.length < leastBefore) return tooLittle;
  const means = { latest: rounded(meanOf(valuesOn(answers, latest))), before: rounded(meanOf(before)) };
  return { state: isSeen(means.latest, means.before) ? 'seen' : 'not-seen', ...means };
}

/** Whether craving rose on each of the last days, up to today or, while today is not answered, yesterday. */
function rising(craving: ByDay, today: LocalDate): Omit<EarlySign, 'id'> {
  const last = craving.has(today) ? today : addDays(today, -1);
  const values = valuesOn(craving, daysFrom(addDays(last, -risingDays), risingDays + 1));
  const [before, latest] = [values[0], values[risingDays]];
  if (before === undefined || latest === undefined) return tooLittle;
  const isRising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  return { state: isRising ? 'seen' : 'not-seen', latest: rounded(latest), before: rounded(before) };
}

/** Days without anything logged, of the last whole days. */
function unlogged(logged: ReadonlySet<LocalDate>, today: LocalDate): Omit<EarlySign, 'id'> {
  const countOf = (days: readonly LocalDate[]) => days.filter((day) => !logged.has(day)).length;
  const first = addDays(today, -unloggedWithin);
  const before = countOf(daysFrom(addDays(first, -beforeDays), beforeDays));
  if (beforeDays - before < leastLogged) return tooLittle;
  const latest = countOf(daysFrom(first, unloggedWithin));
  return { state: latest >= leastUnlogged ? 'seen' : 'not-seen', latest, before };
}

function valuesOn(answers: ByDay, days: readonly LocalDate[]): number[] {
  return days.flatMap((day) => answers.get(day) ?? []);
}

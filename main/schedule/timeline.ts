import type { Amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber } from '../../shared/time';
import { climbDown, type Place, type Rung } from './ladder';
import { makeableAtMost } from './makeable';
import type { NotApplied, Phase, PlanEvent, PlanSpec, Warning } from './model';
import { pacedDays } from './pacing';

/** Days on one rung. `days` is null where it has no end. */
export interface Row {
  from: number;
  days: number | null;
  rung: Rung;
}

/** Days that a hold kept at their amount: `from` up to, but not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/**
 * A plan as it is lived: a ladder of rungs, how far down it the person is on a day, and the days before,
 * which are settled. Events change what lies ahead; time only moves on. Days are day numbers.
 */
export interface Timeline {
  spec: PlanSpec;
  /** The first reduced day of the spec. */
  startDay: number;
  /** Every day before this one is settled. */
  day: number;
  rows: readonly Row[];
  rungs: readonly Rung[];
  /** Index of the rung that `day` is on. */
  at: number;
  /** The first day on that rung. */
  since: number;
  /** Days spent on it, held days not counted. */
  lived: number;
  /** Days to be spent on it in all. */
  length: number;
  /** The plan or new phases led to it, not a step back or a restart: its first day is the day of a cut. */
  byPlan: boolean;
  /** Days of a counted hold still ahead. */
  held: number;
  /** Held until resumed. */
  openHold: boolean;
  /** An open hold was taken to end on the day after the one the plan is seen on. */
  assumedResume: boolean;
  /** Changes of pace so far, each a factor of the intervals entered after it. */
  factors: readonly number[];
  /** The plan was stopped: its ladder ends at an amount that no phase chose. */
  stopped: boolean;
  /**
   * The phases in force, the amount and day that they started from, and the day from which the weeks of their
   * approach count.
   */
  basis: { phases: readonly Phase[]; amount: Amount; day: number; firstWeek: number };
  holds: readonly Span[];
  /** What the events have to say. */
  warnings: readonly Warning[];
}

/**
 * The plan as it stands on a day at or before its start, when nothing has happened to it yet.
 * The spec must have been checked.
 */
export function startTimeline(spec: PlanSpec, day: number): Timeline {
  const startDay = dayNumber(spec.startDate);
  const rungs = ladderFromStart(spec.phases, spec.startAmount, spec.resolution);
  const timeline: Timeline = {
    spec,
    startDay,
    day,
    rows: [],
    rungs,
    at: 0,
    since: day,
    lived: 0,
    length: startDay - day,
    byPlan: true,
    held: 0,
    openHold: false,
    assumedResume: false,
    factors: [],
    stopped: false,
    basis: { phases: spec.phases, amount: spec.startAmount, day: startDay, firstWeek: startDay },
    holds: [],
    warnings: [],
  };
  return day < startDay || rungs.length === 1 ? timeline : { ...enter(timeline, 1), byPlan: true };
}

/** The whole ladder of a plan; its rung 0 is the start amount, which lasts until the start. */
export function ladderFromStart(phases: readonly Phase[], amount: Amount, resolution: Amount): Rung[] {
  const rungs = climbDown(phases, amount, resolution);
  const start: Rung = {
    amount: makeableAtMost(amount, resolution),
    days: rungs[0]?.days ?? 1,
    name: phases[0]?.name ?? '',
    coarse: false,
    off: false,
    dose: amount,
    place: { phases, phase: 0, step: -1, elapsed: 0, initial: amount },
  };
  return [start, ...rungs];
}

/** The rung that `day` is on. */
export function currentRung(timeline: Timeline): Rung {
  return rungAt(timeline.rungs, timeline.at);
}

/**
 * Where the plan stands in the phases in force. After a step back behind an edit, whose phases still lie
 * ahead, that is before their first step.
 */
export function presentPlace(timeline: Timeline): Place {
  const { place, dose } = currentRung(timeline);
  const { phases } = timeline.basis;
  return place.phases === phases ? place : { phases, phase: 0, step: -1, elapsed: 0, initial: dose };
}

/** Whether `day` is the first day of a step that the plan cuts to, by its phases or by those of an edit that day. */
export function isCutDay({ at, day, since, byPlan }: Timeline): boolean {
  return at > 0 && day === since && byPlan;
}

/**
 * The amount that new phases cut from on `day`: what was taken up to the day before, unless an event of the
 * day has set another. On the very day that the plan cuts, that is the amount before the cut, or there would
 * be two cuts in one; where new phases already cut that day, it is the amount that they cut from, so that
 * others take their place. Until the start it is the start amount itself, which need not be makeable.
 */
export function doseToCut(timeline: Timeline): Amount {
  const { day, startDay, rows, rungs, basis } = timeline;
  if (isCutDay(timeline) && basis.day === day) return basis.amount;
  const start = rungAt(rungs, 0);
  const rung = isCutDay(timeline) ? (rows.at(-1)?.rung ?? start) : currentRung(timeline);
  return rung === start && day <= startDay ? start.dose : takenOn(rung);
}

/** What is taken on a rung on the days that are not off. */
export function takenOn({ amount, dose, off }: Rung): Amount {
  return off ? dose : amount;
}

/** Whether the plan has not begun: `day` is before the first reduced day. */
export function isBeforeStart(timeline: Timeline): boolean {
  return timeline.at === 0 && timeline.day < timeline.startDay;
}

/** Whether the rung that `day` is on has no end: zero, or an open end. */
export function isLast(timeline: Timeline): boolean {
  return timeline.at === timeline.rungs.length - 1;
}

/** The same plan on a later day, with the days up to it settled. */
export function advance(timeline: Timeline, to: number): Timeline {
  const { rungs, startDay, openHold } = timeline;
  const rows = [...timeline.rows];
  const holds = [...timeline.holds];
  let { day, at, since, lived, length, held, byPlan } = timeline;
  while (day < to) {
    if (openHold || held > 0) {
      const days = openHold ? to - day : Math.min(held, to - day);
      addSpan(holds, { from: day, to: day + days });
      if (!openHold) held -= days;
      day += days;
    } else if (at === rungs.length - 1) {
      if (to === Number.POSITIVE_INFINITY) break;
      day = to;
    } else {
      const days = Math.min(length - lived, to - day);
      day += days;
      lived += days;
      if (lived < length) continue;
      const from = Math.max(since, startDay);
      if (day > from) rows.push({ from, days: day - from, rung: rungAt(rungs, at) });
      at += 1;
      since = day;
      lived = 0;
      byPlan = true;
      length = lengthOf(timeline, rungAt(rungs, at));
    }
  }
  return { ...timeline, rows, holds, day, at, since, lived, length, held, byPlan };
}

/** Every row of the plan, and every held day, if nothing more happens to it. No open hold may be in force. */
export function runOut(timeline: Timeline): { rows: Row[]; holds: readonly Span[] } {
  const end = advance(timeline, Number.POSITIVE_INFINITY);
  const last = { from: Math.max(end.since, end.startDay), days: null, rung: currentRung(end) };
  return { rows: [...end.rows, last], holds: end.holds };
}

/** The plan after an event that makes `day` the first day on a rung, of its own ladder or of another one. */
export function enter(timeline: Timeline, at: number, rungs = timeline.rungs): Timeline {
  const length = lengthOf(timeline, rungAt(rungs, at));
  const rows = rowsSoFar(timeline);
  return { ...timeline, rows, rungs, at, since: timeline.day, lived: 0, length, byPlan: false };
}

/** The plan with other rungs ahead, the first of them from `day` on. */
export function goOnWith(timeline: Timeline, ahead: readonly Rung[]): Timeline {
  const kept = timeline.rungs.slice(0, Math.max(timeline.at + (timeline.day > timeline.since ? 1 : 0), 1));
  return enter(timeline, kept.length, [...kept, ...ahead]);
}

/** How long a rung lasts at the present pace. Days of an alternate-day phase are days at any pace. */
export function lengthOf({ spec, factors }: Timeline, rung: Rung): number {
  if (factors.length === 0 || isAlternate(rung)) return rung.days;
  return pacedDays(rung.days, factors, spec.approach);
}

/** Whether a rung is a day of an alternate-day phase. */
export function isAlternate({ place }: Rung): boolean {
  return place.step >= 0 && place.phases[place.phase]?.kind === 'alternate';
}

/** The plan without an event, and a warning that says why. */
export function notApplied(
  timeline: Timeline,
  event: PlanEvent,
  reason: NotApplied,
  earliest?: number,
): Timeline {
  const when = earliest === undefined ? {} : { earliest: dateOfDayNumber(earliest) };
  return withWarning(timeline, { code: 'not-applied', on: event.on, type: event.type, reason, ...when });
}

/** The plan with one more thing to say. */
export function withWarning(timeline: Timeline, warning: Warning): Timeline {
  return { ...timeline, warnings: [...timeline.warnings, warning] };
}

/** The settled rows and that of the current rung. Days before the plan's start make none. */
function rowsSoFar(timeline: Timeline): readonly Row[] {
  const { day, since, startDay, rows } = timeline;
  const from = Math.max(since, startDay);
  return day > from ? [...rows, { from, days: day - from, rung: currentRung(timeline) }] : rows;
}

/** Adds held days, as one span with those that they follow on. */
function addSpan(holds: Span[], span: Span): void {
  const before = holds.at(-1);
  if (before?.to === span.from) holds[holds.length - 1] = { from: before.from, to: span.to };
  else holds.push(span);
}

function rungAt(rungs: readonly Rung[], index: number): Rung {
  const rung = rungs[index];
  if (rung === undefined) throw new Error('a timeline off its ladder');
  return rung;
}

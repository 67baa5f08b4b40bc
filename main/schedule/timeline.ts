import type { Amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber } from '../../shared/time';
import { climbDown, type Rung } from './ladder';
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
  /** The phases in force, and the amount and day that they started from. */
  basis: { phases: readonly Phase[]; amount: Amount; day: number };
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
    held: 0,
    openHold: false,
    assumedResume: false,
    factors: [],
    stopped: false,
    basis: { phases: spec.phases, amount: spec.startAmount, day: startDay },
    holds: [],
    warnings: [],
  };
  return day < startDay || rungs.length === 1 ? timeline : enter(timeline, 1);
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
  const rung = timeline.rungs[timeline.at];
  if (rung === undefined) throw new Error('a timeline off its ladder');
  return rung;
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
  let now = timeline;
  while (now.day < to) {
    const room = to - now.day;
    if (now.openHold || now.held > 0) {
      const days = now.openHold ? room : Math.min(now.held, room);
      const span = { from: now.day, to: now.day + days };
      now = {
        ...now,
        day: span.to,
        held: now.openHold ? now.held : now.held - days,
        holds: [...now.holds, span],
      };
    } else if (isLast(now)) {
      now = { ...now, day: to };
    } else {
      const days = Math.min(now.length - now.lived, room);
      now = { ...now, day: now.day + days, lived: now.lived + days };
      if (now.lived === now.length) now = enter(now, now.at + 1);
    }
  }
  return now;
}

/** Every row of the plan if nothing more happens to it. No open hold may be in force. */
export function runOut(timeline: Timeline): { rows: Row[]; holds: readonly Span[] } {
  const { startDay, rungs, at } = timeline;
  const settled = timeline.held > 0 ? advance(timeline, timeline.day + timeline.held) : timeline;
  const rows = [...settled.rows];
  const push = (from: number, days: number | null, rung: Rung) => {
    const clipped = Math.max(from, startDay);
    if (days === null) rows.push({ from: clipped, days, rung });
    else if (from + days > clipped) rows.push({ from: clipped, days: from + days - clipped, rung });
  };
  let from = settled.since;
  for (const [index, rung] of rungs.slice(at).entries()) {
    if (at + index === rungs.length - 1) {
      push(from, null, rung);
      break;
    }
    const end = index === 0 ? settled.day + settled.length - settled.lived : from + lengthOf(timeline, rung);
    push(from, end - from, rung);
    from = end;
  }
  return { rows, holds: settled.holds };
}

/** The plan with `day` as the first day on a rung, of its own ladder or of another one. */
export function enter(timeline: Timeline, at: number, rungs = timeline.rungs): Timeline {
  const rung = rungs[at];
  if (rung === undefined) throw new Error('a timeline off its ladder');
  return {
    ...closeRow(timeline),
    rungs,
    at,
    since: timeline.day,
    lived: 0,
    length: lengthOf(timeline, rung),
  };
}

/** The plan with other rungs ahead, the first of them from `day` on. */
export function goOnWith(timeline: Timeline, ahead: readonly Rung[]): Timeline {
  const kept = timeline.rungs.slice(0, Math.max(timeline.at + (timeline.day > timeline.since ? 1 : 0), 1));
  return enter(timeline, kept.length, [...kept, ...ahead]);
}

/** How long a rung lasts at the present pace. Days of an alternate-day phase are days at any pace. */
export function lengthOf({ spec, factors }: Timeline, rung: Rung): number {
  return isAlternate(rung) ? rung.days : pacedDays(rung.days, factors, spec.approach);
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

/** Settles the days on the current rung as a row. Days before the plan's start make none. */
function closeRow(timeline: Timeline): Timeline {
  const { day, since, startDay, rows } = timeline;
  const from = Math.max(since, startDay);
  return day > from
    ? { ...timeline, rows: [...rows, { from, days: day - from, rung: currentRung(timeline) }] }
    : timeline;
}

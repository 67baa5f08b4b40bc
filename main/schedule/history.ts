import { dayNumber, type LocalDate } from '../../shared/time';
import { EVENTS, ruleOfEvent } from './events/registry';
import type { PlanEvent, PlanSpec } from './model';
import { refuseUnless } from './plan-refused';
import { advance, startTimeline, type Timeline } from './timeline';
import { checkDate, checkSpec } from './validation';

/** More events than years of daily changes would make; a bound on the work. */
const MOST_EVENTS = 2000;

/** Throws `PlanRefused` when an event has a value outside its range, or there are too many. */
export function checkEvents(events: readonly PlanEvent[]): void {
  refuseUnless(events.length <= MOST_EVENTS, 'too-many-events');
  for (const event of events) {
    refuseUnless(Object.hasOwn(EVENTS, event.type), 'unknown-event');
    checkDate(event.on);
    ruleOfEvent(event).check(event);
  }
}

/**
 * A plan with its events applied, by their days and on the same day in the order given. On a day `asOf` an
 * open hold that no later event resumes is taken to end on the day after, so that events planned for later
 * find the plan where it is shown to be.
 * @throws PlanRefused for a spec or an event that is out of range.
 */
export function liveThrough(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): Timeline {
  checkSpec(spec);
  checkEvents(events);
  checkDate(asOf);
  const tomorrow = dayNumber(asOf) + 1;
  const ordered = [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lastResume = ordered.map(({ type }) => type).lastIndexOf('resume');
  const startDay = dayNumber(spec.startDate);
  const first = ordered[0];
  let now = startTimeline(spec, first === undefined ? startDay : Math.min(dayNumber(first.on), startDay));
  for (const [index, event] of ordered.entries()) {
    const on = dayNumber(event.on);
    if (now.openHold && index > lastResume && on > tomorrow) now = resumeOn(now, tomorrow);
    now = ruleOfEvent(event).apply(advance(now, on), event);
  }
  return now.openHold ? resumeOn(now, tomorrow) : now;
}

function resumeOn(timeline: Timeline, day: number): Timeline {
  return { ...advance(timeline, Math.max(day, timeline.day)), openHold: false, assumedResume: true };
}

import type { PlanEvent } from '../model';
import type { Timeline } from '../timeline';

/** The event of one type. */
export type EventOf<T extends PlanEvent['type']> = Extract<PlanEvent, { type: T }>;

/** What a type of event does. To add one: a file with its rule, and a line in the registry. */
export interface EventRule<E> {
  /** Throws `PlanRefused` for values outside their range. */
  check(event: E): void;
  /**
   * The plan after the event. `timeline` stands on the event's day; days before it can no longer change.
   * An event that makes no sense there leaves the plan as it is, with a warning that says why.
   */
  apply(timeline: Timeline, event: E): Timeline;
}

import type { PlanEvent } from '../model';
import { edit } from './edit';
import { hold } from './hold';
import { openHold } from './open-hold';
import { pace } from './pace';
import { rebase } from './rebase';
import { resolution } from './resolution';
import { resume } from './resume';
import { retarget } from './retarget';
import type { EventOf, EventRule } from './rule';
import { stepBack } from './step-back';
import { stop } from './stop';

/** Every type of event with its rule. */
export const EVENTS = {
  hold,
  openHold,
  resume,
  pace,
  stepBack,
  rebase,
  retarget,
  edit,
  stop,
  resolution,
} satisfies {
  [T in PlanEvent['type']]: EventRule<EventOf<T>>;
};

/** The rule of an event. */
export function ruleOfEvent<E extends PlanEvent>(event: E): EventRule<E> {
  return EVENTS[event.type] as unknown as EventRule<E>;
}

import type { Amount } from './quantity';

/** What choosing a slot needs to know of it. */
interface SlotState {
  /** Wall time, `HH:MM`. */
  readonly time: string;
  readonly amount: Amount;
  /** The dose that was logged for it, or null. */
  readonly dose: object | null;
}

/** How far a dose may be from a slot's time, in minutes, to count as the slot's without being asked. */
export const slotReach = 60;

/**
 * The slot that comes next: of the slots after the last logged one, the open one whose time is nearest to
 * `time`; of two as near, the earlier. An open slot before a logged one was passed over: it is never next
 * again, since a missed dose is not made up for later.
 *
 * In: the slots in the order of the day, the wall time now and the time the day starts, `HH:MM`.
 * Out: the slot's time, or null when nothing is left to log.
 */
export function nextOpenSlot(slots: readonly SlotState[], time: string, dayStartsAt: string): string | null {
  const after = slots.map((slot) => slot.dose !== null).lastIndexOf(true) + 1;
  return nearestOpen(slots.slice(after), time, dayStartsAt)?.time ?? null;
}

/**
 * The open slot that a dose taken at `time` most likely was: the nearest within `slotReach` minutes, or null.
 * In: as for `nextOpenSlot`, with the time of the dose.
 */
export function openSlotNear(slots: readonly SlotState[], time: string, dayStartsAt: string): string | null {
  const found = nearestOpen(slots, time, dayStartsAt);
  return found !== null && distance(found.time, time, dayStartsAt) <= slotReach ? found.time : null;
}

/** Where a wall time lies in its day, in minutes from the day's start. */
export function minutesIntoDay(time: string, dayStartsAt: string): number {
  return (minutes(time) - minutes(dayStartsAt) + 1440) % 1440;
}

function nearestOpen(slots: readonly SlotState[], time: string, dayStartsAt: string): SlotState | null {
  let nearest: SlotState | null = null;
  for (const slot of slots) {
    if (slot.dose !== null || slot.amount === 0) continue;
    if (
      nearest === null ||
      distance(slot.time, time, dayStartsAt) < distance(nearest.time, time, dayStartsAt)
    ) {
      nearest = slot;
    }
  }
  return nearest;
}

function distance(a: string, b: string, dayStartsAt: string): number {
  return Math.abs(minutesIntoDay(a, dayStartsAt) - minutesIntoDay(b, dayStartsAt));
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

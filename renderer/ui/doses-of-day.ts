import type { DayProduct } from '../../shared/contract/days';
import type { Dose } from '../../shared/contract/doses';

/** Every dose of a day, whether of a slot or not, in the order they were taken. */
export function dosesOf({ slots, otherDoses }: DayProduct): Dose[] {
  const ofSlots = slots.flatMap(({ dose }) => (dose === null ? [] : [dose]));
  return [...ofSlots, ...otherDoses].sort((a, b) => a.takenAt.localeCompare(b.takenAt));
}

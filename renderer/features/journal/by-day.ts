import type { LocalDate } from '../../../shared/time';

/** Items under their days, in the order in which each day first comes: after a journey a day can come twice. */
export function byDay<T>(
  items: readonly T[],
  dayOf: (item: T) => LocalDate,
): { day: LocalDate; list: T[] }[] {
  const days = new Map<LocalDate, T[]>();
  for (const item of items) {
    const list = days.get(dayOf(item));
    if (list === undefined) days.set(dayOf(item), [item]);
    else list.push(item);
  }
  return [...days].map(([day, list]) => ({ day, list }));
}

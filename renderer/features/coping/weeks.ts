import type { RecordOf } from '../../../shared/contract/own-records';
import { lifeAreas } from '../../../shared/contract/own-records/intention';
import { addDays, daysIntoWeek, type LocalDate } from '../../../shared/time';

type Kept = { record: Pick<RecordOf<'intention'>, 'area' | 'week' | 'text'> };

/** What was meant for one week. */
export interface Week<K> {
  /** Its Monday. */
  week: LocalDate;
  /** In the order of the parts of life. */
  intentions: readonly K[];
}

/** The weeks of a person, by the day that it is for them. */
export interface Weeks<K> {
  now: Week<K>;
  /** Of the last week before with any: those whose part of life has nothing yet this week. */
  carry: Week<K> | null;
  /** The weeks before, the latest first. */
  earlier: readonly Week<K>[];
}

/** The Monday of the week of a day. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -daysIntoWeek(day, 1));
}

/** Sorts intentions into weeks; `today` is the person's day. */
export function weeksOf<K extends Kept>(intentions: readonly K[], today: LocalDate): Weeks<K> {
  const byWeek = new Map<LocalDate, K[]>();
  for (const kept of intentions) {
    const week = mondayOf(kept.record.week);
    byWeek.set(week, [...(byWeek.get(week) ?? []), kept]);
  }
  const monday = mondayOf(today);
  const weekOf = (week: LocalDate): Week<K> => ({ week, intentions: inOrder(byWeek.get(week) ?? []) });
  const now = weekOf(monday);
  const earlier = [...byWeek.keys()]
    .filter((week) => week < monday)
    .sort()
    .reverse()
    .map(weekOf);
  const [last] = earlier;
  const open = last?.intentions.filter(
    ({ record }) => !now.intentions.some((kept) => kept.record.area === record.area),
  );
  const carry = last && open && open.length > 0 ? { week: last.week, intentions: open } : null;
  return { now, carry, earlier };
}

function inOrder<K extends Kept>(intentions: readonly K[]): K[] {
  return lifeAreas.flatMap((area) => intentions.filter(({ record }) => record.area === area));
}

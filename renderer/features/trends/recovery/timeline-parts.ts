import { phasesAfterCut, phasesAtZero } from '../../../../shared/content/phases';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { RecoveryPlace } from '../../../../shared/contract/recovery';
import { addDays, type LocalDate } from '../../../../shared/time';

/** One part of the way. */
export interface TimelinePart {
  name: string;
  /** When it is; empty where no date is known. */
  when: string;
  state: 'behind' | 'here' | 'ahead';
}

/** The taper and the four phases after it, with the one that today lies in. Null where there is nothing to count from. */
export function wayParts(place: RecoveryPlace, today: LocalDate): TimelinePart[] | null {
  if (place.code === 'zero') {
    const { day, since, countedFrom } = place.zero;
    const taper: TimelinePart = {
      name: words.taper,
      when: words.until(addDays(since, -1), today),
      state: 'behind',
    };
    // Days without that come from no plan, or after a dose, follow no taper's last day.
    return [...(countedFrom === 'plan' ? [taper] : []), ...zeroParts(day, since, today)];
  }
  if (place.code !== 'after-cut' && place.code !== 'before-cut') return null;
  const zeroOn = place.code === 'after-cut' ? place.zeroOn : null;
  const when = zeroOn === null ? '' : words.until(addDays(zeroOn, -1), today);
  const phases = phasesAtZero.map(({ id, from }): TimelinePart => {
    const begins = zeroOn === null ? '' : words.aboutFrom(addDays(zeroOn, from - 1), today);
    return { name: words.phases[id], when: begins, state: 'ahead' };
  });
  return [{ name: words.taper, when, state: 'here' }, ...phases];
}

/** The days after a cut in their parts, with the one that today lies in. */
export function cutParts(days: number, cutOn: LocalDate, today: LocalDate): TimelinePart[] {
  return phasesAfterCut.map(({ from, until }, index) => ({
    name: words.cutPhases[index] ?? '',
    when: whenOf(cutOn, from, until, today),
    state: stateOf(days, from, until),
  }));
}

function zeroParts(day: number, since: LocalDate, today: LocalDate): TimelinePart[] {
  return phasesAtZero.map(({ id, from, until }) => ({
    name: words.phases[id],
    when: whenOf(since, from - 1, until === null ? null : until - 1, today),
    // The day of a dose is told with the days that follow it.
    state: stateOf(Math.max(1, day), from, until),
  }));
}

function whenOf(first: LocalDate, from: number, until: number | null, today: LocalDate): string {
  if (until === null) return words.from(addDays(first, from), today);
  if (until === from) return words.on(addDays(first, from), today);
  return words.fromTo(addDays(first, from), addDays(first, until), today);
}

function stateOf(day: number, from: number, until: number | null): TimelinePart['state'] {
  if (day < from) return 'ahead';
  return until !== null && day > until ? 'behind' : 'here';
}

import { type Due, daysAfterCut } from '../../../shared/scales/due';
import { scales } from '../../../shared/scales/registry';
import type { ScaleId } from '../../../shared/scales/scale';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { nextRecordedDay } from '../database/tables/recorded-days';
import { findReminder, type ReminderRow } from '../database/tables/scale-reminders';
import type { OpenVault } from '../open-vault';
import { cutsOf } from './plan-projection';
import { planOn, plansBetween, type Track } from './tracks';

/** Nothing is asked before there is a plan, or so many days with something logged. */
const daysToSettle = 3;

/** Whether the person is settled enough to be asked for scales at all. */
export function isSettled({ db }: OpenVault, tracks: readonly Track[]): boolean {
  if (tracks.some(({ plans }) => plans.length > 0)) return true;
  let day: LocalDate | null = null;
  for (let count = 0; count < daysToSettle; count += 1) {
    day = nextRecordedDay(db, day);
    if (day === null) return false;
  }
  return true;
}

/**
 * The days on which an amount goes down, of every product that is not put aside, as far back as one can still be asked
 * about. Days ahead of an open hold are left out: nobody knows yet when they come.
 */
export function cutDays(tracks: readonly Track[], today: LocalDate): LocalDate[] {
  const from = addDays(today, -daysAfterCut);
  return tracks
    .filter(({ row }) => !row.hidden)
    .flatMap((track) =>
      plansBetween(track, from, null).flatMap((projected) =>
        cutsOf(projected)
          .map(({ date }) => date)
          .filter((date) => compareDates(date, from) >= 0 && planOn(track, date) === projected)
          .filter((date) => !projected.projection.openHold || compareDates(date, today) <= 0),
      ),
    );
}

/** When a scale is asked: as the person chose, else in its own rhythm. */
export function reminderOf({ db }: OpenVault, scale: ScaleId): ReminderRow {
  return findReminder(db, scale) ?? { rhythm: scales[scale].rhythm, notBefore: null };
}

/** A scale with what decides whether it is asked about today. */
export interface Askable {
  readonly scale: ScaleId;
  readonly due: Due | null;
  /** Whether it was begun and can still be finished. */
  readonly isOpen: boolean;
  readonly notBefore: LocalDate | null;
}

/** The one scale to ask about today: first what was begun, then what a cut calls for, then the others as they come. */
export function scaleToAsk(askable: readonly Askable[], today: LocalDate): ScaleId | null {
  const dueToday = askable.filter(({ due }) => due !== null && compareDates(due.on, today) <= 0);
  const found =
    askable.find(({ isOpen, notBefore }) => isOpen && (notBefore === null || notBefore <= today)) ??
    dueToday.find(({ due }) => due?.why === 'after-cut') ??
    dueToday[0];
  return found?.scale ?? null;
}

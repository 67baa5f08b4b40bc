import { isLocalDate, type LocalDate } from '../../../shared/time';
import { isShownMonth, monthOf } from './month-steps';

export const views = ['month', 'week', 'list', 'year'] as const;
export type View = (typeof views)[number];

/** What the calendar shows. */
export interface Place {
  view: View;
  /** The day that it stands on; null for today. */
  date: LocalDate | null;
  /** True when the sheet of that day is open. */
  open: boolean;
}

/**
 * What an address of the calendar shows: `/calendar/week/2026-11-22` a view around a day, `/calendar/2026-11-22` the
 * sheet of a day over the view that was looked at last. Parts that mean nothing are left out of account.
 */
export function placeOf(first: string | null, second: string | null, lastView: View): Place {
  const view = views.find((each) => each === first);
  if (view !== undefined) return { view, date: shownDate(second), open: false };
  const date = shownDate(first);
  return { view: lastView, date, open: date !== null };
}

/** The address of a view around a day. */
export function viewPath(view: View, date: LocalDate): string {
  return `/calendar/${view}/${date}`;
}

/** The address of a day's sheet. */
export function dayPath(date: LocalDate): string {
  return `/calendar/${date}`;
}

/** A text as a day that can be shown, or null. */
export function shownDate(text: string | null): LocalDate | null {
  return text !== null && isLocalDate(text) && isShownMonth(monthOf(text)) ? text : null;
}

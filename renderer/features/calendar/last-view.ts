import type { View } from './calendar-place';

// A lock replaces the page, and this with it.
let view: View = 'month';

/** The view of the calendar that was looked at last since unlocking; the month at first. */
export function lastView(): View {
  return view;
}

/** Keeps the view for the next time that the calendar is opened. */
export function keepView(looked: View): void {
  view = looked;
}

import { clockTime, weekdayDateAsOf } from '../../shared/content/words/dates';
import { now, wallClock, wallDate } from '../bridge/clock';

/** When something was saved, by the clock on the wall here: "Sun, Nov 22, 2:30 PM". */
export function whenSaved(savedAt: string): string {
  const moment = new Date(savedAt);
  return `${weekdayDateAsOf(wallDate(moment), wallDate(now()))}, ${clockTime(wallClock(moment))}`;
}

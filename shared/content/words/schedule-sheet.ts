import type { LocalDate } from '../../time';
import { shortDate } from './dates';

/** Words of the schedule sheet. On a wall, they tell nobody what is counted. */
export const scheduleSheetWords = {
  /** The title to begin with; the person may type another, or none. */
  title: 'Weekly sheet',
  week: (from: LocalDate, to: LocalDate) => `${shortDate(from)} to ${shortDate(to)}`,
  day: 'Day',
  planned: 'A day',
  times: 'At what time',
  taken: 'Had',
  note: 'Note',
  cut: 'New amount',
  held: 'Hold',
  none: 'None',
  ownPlan: 'This is my own plan, not a prescription.',
  tick: 'Tick a box when it is done, and write what it was in the empty column.',
  endless: 'This plan has no end date, or one that is far off. These are its next weeks.',
  empty: 'There is no plan yet. Make one under Plan, then this sheet lists its weeks.',
};

import type { DayStatus } from '../../contract/doses';
import type { Entry } from '../../contract/journal';
import type { SymptomKey } from '../../contract/symptom-keys';
import type { Amount } from '../../quantity';
import { addDays, type LocalDate } from '../../time';
import { clockTime, longDate, shortDate } from './dates';
import { figure, type Measure } from './quantities';
import { setApart } from './symptoms';

/** How a day went, in the words that stand beside its mark. */
export const dayStatusWords: Record<DayStatus, string> = {
  'before-plan': 'before the plan',
  planned: '',
  'on-plan': 'as planned',
  below: 'below plan',
  above: 'above plan',
  'not-logged': 'not logged',
  held: 'held',
  'zero-day': 'zero day',
};

/** Words about doses that more than one screen shows: logging, changing, taking out. */
export const doseWords = {
  product: 'Product',
  amount: 'Amount',
  time: 'Time',
  noTime: 'Type a time, such as 7:10 AM.',
  day: 'Day',
  today: 'Today',
  yesterday: 'Yesterday',
  otherDay: 'Another day',
  date: 'Date',
  noDate: 'Choose a date up to today.',
  countsAs: 'Counts as',
  slotChoice: (time: string, amount: string) => `${clockTime(time)}, listed ${amount}`,
  noSlot: 'Not one of the listed times',
  /** Why a time after midnight may be on another day than the one on the wall calendar. */
  nightHint: (dayStartsAt: string, day: string) =>
    `Your day starts at ${clockTime(dayStartsAt)}, so this is the night after ${day}.`,
  notYet: 'That time has not come yet. Choose a time up to now.',
  notYetNight: 'That night has not come yet. For last night, choose yesterday.',
  /** What a dose that is being typed comes to; `when` is as `whenWords` says it. */
  makesAbove: (total: string, when: string, more: string) =>
    `This makes ${total} ${when}, ${more} above your plan.`,
  makesAtZero: (total: string, when: string) =>
    `This makes ${total} ${when}. Your plan lists nothing for that day.`,
  comesTo: (amount: Amount, measure: Measure) => `That is ${figure(amount, measure)} ${measure.unit}.`,
  save: 'Log it',
  saveChange: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editNamed: (amount: string, time: string) => `Edit ${amount} at ${clockTime(time)}`,
  remove: 'Remove',
  removeNamed: (amount: string, time: string) => `Remove ${amount} at ${clockTime(time)}`,
  forSlot: (slot: string) => `for ${clockTime(slot)}`,
  loggedOne: (amount: string, time: string) => `Logged ${amount} at ${clockTime(time)}.`,
  loggedMany: (count: number) => `Logged ${count} ${count === 1 ? 'dose' : 'doses'} as planned.`,
  nothingDue: 'Nothing to log: no listed time has come without a dose.',
  removedOne: (amount: string, time: string) => `Removed ${amount} at ${clockTime(time)}.`,
  removedMany: (count: number) => `Removed ${count} doses.`,
  changed: (amount: string, time: string) => `Saved: ${amount} at ${clockTime(time)}.`,
  undo: 'Undo',
  putBack: 'Put back',
};

/** When a day is, in the middle of a sentence: "today", "for yesterday", "for Nov 20". */
export function whenWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'today';
  return date === addDays(today, -1) ? 'for yesterday' : `for ${shortDate(date)}`;
}

/** The title of a day: with its year when that is not the present one. */
export function dayTitle(date: LocalDate, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? longDate(date) : `${longDate(date)}, ${date.slice(0, 4)}`;
}

/** How many ratings a line of answers names before it only counts the others. */
const namedRatings = 3;

/**
 * The answers of an entry in one line, the worst ratings first: "Nausea 7 · Craving 4 · overall 5 · slept 5.5 h".
 * Empty when nothing was rated. `labelOf` says what a symptom is called.
 */
export function answersLine(
  { symptoms, overall, sleepHours }: Entry,
  labelOf: (key: SymptomKey) => string,
): string {
  const rated = Object.entries(symptoms)
    .map(([key, rating = 0]) => ({ label: setApart(labelOf(key as SymptomKey)), rating }))
    .sort((a, b) => b.rating - a.rating);
  const more = rated.length - namedRatings;
  return [
    ...rated.slice(0, namedRatings).map(({ label, rating }) => `${label} ${rating}`),
    ...(more > 0 ? [`${more} more`] : []),
    ...(overall === null ? [] : [`overall ${overall}`]),
    ...(sleepHours === null ? [] : [`slept ${sleepHours} h`]),
  ].join(' · ');
}

import { highFrom } from '../../contract/coping';
import type { LocalDate } from '../../time';
import { addDays } from '../../time';
import { longDate } from './dates';

/** "nausea", in the middle of a sentence. */
function lowerFirst(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

/** "today", "yesterday", "on Sunday, November 22". */
function dayAsOf(day: LocalDate, today: LocalDate): string {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : `on ${longDate(day)}`;
}

/** Words of the screen with what may help. */
export const copingWords = {
  title: 'Coping',
  about: 'What may help in a hard hour, sorted by what is hard. You don’t have to do any of it.',
  searching: 'Search this screen',
  field: 'Search for a symptom or something to do',
  found: (count: number) => `${count} ${count === 1 ? 'page' : 'pages'} with these words`,
  nothingFound: 'No page here has these words. Try one short word, such as “sleep”.',
  first: `What you rated ${highFrom} or more in the last three days comes first.`,
  because: (label: string, rating: number, day: LocalDate, today: LocalDate) =>
    `You rated ${lowerFirst(label)} ${rating} ${dayAsOf(day, today)}.`,
  list: (labels: readonly string[]) =>
    labels.map((label, i) => (i === 0 ? label : lowerFirst(label))).join(', '),
  comfort: {
    title: 'My comfort list',
    name: 'my comfort list',
    about:
      'Things that do you good, easy to find in a hard hour. Add some from the pages below, or write your own.',
    example: 'Such as “the blue blanket” or “call Dad”.',
    caution: 'Good to know',
  },
  reasons: {
    title: 'My reasons',
    name: 'my reasons',
    about: 'Why you are doing this, in your own words. The urge timer shows them.',
    example: 'Such as “to wake up clear” or “for my daughter”.',
  },
  add: 'Add to my list',
  addNamed: (text: string) => `Add to my list: ${text}`,
  isOn: 'On your list',
  added: 'It is on your comfort list now.',
  tried: 'Tried it',
  triedNamed: (measure: string) => `Tried it: ${measure}`,
  helped: (measure: string) => `How much it helped: ${measure}`,
  helpedHint: '0 is not at all, 10 is very much. A dash is not answered.',
  save: 'Save',
  cancel: 'Cancel',
  saved: (measure: string) => `Noted in your journal: ${lowerFirst(measure)}.`,
  takenBack: 'Taken back out of your journal.',
  undo: 'Undo',
  /** What something did so far. */
  soFar: (measure: string, mean: number, rated: number) =>
    rated === 1
      ? `${measure}: you noted ${mean} of 10, once.`
      : `${measure}: you noted ${Math.round(mean * 10) / 10} of 10 on average, ${rated} times.`,
  unrated: (measure: string, used: number) =>
    `${measure}: you noted it ${used === 1 ? 'once' : `${used} times`}.`,
};

/** Words of what is offered beside a high rating. */
export const mayHelpWords = {
  symptom: (label: string) => `What may help with ${lowerFirst(label)}`,
  roughDay: 'What may help on a rough day',
  urge: 'Wait it out with the urge timer.',
  kept: 'What you typed here is kept.',
};

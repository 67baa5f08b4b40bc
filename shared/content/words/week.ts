import { type LifeArea, longestIntention, type wentChoices } from '../../contract/own-records/intention';
import type { LocalDate } from '../../time';
import type { SourceId } from '../sources';
import { monthDay } from './dates';

/** Words of the page with one small thing for each part of life, week by week. */
export const weekWords = {
  title: 'This week',
  about:
    'One small thing for each part of life. Small enough to be done on a bad day. Leave open what you like.',
  week: (from: LocalDate, to: LocalDate) => `${monthDay(from)} to ${monthDay(to)}`,
  areas: {
    routine: 'Daily routine',
    sleep: 'Sleep',
    movement: 'Movement',
    people: 'People',
    purpose: 'Purpose',
  } satisfies Record<LifeArea, string>,
  areaAbout: {
    routine: 'Set times for getting up, meals and rest.',
    sleep: 'Hours in bed, light, the last hour of the day.',
    movement: 'Anything that moves, as far as your body lets you.',
    people: 'Those who do you good, and places without it.',
    purpose: 'Work, learning, helping, making things, faith or thought, money in order.',
  } satisfies Record<LifeArea, string>,
  ideas: {
    routine: [
      'Get up at the same time on five days',
      'Breakfast before I look at the phone',
      'Plan tomorrow on paper in the evening',
    ],
    sleep: ['Lights down an hour before bed', 'No coffee after noon', 'The phone sleeps in the kitchen'],
    movement: [
      'Walk ten minutes after a meal',
      'Stretch for five minutes in the morning',
      'Take the stairs once a day',
    ],
    people: [
      'Call one friend',
      'Go to one meeting or group',
      'Eat once with someone',
      'Tell one person how it really goes',
    ],
    purpose: [
      'An hour for something I used to love',
      'Help someone for half an hour',
      'Look at one bill or one job ad',
      'Read ten pages about something new',
    ],
  } satisfies Record<LifeArea, readonly string[]>,
  ideasLegend: 'Ideas',
  reason: {
    source: 'guide' as SourceId,
    why: 'The guide names set days, sleep, food, movement, people and a purpose as what holds a recovery up over the years. The small things offered here are ours.',
  },
  more: 'More about this',

  text: (area: string) => `${area}: one small thing`,
  add: 'Write one',
  addTo: (area: string) => `Write one small thing: ${area}`,
  save: 'Save',
  cancel: 'Cancel',
  noText: 'Type a few words first.',
  tooLong: `That is longer than ${longestIntention} characters. Make it shorter.`,
  edit: 'Change',
  editNamed: (text: string) => `Change ${text}`,
  remove: 'Remove',
  removeNamed: (text: string) => `Remove ${text}`,
  removed: (text: string) => `Removed: ${text}`,
  saved: (text: string) => `For this week: ${text}`,
  undo: 'Undo',

  went: 'How did it go?',
  wentChoices: { yes: 'Done', partly: 'In part', no: 'Not this time' } satisfies Record<
    (typeof wentChoices)[number],
    string
  >,
  notSaid: 'not said',
  takeBack: 'Take the answer back',
  takeBackNamed: (text: string) => `Take the answer back: ${text}`,

  carry: {
    title: 'From the last week you wrote',
    about: (week: string) => `You wrote these for ${week}. What still fits can come along.`,
    button: (text: string) => `Carry over: ${text}`,
  },
  earlier: (count: number) => (count === 1 ? 'One earlier week' : `${count} earlier weeks`),
  older: 'Show older weeks',
};

import { type LifeArea, longestIntention, type wentChoices } from '../../contract/own-records/intention';
import type { LocalDate } from '../../time';
import type { SourceId } from '../sources';
import { monthDay } from './dates';

/** Words of the page with one small thing for each part of life, week by week. */
export const weekWords = {
  title: 'This week',
  about: 'One small thing for each part of life, small enough to do even on a bad day. Skip any you like.',
  week: (from: LocalDate, to: LocalDate) => `${monthDay(from)} to ${monthDay(to)}`,
  areas: {
    routine: 'Daily routine',
    sleep: 'Sleep',
    movement: 'Movement',
    people: 'People',
    purpose: 'Purpose',
  } satisfies Record<LifeArea, string>,
  areaAbout: {
    routine: 'Regular times for getting up, meals and rest.',
    sleep: 'Hours in bed, light, the last hour of the day.',
    movement: 'Any kind of movement your body allows.',
    people: 'People who are good for you, and places without it.',
    purpose: 'Work, learning, helping, making things, faith, getting money in order.',
  } satisfies Record<LifeArea, string>,
  ideas: {
    routine: [
      'Get up at the same time on five days',
      'Eat breakfast before I look at my phone',
      'Plan tomorrow on paper each evening',
    ],
    sleep: [
      'Lights down an hour before bed',
      'No coffee after noon',
      'Leave my phone in the kitchen at night',
    ],
    movement: [
      'Walk ten minutes after a meal',
      'Stretch for five minutes in the morning',
      'Take the stairs once a day',
    ],
    people: [
      'Call one friend',
      'Go to one meeting or group',
      'Share one meal with someone',
      'Tell one person how I really am',
    ],
    purpose: [
      'Spend an hour on something I used to love',
      'Help someone for half an hour',
      'Look at one bill or one job ad',
      'Read ten pages about something new',
    ],
  } satisfies Record<LifeArea, readonly string[]>,
  ideasLegend: 'Ideas',
  reason: {
    source: 'guide' as SourceId,
    why: 'The guide names routine, sleep, food, exercise, people and purpose as the base of a lasting recovery. The small things offered here are ours.',
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
  wentChoices: { yes: 'Done', partly: 'Partly', no: 'Not this time' } satisfies Record<
    (typeof wentChoices)[number],
    string
  >,
  notSaid: 'no answer',
  takeBack: 'Take the answer back',
  takeBackNamed: (text: string) => `Take the answer back: ${text}`,

  carry: {
    title: 'From the last week you wrote',
    about: (week: string) => `You wrote these for ${week}. Bring along what still fits.`,
    button: (text: string) => `Carry over: ${text}`,
  },
  earlier: (count: number) => (count === 1 ? 'One earlier week' : `${count} earlier weeks`),
  older: 'Show older weeks',
};

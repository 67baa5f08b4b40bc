import type { SafetyStep } from '../../contract/safety-steps';

/** The words of each step of the safety plan: its heading, what it is for, an example, and how a line is added. */
export const safetyStepWords: Record<
  SafetyStep,
  { title: string; card: string; about: string; example: string }
> = {
  'safety-warning-signs': {
    title: 'Warning signs',
    card: 'Warning signs',
    about: 'What you notice when it starts to get hard: a thought, a feeling, something you do.',
    example: 'Such as “I stop answering messages”.',
  },
  'safety-coping': {
    title: 'What I can do by myself',
    card: 'By myself',
    about: 'Things that take your mind off it without anyone else.',
    example: 'Such as “a hot shower” or “walk to the park”.',
  },
  'safety-distraction': {
    title: 'People and places that take my mind off it',
    card: 'People and places',
    about: 'Who you can be with, or where you can go. You don’t have to say why.',
    example: 'Such as “the library” or “coffee with a friend”.',
  },
  'safety-people': {
    title: 'People I can ask for help',
    card: 'Ask for help',
    about: 'Someone you can be honest with, and how to reach them.',
    example: 'Such as a sister, a friend, a sponsor.',
  },
  'safety-professionals': {
    title: 'Professionals and lines',
    card: 'Professionals and lines',
    about: 'Your doctor, therapist or clinic. The crisis lines are always on the plan.',
    example: 'Such as the name of a clinic, with its number.',
  },
  'safety-surroundings': {
    title: 'Making my surroundings safer',
    card: 'Safer surroundings',
    about:
      'What you can put out of reach, such as pills or a gun, or give to someone to keep, before a bad hour comes.',
    example: 'Such as “someone else keeps the spare pills”.',
  },
};

/** Words of the safety plan, on its screen and on paper. */
export const safetyPlanWords = {
  title: 'My safety plan',
  about: 'Six short lists for an hour when it is hard to think. Fill in what you like, in any order.',
  paper: 'Print it, or put it on a card',
  link: 'My safety plan',
  begin: 'Write my plan',
  edit: 'Change my plan',
  emptyHint: 'Your plan is empty so far. Write it first, or print the page and fill it in by hand.',
  editHint: 'The page shows your plan as you wrote it, with room for more.',
  size: 'Size',
  sizes: { page: 'A full page', card: 'Cards to fold' },
  step: (number: number, title: string) => `${number}. ${title}`,
  /** How someone is reached, behind their name. */
  reach: (text: string, reach: string) => (reach === '' ? text : `${text}: ${reach}`),
  more: (count: number) => `and ${count} more on the full page`,
  cardHow: 'Cut along the outer line and fold along the dashed lines. The second card is a spare.',
  made: (date: string) => `Written ${date}`,
  crisis: ['Emergency: call 911', 'In a crisis: call or text 988, day or night', 'Or text HOME to 741741'],
};

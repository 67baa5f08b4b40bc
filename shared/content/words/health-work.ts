import type { Disclosure } from '../../contract/own-records/disclosure';
import type { ShiftLevel, ShiftSign } from '../../contract/own-records/shift-check';
import type { ShiftQuestion, ShiftReason, ShiftStanding } from '../../fitness-for-work';
import type { SourceId } from '../sources';

/** Words for people who work in health care: whether somebody does, facts, and whom to tell. */
export const healthWorkWords = {
  title: 'Work in health care',
  about:
    'For nurses, doctors, pharmacists and others with patients or a license. Nothing is assumed about you.',
  aboutYou: 'About you',
  ask: 'Do you work in health care?',
  answers: { yes: 'Yes', no: 'No', open: 'Leave it open' },
  askHint:
    'You don’t have to answer. It stays in your journal. The summary for a doctor mentions it only if you turn that on.',
  off: 'If you say yes above, you will find a self-check before a shift, a sheet on who to tell, and a setup for night shifts here.',
  facts: 'Good to know',
  programs: 'Programs and lines',
  programsAbout:
    'The first two list the program of each state. Before you give your name, ask what it would have to report.',
  verified: (date: string) => `Last looked up on ${date}.`,
  questions: 'Questions for a lawyer or a program',
};

/** Words of the look at oneself before a shift. */
export const shiftWords = {
  title: 'Before a shift',
  about:
    'A one-minute check of how you are. The result stays in this journal and is on no page you print. It can’t say that you are fit for duty: nothing on a screen can.',
  begin: 'Check how I am now',
  signs: {
    sleepy: 'Sleepy',
    foggy: 'Foggy in the head',
    slowed: 'Slowed down',
    shaky: 'Shaky',
  } satisfies Record<ShiftSign, string>,
  levels: { no: 'No', some: 'Some', much: 'A lot' } satisfies Record<ShiftLevel, string>,
  open: 'Open',
  symptoms: 'All symptoms together',
  sleep: 'Hours slept in the last 24',
  awake: 'Hours awake by the end of the shift',
  hours: (value: number) => `${value} h`,
  sedatives: 'Alcohol, or anything that makes you sleepy, in the last 12 hours?',
  yes: 'Yes',
  no: 'No',
  dangers: 'Do you have any of these now, or did you in the last day?',
  selfHarm: 'Thoughts of suicide or of hurting yourself',
  log: 'From your log',
  noDose: 'No dose logged in the last two days.',
  lastDose: (ago: string) => `Last dose logged: ${ago}.`,
  above: (product: string, by: string) => `${product}: ${by} more than your plan lists today.`,
  notAbove: 'Not above your plan today.',
  noPlan: 'No plan to compare it with.',
  save: 'See the result',
  cancel: 'Cancel',
  remove: 'Remove',
  removeNamed: (when: string) => `Remove the check of ${when}`,
  removed: 'Removed.',
  undo: 'Undo',
  earlier: (count: number) => `Earlier ones (${count})`,
  last: (when: string) => `Your check of ${when}`,
  results: {
    unanswered: {
      title: 'Nothing was answered, so there is no result',
      text: 'Answer what you can. An open question does not count as “no”.',
    },
    'nothing-noted': {
      title: 'Nothing you noted is a warning sign',
      text: 'You are the judge, and being tired makes a poor judge. If someone who knows you well would worry, listen. If things change during the shift, hand over.',
    },
    talk: {
      title: 'Talk to someone or ask for lighter duty first',
      text: 'Before you see patients, talk to someone you trust, or ask for lighter duty, a second pair of eyes or a later start. You can say “I slept badly and am not at my best today.”',
    },
    'stay-home': {
      title: 'Do not go in like this: patients come first',
      text: 'What you noted can put patients, and you, at risk. Missing a shift for this is what a careful coworker does.',
    },
  } satisfies Record<ShiftStanding, { title: string; text: string }>,
  /** What can be said on the phone; it tells nothing private. */
  callTitle: 'What to say when you call in sick',
  callWords: [
    '“I am not well enough to work my shift today. I will call again by noon tomorrow.”',
    'If they ask why: “It is a health matter, and I would like to keep it private.”',
  ],
  atWork:
    'If you are already there, say that you feel unwell and hand over your patients. Do not drive if you feel sleepy, foggy or shaky.',
  heavy: 'What matters most',
  light: 'Also noted',
  left: (questions: readonly string[]) => `Left open, and not counted as “no”: ${questions.join(', ')}.`,
  reads: 'Read more: how you are doing, and your patients',
};

/** Why the look before a shift counts as it does. */
export const shiftWhys: readonly { source: SourceId; why: string }[] = [
  {
    source: 'niosh-nurses',
    why: 'Being awake for 17 hours has been compared to a blood alcohol level of 0.05 percent, and 24 hours to 0.10 percent.',
  },
  {
    source: 'glidepath',
    why: 'The other limits are our own caution: less than 6 hours of sleep, or less than 4; symptoms of 5 or more, or 8 or more; a dose within two hours; above your plan, or far above it; alcohol or calming medicines within 12 hours; four lesser things together.',
  },
];

/** What counted, as it was noted. */
export function shiftReasonText(reason: ShiftReason): string {
  switch (reason.kind) {
    case 'danger':
      return 'a danger sign';
    case 'sign':
      return `${shiftWords.signs[reason.sign].toLowerCase()}: ${shiftWords.levels[reason.level].toLowerCase()}`;
    case 'symptoms':
      return `symptoms at ${reason.rating} of 10`;
    case 'sleep':
      return `${reason.hours} h of sleep`;
    case 'awake':
      return `${reason.hours} h awake by the end of the shift`;
    case 'sedatives':
      return 'alcohol, or something that makes you sleepy';
    case 'above-plan':
      return reason.far ? 'doses far above your plan' : 'doses above your plan';
    case 'recent-dose':
      return 'a dose within the last two hours';
  }
}

/** What was left open, in the middle of a sentence. */
export const shiftOpenWords: Record<ShiftQuestion, string> = {
  sleepy: 'sleepy',
  foggy: 'foggy',
  slowed: 'slowed down',
  shaky: 'shaky',
  symptoms: 'symptoms',
  sleep: 'sleep',
  awake: 'hours awake',
  sedatives: 'alcohol and calming medicines',
  dose: 'the last dose',
};

/** Words of the sheet for whom to tell. */
export const disclosureWords = {
  title: 'Telling someone, or not',
  about:
    'One sheet for each person or board: reasons to tell, reasons not to, and what to ask a lawyer first. You don’t have to decide anything today.',
  empty: 'No sheet yet. Start with the one you think about most.',
  add: 'Begin a sheet',
  addTitle: 'Telling someone, or not',
  who: 'Who',
  whoHint: 'Such as my manager, the board, a friend on the ward. No name is needed.',
  noWho: 'Write who it is about, in a word or two.',
  speaksFor: 'Reasons to tell',
  speaksAgainst: 'Reasons not to tell',
  lawyer: 'What to ask a lawyer first',
  decision: 'For now',
  decisions: { tell: 'I plan to tell', wait: 'I will wait', not: 'I will not tell' } satisfies Record<
    NonNullable<Disclosure['decision']>,
    string
  >,
  open: 'Open',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Change',
  editNamed: (who: string) => `Change the sheet for ${who}`,
  remove: 'Remove',
  removeNamed: (who: string) => `Remove the sheet for ${who}`,
  removed: (who: string) => `Removed: the sheet for ${who}`,
  saved: (who: string) => `Saved: the sheet for ${who}`,
  undo: 'Undo',
};

/** Words of the set-up for nights. */
export const nightWords = {
  title: 'If you work nights',
  about: 'With two times, the day here can follow your waking hours.',
  asleep: 'You go to sleep about',
  awake: 'You wake up about',
  missing: 'Type both times, such as 8:00 AM and 3:00 PM.',
  now: (time: string) => `Your day here begins at ${time}.`,
  suggestion: (time: string) => `With these times it could begin at ${time}, when you wake up.`,
  set: (time: string) => `Begin my day at ${time}`,
  done: (time: string) => `Your day begins at ${time} from now on.`,
  undo: 'Undo',
  fits: 'Your day already begins when you wake up.',
  slotsAsleep: (times: readonly string[]) =>
    times.length === 1
      ? `Your plan lists a time when you sleep: ${times[0]}. You can move it in Plan.`
      : `Your plan lists times when you sleep: ${times.join(', ')}. You can move them in Plan.`,
  slotsFit: 'No time in your plan falls in your sleep.',
  checkIn: 'A check-in fits best an hour after you wake up: it asks how you slept.',
  plan: 'To the plan',
  read: 'Read about working nights',
};

/** The line near the ways out of the journal, for those who work in health care. */
export const employerLine =
  'Before you share this: don’t use an employer’s computer, network, email or printer. They may keep a copy.';

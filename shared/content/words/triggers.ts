import type { EarlySign, EarlySignId } from '../../contract/early-signs';
import { longestTriggerTexts, type TriggerClass } from '../../contract/own-records/trigger';
import type { SourceId } from '../sources';
import { days } from './dates';

/** Words of the page about what sets off a wish to take more. */
export const triggersWords = {
  title: 'Triggers',
  about:
    'What sets off a craving for you, and what you want to do then. A plan you make on a calm day is there on a hard one.',
  classes: {
    around: { title: 'Around you', about: 'Places, people and things, and times of day.' },
    within: { title: 'Within you', about: 'Feelings, and how your body is doing.' },
    life: { title: 'In life', about: 'Work, family, money, health, changes.' },
  } satisfies Record<TriggerClass, { title: string; about: string }>,
  empty: 'Nothing here yet. Start with one you know well.',
  whatHelps: 'More about these',
  ideas: 'Common ones you can add',
  ideasLegend: 'One press adds one to your list, with something to do.',

  logged: {
    title: 'What you logged most',
    about: (count: number) =>
      `On doses and in entries of the last ${days(count)}. One press adds one to your list.`,
    take: (what: string, times: number) => `${what}, ${times} times`,
  },

  add: 'Add a trigger',
  addTo: (list: string) => `Add a trigger: ${list}`,
  kind: 'Where it belongs',
  what: 'What it is',
  whatHint: 'For example: the road past the store.',
  plan: 'What I want to do then (optional)',
  planHint: 'Something small you can do right away.',
  noPlan: 'No plan for it yet.',
  save: 'Save',
  cancel: 'Cancel',
  noWhat: 'Type a few words first.',
  whatTooLong: `That is longer than ${longestTriggerTexts.what} characters. Make it shorter.`,
  planTooLong: `That is longer than ${longestTriggerTexts.plan} characters. Make it shorter.`,
  added: (what: string) => `On your list: ${what}`,
  edit: 'Change',
  editNamed: (what: string) => `Change ${what}`,
  remove: 'Remove',
  removeNamed: (what: string) => `Remove ${what}`,
  removed: (what: string) => `Removed: ${what}`,
  undo: 'Undo',
};

/** Words of early signs that a harder time begins. */
export const earlySignWords = {
  title: 'Your early signs',
  about:
    'What do you, or people close to you, notice first when a hard time begins? Write it the way you would say it.',
  list: 'your early signs',
  example: 'For example: I stop answering messages.',
  ideas: 'Signs many people notice',
  ideasLegend: 'One press adds one to your list.',
  ideaList: [
    'I skip meals or sleep at odd hours',
    'I stop answering messages',
    'I miss my group or my counselor',
    'I am short with people',
    'I think “just once would be fine”',
    'I look up where to buy it',
    'I stop doing things that are good for me',
    'I keep things from people close to me',
  ],
  added: (text: string) => `On your list: ${text}`,

  journal: {
    title: 'Signs that your journal can show',
    about: 'Choose the ones that fit you. They are compared with your last few days, here and nowhere else.',
    names: {
      'sleep-down': 'I sleep less',
      'craving-up': 'Craving goes up day by day',
      'mood-down': 'My mood gets lower',
      'not-logged': 'I stop logging',
    } satisfies Record<EarlySignId, string>,
    /** Over the facts: how many of those that were chosen are there. */
    seen: (count: number) =>
      count === 1
        ? 'One of the signs you chose shows in your last few days:'
        : `${numbers[count] ?? count} of the signs you chose show in your last few days:`,
    none: 'None of the signs you chose shows in your last few days.',
    tooLittle: (names: readonly string[]) => `Too little is logged to tell: ${names.join('; ')}.`,
    next: 'This is only what was logged. If it fits, today may be a good day to use your safety plan or to call someone.',
    toSafetyPlan: 'Safety plan',
    reason: {
      source: 'glidepath' as SourceId,
      why: 'We compare your last three answered days with the two weeks before them. It shows when sleep is down by an hour, low mood is up by two points, or craving has gone up three days in a row. Days without a log show when there are three in the last five, if you logged most days before.',
    },
  },
};

const numbers: readonly string[] = ['None', 'One', 'Two', 'Three', 'Four'];

/** What the journal holds of a sign that is there, as a fact. */
export function earlySignFact({ id, latest, before }: EarlySign): string {
  const [now, then] = [tenths(latest), tenths(before)];
  switch (id) {
    case 'sleep-down':
      return `You slept ${now} h a night on average on the last three days you noted, and ${then} h in the two weeks before.`;
    case 'craving-up':
      return `Craving rose on three days in a row, from ${then} to ${now}.`;
    case 'mood-down':
      return `Low mood was ${now} on average on the last three days you noted, and ${then} in the two weeks before.`;
    case 'not-logged':
      return `Nothing was logged on ${now} of the last 5 whole days.`;
  }
}

function tenths(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10) / 10);
}

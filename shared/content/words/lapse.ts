import { longestLapseTexts } from '../../contract/own-records/lapse';
import type { LocalDate } from '../../time';
import type { SourceId } from '../sources';
import { fullDate } from './dates';

/** A way on after a lapse. */
export type WayOn = 'go-on' | 'hold' | 'stepBack' | 'rebase' | 'at-zero' | 'new-plan';

/** Words of the page for after a lapse. */
export const lapseWords = {
  title: 'After a lapse',
  about:
    'Taking some again, or more than planned, happens to many people. What you have learned and done so far still counts.',
  /** The quiet way here from where a dose above the plan was logged. */
  link: 'What can help you go on from here',

  begin: {
    title: 'Look back for a moment',
    about: 'Five short steps. Skip what you like. What you write is kept as you go, even if it locks.',
    button: 'Begin',
  },

  steps: {
    safety: {
      title: 'First, look after yourself',
      about: 'Your body may not be used to it anymore.',
      less: 'After days or weeks with less, the body can handle less. What was usual before can now be too strong, more so with alcohol or anything that makes you sleepy. Try not to be alone for the next few hours. Very slow breathing, or someone who can’t be woken, needs 911.',
      help: 'Help now',
      reason: {
        source: 'glidepath' as SourceId,
        why: 'What the body is used to depends on the last days, not on the months before. So an old amount can hit harder than it once did.',
      },
    },
    happened: {
      title: 'What happened?',
      about: 'In your own words, as you would tell a friend.',
      label: 'What happened (optional)',
      triggers: 'What led to it',
      tooLong: `That is longer than ${longestLapseTexts.happened} characters. Make it shorter.`,
    },
    learned: {
      title: 'What helped before, or could have helped?',
      about: 'Something that got you through another day, or that you know now.',
      label: 'What I take from it (optional)',
      plans: 'You wrote for times like this:',
      tooLong: `That is longer than ${longestLapseTexts.learned} characters. Make it shorter.`,
    },
    next: {
      title: 'What is the next small step?',
      about: 'Something for today or tomorrow.',
      label: 'My next small step (optional)',
      ideas: 'Ideas',
      ideaList: [
        'Tell one person today',
        'Ask my counselor or doctor for an extra visit',
        'Go to a meeting this week',
        'Put what is left out of reach',
        'Eat, drink water, and go to bed early',
      ],
      tooLong: `That is longer than ${longestLapseTexts.next} characters. Make it shorter.`,
    },
    recommit: {
      title: 'Why do you want to go on?',
      about: 'One line to yourself is enough.',
      reasons: 'Your reasons',
      noReasons: 'Your list of reasons is empty so far.',
      label: 'Why I go on (optional)',
      tooLong: `That is longer than ${longestLapseTexts.recommit} characters. Make it shorter.`,
    },
  },
  notNow: 'Not now',
  stop: 'Stop here and save',
  save: 'Save',
  saved: 'It is written down. You can change it at any time.',

  waysOn: {
    title: 'How to go on',
    tapering:
      'Your plan is still there. You can go on with it as it is, or change it first. You see what a change does before you make it.',
    atZero:
      'Your plan has reached zero, and one lapse does not change it. If it is every day again, a new plan can start from what you take now.',
    withoutPlan: 'There is no plan to change. You can make one at any time.',
    names: {
      'go-on': 'Go on as listed',
      hold: 'Hold',
      stepBack: 'Step back',
      rebase: 'Restart from where I am',
      'at-zero': 'Stay at zero',
      'new-plan': 'Make a new plan',
    } satisfies Record<WayOn, string>,
    purposes: {
      'go-on': 'Nothing changes. Today shows what the plan lists.',
      hold: 'Stay at today’s amount for longer.',
      stepBack: 'Go back to the amount before.',
      rebase: 'Taper from what you really take now.',
      'at-zero': 'Nothing changes. Tomorrow is another day.',
      'new-plan': 'A few questions. You see it on a curve before it is made.',
    } satisfies Record<WayOn, string>,
    talk: 'If you took much more than you have lately, or for several days, a doctor or counselor can help you find the right pace.',
    people: 'Your safety plan',
  },

  past: {
    title: 'What you wrote before',
    about: 'Only you see these.',
    on: (day: LocalDate) => fullDate(day),
    nothing: 'No words were written.',
    happened: 'What happened',
    triggers: 'What led to it',
    learned: 'What you took from it',
    next: 'The next small step',
    recommit: 'Why to go on',
    edit: 'Change',
    editNamed: (day: string) => `Change what you wrote about ${day}`,
    remove: 'Remove',
    removeNamed: (day: string) => `Remove what you wrote about ${day}`,
    removed: (day: string) => `Removed what you wrote about ${day}.`,
    undo: 'Undo',
  },
  more: 'More about lapses',
};

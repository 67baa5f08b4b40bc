import type { ContradictionId } from '../../assessment/contradictions';
import type { ApproachNeed } from '../../assessment/needs';
import type { AssessmentStepId } from '../../assessment/steps';
import type { Advice, NeedState, SlowerReason } from '../../contract/assessment';
import type { LocalDate } from '../../time';
import { talkMessages } from '../safety/talk-messages';
import { fullDate } from './dates';
import { factText } from './health';

type Named = { title: string; about?: string };

/** Words of the assessment: the questions before a plan, and what they come to. */
export const assessmentWords = {
  title: 'Assessment',
  about: 'Short questions that show which way down fits you. Every one can be skipped.',
  begin: {
    title: 'Before you begin',
    lines: [
      'There are 20 short steps, with one or two questions each. It takes five to ten minutes.',
      'Skip what you like. What is not answered counts as not known, never as no.',
      'Each answer is kept at once. You can stop at any point and go on later.',
    ],
    begin: 'Begin',
  },
  result: 'See the result',
  working: 'One moment',
  skipped: 'Skip',
  yes: 'Yes',
  no: 'No',
  begun: 'Your answers are kept as you give them.',
  finished: 'Your result is there.',
  undo: 'Undo',

  steps: {
    age: { title: 'Your age', about: 'This program is made for adults.' },
    use: { title: 'What you take' },
    growth: { title: 'How it has grown' },
    strength: { title: 'How strong it is' },
    triggers: { title: 'What leads to it', about: 'Choose what fits. It may be several.' },
    reasons: { title: 'Your reasons', about: 'Choose what fits. It may be several.' },
    attempts: { title: 'Earlier tries' },
    before: { title: 'How it went before' },
    body: { title: 'Your health' },
    organs: { title: 'Liver, kidneys, heart' },
    conditions: { title: 'Two more about your health' },
    medicines: { title: 'Medicines and other substances' },
    mind: { title: 'Your mind' },
    history: { title: 'Earlier hard times' },
    stress: { title: 'Stress and mood now' },
    home: { title: 'Home and work' },
    care: { title: 'Care and money' },
    clinician: { title: 'Who is beside you' },
    motivation: { title: 'Where you stand', about: '0 is not at all, 10 is as much as can be.' },
    outlook: { title: 'What lies ahead' },
  } satisfies Record<AssessmentStepId, Named> as Record<AssessmentStepId, Named>,

  known: {
    title: 'What is noted already',
    none: 'No product is noted yet. A new plan asks for it, or you can add it under Products.',
    product: (name: string, amount: string | null, times: string | null) =>
      [
        name,
        ...(amount === null ? [] : [`${amount} a day`]),
        ...(times === null ? [] : [`at ${times}`]),
      ].join(', '),
    change: 'Change it under Products',
    log: 'Not sure how much it is? Log each dose for 3 to 7 days first: a plan can start from that.',
    batch: 'Strength differs from bag to bag. Products has room for vendor, strain and notes on each.',
    batchLink: 'Open Products',
  },
  reasonWords: 'In your own words',
  attemptsWords: 'What you tried',
  withdrawalWords: 'How withdrawal was for you',
  ownWordsHint: 'If you like. One line is enough.',
  medicines: {
    none: 'Nothing is on your list yet. Alcohol, nicotine and supplements count too.',
    some: (names: readonly string[]) => `On your list: ${names.join(', ')}.`,
    link: 'Open the list',
  },
  mood: {
    about: 'A short scale on mood, with two questions, is among the scales.',
    link: 'Open the scale',
  },
  reasonsToStop: 'Your reasons to taper',
  reasonsExample: 'I want my mornings back',
  learn: 'Read about the first days',

  tooYoung: {
    title: 'Talk with someone first',
    about:
      'You said that you are under 18. This program makes plans for adults, so it makes none for you. You did well to look for a way.',
    who: 'Talk with a parent, a doctor, a school nurse, or another adult you trust. Ask them to help you find care for people your age.',
    now: 'These lines help people of any age:',
    why: 'A body that still grows can react in other ways, and the guide behind this program is about adults.',
    journal: 'Your journal, the safety plan and Help now stay open to you.',
    correct: 'I am 18 or older',
    corrected: 'Your answer is changed.',
  },

  outcome: {
    title: 'What your answers come to',
    approach: {
      conservative: 'The conservative approach fits your answers best.',
      moderate: 'The moderate approach fits your answers.',
      rapid: 'The rapid approach fits your answers, with your clinician beside you.',
    } satisfies Record<Advice['approach'], string>,
    tooLittle: 'Too little is answered yet to say more, so this is the careful way that fits most people.',
    isDefault: 'It is the careful way, and the one to begin with unless all needs of a faster one are met.',
    slower:
      'Go slower than usual at the start: half the usual cut, with twice the days between cuts. You can go faster later.',
    otherwise: (approach: 'moderate' | 'rapid') =>
      `By your other answers the ${approach} approach would be possible. What stands above speaks for slower.`,
    because: 'Because of these answers',
    needs: {
      moderate: 'What the moderate approach needs',
      rapid: 'What the rapid approach needs',
    },
    states: { met: 'yes', 'not-met': 'no', unknown: 'not answered' } satisfies Record<
      NeedState['state'],
      string
    >,
    yours:
      'You decide. A new plan starts with this, and you can choose otherwise there. Only a rapid plan needs a clinician.',
    why: 'The guide names what each approach needs, and asks for more care with pain, with conditions of the mind and after failed tries. The figures for half and twice are our own caution.',
    open: 'Still open, and it could change this:',
    answer: (step: string) => `Answer: ${step}`,
    running: 'A plan that runs is not changed by this. You can change it there, when you like.',
    plan: 'Make a plan with this',
    openPlan: 'Open your plan',
    all: 'Your answers',
    allAbout: 'Every step, to read and to change',
    changeStep: (step: string) => `Change: ${step}`,
    change: 'Change',
  },

  needs: {
    motivated: 'It matters to you and you feel ready (7 or more on both)',
    'good-support': 'Enough support at home',
    'can-slow': 'You could slow down if it gets hard',
    supervised: 'A clinician watches over it',
    before: 'You came off before, and it went well',
    'strong-support': 'A great deal of support at home',
    calm: 'Little stress in your life now',
    'short-or-urgent': 'Short use (up to 90 days), low use (up to 5 g a day), or a reason that does not wait',
  } satisfies Record<ApproachNeed, string>,

  contradictions: {
    title: 'Answers that do not fit together',
    about: 'Nothing is changed by itself. Have a look when you like.',
    texts: {
      'tried-never-but-tapers': 'You said that you never tried to stop, and also that a taper did not hold.',
      'tried-never-but-success': 'You said that you never tried to stop, and also that coming off went well.',
      'tried-never-but-words': 'You said that you never tried to stop, and also wrote about what you tried.',
      'supervised-without-care':
        'You said that a clinician watches over your taper, and also that you can’t get to a doctor or counselor.',
      'rapid-plan-unsupervised':
        'You said that no clinician watches over your taper. Your rapid plan was made with one.',
      'ready-without-importance':
        'You said that you are ready to begin, and also that it matters little to you.',
      'use-after-plan': 'The day on which your daily use began lies after the first day of your first plan.',
    } satisfies Record<ContradictionId, string>,
    look: (place: string) => `Look at: ${place}`,
    plan: 'Your plan',
  },

  back: {
    title: 'Looking back',
    first: (on: LocalDate) => `Finished on ${fullDate(on)}. You can look back once a month.`,
    due: 'A month has gone by. Looking back shows what has changed for you.',
    again: 'Look back now',
    since: (on: LocalDate) => `Since ${fullDate(on)}`,
    same: 'Your answers are the same as then.',
    change: (question: string, before: string, now: string) => `${question} Then: ${before}. Now: ${now}.`,
    advice: (then: string, now: string) => `The advice was ${then}, and is ${now} now.`,
    adviceText: (approach: Advice['approach'], slower: boolean) =>
      slower ? `${approach}, slower than usual` : approach,
    line: 'A month has gone by since your assessment.',
    link: 'Look back at it',
  },

  forPlan: {
    none: 'Not sure which way fits?',
    noneLink: 'The assessment helps you find out',
    title: 'From your assessment',
    advised: (approach: Advice['approach']) => `Your answers fit the ${approach} approach.`,
    slowerOn: (because: string) =>
      `These are slower limits to start with: half the usual cut, twice the days between cuts. Because of: ${because}.`,
    slowerOff: (because: string) =>
      `Your answers speak for half the usual cut, with twice the days between. Because of: ${because}.`,
    usual: 'Use the usual limits',
    slower: 'Use the slower limits',
    see: 'See the whole result',
  },
};

/** What a reason for slower limits is, as one item of a list. */
export function slowerReasonText(reason: SlowerReason): string {
  switch (reason.kind) {
    case 'chronic-pain':
      return 'pain that comes back or stays';
    case 'mind':
      return mindTexts[reason.question];
    case 'talk-first':
      return `${talkMessages[reason.item.rule].title} (${reason.item.because.map(factText).join(', ')})`;
  }
}

const mindTexts = {
  mentalHealth: 'a condition of the mind',
  trauma: 'something hard in the past',
  attention: 'a trouble with attention',
} as const;

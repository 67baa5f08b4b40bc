import type { ContradictionId } from '../../assessment/contradictions';
import type { ApproachNeed } from '../../assessment/needs';
import type { AssessmentStepId } from '../../assessment/steps';
import type { Advice, NeedState, SlowerReason } from '../../contract/assessment';
import type { TalkFirst } from '../../contract/background';
import type { LocalDate } from '../../time';
import { talkMessages } from '../safety/talk-messages';
import { fullDate } from './dates';
import { factText } from './health';

type Named = { title: string; about?: string };

/** Words of the assessment: the questions before a plan, and what they come to. */
export const assessmentWords = {
  title: 'Assessment',
  about: 'Short questions that show which way of tapering fits you. You can skip any of them.',
  begin: {
    title: 'Before you begin',
    lines: [
      'There are 20 short steps with a question or two each. It takes five to ten minutes.',
      'Skip anything you like. A skipped question counts as not known, never as no.',
      'Each answer is saved at once. You can stop at any point and come back later.',
    ],
    begin: 'Begin',
  },
  result: 'See the result',
  working: 'One moment',
  skipped: 'Skip',
  yes: 'Yes',
  no: 'No',
  begun: 'Your answers are saved as you give them.',
  finished: 'Your result is ready.',
  undo: 'Undo',

  steps: {
    age: { title: 'Your age', about: 'Glidepath is made for adults.' },
    use: { title: 'What you take' },
    growth: { title: 'How it has grown' },
    strength: { title: 'How strong it is' },
    triggers: { title: 'What sets it off', about: 'Choose all that fit.' },
    reasons: { title: 'Your reasons', about: 'Choose all that fit.' },
    attempts: { title: 'Earlier tries' },
    before: { title: 'How that went' },
    body: { title: 'Your health' },
    organs: { title: 'Liver, kidneys, heart' },
    conditions: { title: 'Two more questions on health' },
    medicines: { title: 'Medicines and other substances' },
    mind: { title: 'Mental health' },
    history: { title: 'Hard times before' },
    stress: { title: 'Stress and mood now' },
    home: { title: 'Home and work' },
    care: { title: 'Care and money' },
    clinician: { title: 'Who is beside you' },
    motivation: { title: 'Where you stand', about: '0 is not at all, 10 is completely.' },
    outlook: { title: 'What lies ahead' },
  } satisfies Record<AssessmentStepId, Named> as Record<AssessmentStepId, Named>,

  known: {
    title: 'What you have noted so far',
    none: 'You have not added a product yet. A new plan asks for one, or you can add it under Products.',
    product: (name: string, amount: string | null, times: string | null) =>
      [
        name,
        ...(amount === null ? [] : [`${amount} a day`]),
        ...(times === null ? [] : [`at ${times}`]),
      ].join(', '),
    change: 'Change it under Products',
    log: 'Not sure how much it is? Log each dose for 3 to 7 days first: a plan can start from that.',
    batch:
      'Strength can differ from bag to bag. Under Products you can note the vendor, the strain and more.',
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
    about: 'There is a short mood scale with two questions.',
    link: 'Open the scale',
  },
  reasonsToStop: 'Your reasons to taper',
  reasonsExample: 'I want my mornings back',
  learn: 'Read about the first days',

  tooYoung: {
    title: 'Talk with someone first',
    about:
      'You said that you are under 18. Glidepath makes plans only for adults, so it can’t make one for you. It is good that you are looking for a way.',
    who: 'Talk with a parent, a doctor, a school nurse, or another adult you trust. Ask them to help you find care for people your age.',
    now: 'These lines help people of any age:',
    why: 'A body that is still growing can react differently, and the guide behind Glidepath is about adults.',
    journal: 'Your journal, your safety plan and Help now are still here for you.',
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
    tooLittle: 'There are too few answers yet to say more, so this is the careful way that fits most people.',
    isDefault:
      'It is the careful way, and the one to start with unless you have everything a faster one needs.',
    slower:
      'Your answers point to a slower start than usual: half the usual cut, with twice as many days between cuts. You can go faster later.',
    otherwise: (approach: 'moderate' | 'rapid') =>
      `Your other answers would allow the ${approach} approach. The answers above are reasons to go slower.`,
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
      'You decide. A new plan starts from this, and you can choose something else there. A rapid plan is made only with a clinician.',
    why: 'The guide says what each approach needs. It asks for more care with pain, with mental health conditions and after tapers that did not last. Half the cut and twice the days are our own caution.',
    open: 'Not answered yet, and it could change this:',
    answer: (step: string) => `Answer: ${step}`,
    running:
      'This does not change a plan you have already started. You can change the plan itself at any time.',
    plan: 'Make a plan with this',
    openPlan: 'Open your plan',
    all: 'Your answers',
    allAbout: 'Read or change any step',
    changeStep: (step: string) => `Change: ${step}`,
    change: 'Change',
  },

  needs: {
    motivated: 'Tapering matters to you and you feel ready (7 or more on both)',
    'good-support': 'Enough support at home',
    'can-slow': 'You could slow down if it gets hard',
    supervised: 'A clinician supervises it',
    before: 'You have come off something before, and it went well',
    'strong-support': 'A great deal of support at home',
    calm: 'Not much stress in your life now',
    'short-or-urgent': 'Short use (up to 90 days), low use (up to 5 g a day), or a reason that can’t wait',
  } satisfies Record<ApproachNeed, string>,

  contradictions: {
    title: 'Answers that do not fit together',
    about: 'Nothing changes on its own. Take a look when you like.',
    texts: {
      'tried-never-but-tapers': 'You said that you never tried to stop, and also that a taper did not last.',
      'tried-never-but-success': 'You said that you never tried to stop, and also that coming off went well.',
      'tried-never-but-words': 'You said that you never tried to stop, and also wrote about what you tried.',
      'supervised-without-care':
        'You said that a clinician supervises your taper, and also that you can’t get to a doctor or counselor.',
      'rapid-plan-unsupervised':
        'You said that no clinician supervises your taper. Your rapid plan was made with one.',
      'ready-without-importance':
        'You said that you are ready to begin, and also that it does not matter much to you.',
      'use-after-plan':
        'The date you gave for the start of daily use is after the first day of your first plan.',
    } satisfies Record<ContradictionId, string>,
    look: (place: string) => `Look at: ${place}`,
    plan: 'Your plan',
  },

  back: {
    title: 'Looking back',
    first: (on: LocalDate) => `Finished on ${fullDate(on)}. You can look back once a month.`,
    due: 'It has been a month. Looking back shows what has changed for you.',
    again: 'Look back now',
    since: (on: LocalDate) => `Since ${fullDate(on)}`,
    same: 'Your answers are the same as before.',
    change: (question: string, before: string, now: string) => `${question} Then: ${before}. Now: ${now}.`,
    advice: (then: string, now: string) => `The advice was ${then}. Now it is ${now}.`,
    adviceText: (approach: Advice['approach'], slower: boolean) =>
      slower ? `${approach}, slower than usual` : approach,
    line: 'It has been a month since your assessment.',
    link: 'Look back at it',
  },

  forPlan: {
    none: 'Not sure which way fits?',
    noneLink: 'The assessment can help you find out',
    title: 'From your assessment',
    advised: (approach: Advice['approach']) => `Your answers fit the ${approach} approach.`,
    slowerOn: (because: string) =>
      `These are slower limits to start with: half the usual cut, and twice as many days between cuts. Why: ${because}.`,
    slowerOff: (because: string) =>
      `Your answers point to half the usual cut, and twice as many days between cuts. Why: ${because}.`,
    usual: 'Use the usual limits',
    slower: 'Use the slower limits',
    see: 'See the whole result',
  },
};

/** What a reason for slower limits is, as one item of a list. */
export function slowerReasonText(reason: SlowerReason): string {
  switch (reason.kind) {
    case 'chronic-pain':
      return 'long-term pain';
    case 'mind':
      return mindTexts[reason.question];
    case 'talk-first':
      return talkFirstText(reason.item);
  }
}

/** What to talk over first, with the answers behind it where they say more. */
function talkFirstText({ rule, because }: TalkFirst): string {
  const { title } = talkMessages[rule];
  const facts = because.map(factText).filter((fact) => !saysAlready(title, fact));
  return facts.length === 0 ? title : `${title} (${facts.join(', ')})`;
}

/** Whether a title is that one thing and no list of several: "Extracts or 7-OH products" is "extracts or 7-OH". */
function saysAlready(title: string, fact: string): boolean {
  return title.toLowerCase().startsWith(fact.toLowerCase()) && !title.includes(',');
}

const mindTexts = {
  mentalHealth: 'a mental health condition',
  trauma: 'something hard in your past',
  attention: 'trouble with attention',
} as const;

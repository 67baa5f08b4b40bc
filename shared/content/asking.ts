import type { SourceId } from './sources';

/** An occasion to ask somebody, with questions that can be taken to it. */
export interface AskingOccasion {
  readonly title: string;
  readonly about: string;
  readonly source: SourceId;
  /** Why we say this. */
  readonly why: string;
  /** As the person would say them; each fits a line of the person's own list. */
  readonly questions: readonly string[];
}

/** Questions to ask, by occasion, in the order in which the occasions come. */
export const askingOccasions = {
  'first-talk': {
    title: 'The first talk about kratom',
    about: 'For a doctor or nurse who is hearing about it for the first time.',
    source: 'guide',
    why: 'The guide asks people to talk with a clinician before they cut down. Many clinicians have not met kratom often, so it helps to begin plainly.',
    questions: [
      'I take kratom every day and want to come off it. Have you helped anyone with this before?',
      'What will you write in my record about it, and who can read that?',
      'Is there anything about my health that should be checked before I start?',
      'Who would you send me to if we need more help?',
    ],
  },
  'before-taper': {
    title: 'Before a taper',
    about: 'To go over the plan with a clinician.',
    source: 'guide',
    why: 'The guide says that health, medicines and earlier attempts decide how fast a taper can go.',
    questions: [
      'Does the speed of this plan fit my health and the medicines I take?',
      'Do I need blood tests, such as for the liver, before or during it?',
      'When should I call you, and when should I go straight to an emergency room?',
      'How often should we talk while I taper?',
      'What should I do if a cut is too hard: wait, or go back a step?',
    ],
  },
  comfort: {
    title: 'About medicines for comfort',
    about: 'For a doctor or a pharmacist.',
    source: 'guide',
    why: 'The guide lists classes of medicines that can ease withdrawal. Which one is right is for a clinician to say, who knows what else you take.',
    questions: [
      'Which of my symptoms could be eased by something, and by what?',
      'Is it safe with kratom and with everything else on my list?',
      'How long would I take it, and how do I stop it again?',
      'Can it make me sleepy or slow at work or while driving?',
      'What can I get without a prescription, and what is the most the label allows?',
    ],
  },
  pain: {
    title: 'About pain',
    about: 'Best asked before the first cut.',
    source: 'guide',
    why: 'The guide says that pain can get worse for a while, and that other ways to treat it should be in place.',
    questions: [
      'What is behind my pain now, and should it be looked at again?',
      'What can treat it without opioids?',
      'Could I start physical therapy before I cut down?',
      'What should I do on a very bad day?',
    ],
  },
  mood: {
    title: 'About mood and worry',
    about: 'For a doctor, a psychiatrist or a therapist.',
    source: 'guide',
    why: 'The guide says that low mood and worry can deepen in withdrawal, and more so where they were there before.',
    questions: [
      'How low is too low, and what do I do then?',
      'Should my medicine for mood or worry change while I taper?',
      'How can we tell withdrawal from an illness that was there before?',
      'Which kind of talk therapy would fit me?',
    ],
  },
  program: {
    title: 'About a program',
    about: 'For the first phone call. You can ask before you give a name.',
    source: 'glidepath',
    why: 'The guide describes kinds of programs. These questions are ours; they show how much a program knows of kratom and what it costs.',
    questions: [
      'How many people have you treated for kratom?',
      'Do you taper, or stop all at once, and who decides?',
      'Who is there at night, and is a doctor among them?',
      'What does it cost me, with and without insurance?',
      'What happens after the last day?',
      'Who will know that I am here?',
    ],
  },
  privacy: {
    title: 'About privacy and a license',
    about: 'For a lawyer, a clinic or a program in your state.',
    source: 'glidepath',
    why: 'Rules differ by state and by job. The guide names what is at stake for people with a license: legal duties, privacy and support.',
    questions: [
      'Which rule protects what I tell you, and where does it end?',
      'Is there anything you would have to report, and to whom?',
      'Do I have to tell my board or my employer? What does the exact wording ask?',
      'What would change if I enter a program on my own, before anyone asks?',
      'Can I pay for it myself, so no bill goes to an insurer?',
    ],
  },
} as const satisfies Record<string, AskingOccasion>;

import type { BackgroundRuleId } from '../../safety/rule';

/** The words of one rule of tier 3: what to talk over, with whom, and why. They advise no medicine. */
export interface TalkMessage {
  readonly title: string;
  /** With whom, and what to ask. */
  readonly talk: string;
  /** Why we say this. */
  readonly why: string;
}

/** The words of every rule of tier 3. Like those of the other tiers they name no substance that is tapered. */
export const talkMessages: Readonly<Record<BackgroundRuleId, TalkMessage>> = {
  'under-18': {
    title: 'Being under 18',
    talk: 'Tell an adult you trust, and see a doctor before you change anything. Ask which help there is for people your age.',
    why: 'This program and the guide behind it are made for adults. A body that still grows can react in other ways.',
  },
  pregnancy: {
    title: 'Pregnancy or breastfeeding',
    talk: 'See the doctor or midwife who looks after you before you change anything. Ask at what pace to go, and how you and the baby will be looked after.',
    why: 'Both the use and a fast withdrawal can affect a baby. Care works best when those who give it know.',
  },
  sedatives: {
    title: 'Opioids, or calming or sleeping medicines',
    talk: 'Ask the doctor who prescribes it, or a pharmacist, if the two are safe together for you. Ask before you change any of them: in which order, and how slowly.',
    why: 'Each of these can slow breathing, and more so together with what you taper. Some bring a withdrawal of their own, and stopping them all at once can cause seizures.',
  },
  'daily-alcohol': {
    title: 'Alcohol every day',
    talk: 'See a doctor before you stop or drink much less. Ask how that can go together with the taper.',
    why: 'Stopping daily alcohol all at once can cause seizures. Alcohol also slows breathing, and adds to what you taper.',
  },
  'opioid-blockers': {
    title: 'Naltrexone or buprenorphine',
    talk: 'Ask the doctor who prescribes it how it goes together with what you taper. Ask about the right time for each.',
    why: 'Both act at the same places in the body as what you taper. At the wrong time they can set off a strong withdrawal.',
  },
  serotonergic: {
    title: 'Medicines that act on serotonin',
    talk: 'Ask the doctor who prescribes it, or a pharmacist, if the two go together for you. Ask which signs to look out for.',
    why: 'The guide says that what you taper acts on serotonin as well. The effects can add up.',
  },
  'organ-disease': {
    title: 'Liver, kidney or heart disease',
    talk: 'See the doctor who looks after it. Ask which checks make sense before you start and on the way, and at which signs to call.',
    why: 'The guide asks for a look at liver, kidneys and heart first. Withdrawal can raise pulse and blood pressure.',
  },
  'seizure-history': {
    title: 'Earlier seizures',
    talk: 'See the doctor who knows about them. Ask how slowly to go, and what the people around you should do if one comes.',
    why: 'Seizures have been reported with use and with withdrawal. After an earlier one the risk can be higher.',
  },
  'mental-health-history': {
    title: 'Bipolar disorder, psychosis or a suicide attempt in the past',
    talk: 'Talk with the person who treats you, or with a doctor. Agree on how often you speak, who else looks out for you, and what to do on a bad night.',
    why: 'Mood can change sharply during a taper. Someone who knows you sees it sooner than you may yourself.',
  },
  extracts: {
    title: 'Extracts or 7-OH products',
    talk: 'Find a doctor who knows how opioids are tapered. Bring the package, and ask at what pace to go.',
    why: 'They are stronger than plain leaf, by an amount that differs from product to product. The guide’s figures are about leaf.',
  },
  'failed-tapers': {
    title: 'Two or more tapers that did not last',
    talk: 'Talk with a doctor or a counselor about what made them hard, and which support could make a difference now.',
    why: 'The guide sees repeated attempts as a sign that more support can help. They say nothing about your will.',
  },
  'high-or-long-use': {
    title: 'A high daily amount, or use for over a year',
    talk: 'See a doctor before you start. Ask if liver, kidneys and heart should be checked, and how slowly to go.',
    why: 'The guide asks for a check of liver and kidneys after high or long use. The limits of 30 g a day and of one year are our own.',
  },
};

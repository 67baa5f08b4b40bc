import type { Fact, YesNoQuestion } from '../../contract/background';
import type { Medicine } from '../../contract/medicines';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { type MedicineKind, medicineKinds } from '../medicine-kinds';
import { fullDate } from './dates';
import { exactQuantity } from './quantities';

/** Words of the Health page: other medicines and substances, health background, what to talk over first. */
export const healthWords = {
  title: 'Health',
  about: 'What else you take, what is good to know about you, and what to talk over with someone first.',
  close: 'Close',
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',

  medicines: {
    title: 'Medicines and other substances',
    limits:
      'Glidepath does not check this list for interactions, so no warning does not mean that things mix well. A pharmacist can check that for free.',
    empty: 'Nothing is on the list yet. Begin with what you take every day, alcohol and nicotine too.',
    add: 'Add one',
    addTitle: 'What else do you take?',
    editTitle: 'Change what it says',
    edit: 'Change',
    stop: 'Stopped',
    again: 'Taken again',
    remove: 'Remove',
    /** For a screen reader, so that each button says what it is about. */
    of: (action: string, name: string) => `${action}: ${name}`,
    name: 'Name',
    nameHint: 'As you call it, or as the package says.',
    noName: 'Write what it is, in a word or two.',
    kinds: 'What is it?',
    kindsHint: 'Tick what fits. If you don’t know, leave it open: a pharmacist can tell you.',
    amount: 'Amount',
    amountHint: 'Such as 50 mg, or 2 beers. It may stay empty.',
    often: 'How often?',
    oftenIds: { daily: 'Every day', 'some-days': 'Some days', 'when-needed': 'When needed' },
    oftenOpen: 'Not said',
    since: 'Since when?',
    sinceHint: 'Such as last spring, or 2021.',
    why: 'What for?',
    saved: (name: string) => `${name} is on the list.`,
    removed: (name: string) => `${name} is off the list.`,
    stopTitle: (name: string) => `${name}: since when no longer?`,
    stopDay: 'First day without it',
    stopNoDay: 'Choose a day that is not in the future.',
    stopHint: 'It stays on the list, below what you take now.',
    stopped: (name: string) => `${name} is noted as no longer taken.`,
    takenAgain: (name: string) => `${name} is back among what you take.`,
    stoppedOnes: (count: number) => `No longer taken (${count})`,
    stoppedOn: (date: LocalDate) => `no longer since ${fullDate(date)}`,
    sinceText: (since: string) => `since ${since}`,
    whyText: (why: string) => `for ${why}`,
  },

  background: {
    title: 'Good to know about you',
    about:
      'Answer what you like. It stays in your journal, and you can change it or leave it open at any time.',
    yes: 'Yes',
    no: 'No',
    open: 'Skip',
    questions: {
      under18: 'Are you under 18?',
      pregnancy: 'Are you pregnant or breastfeeding, or could you be pregnant?',
      liverDisease: 'Do you have liver disease?',
      kidneyDisease: 'Do you have kidney disease?',
      heartDisease: 'Do you have heart disease, or an irregular heartbeat?',
      seizures: 'Have you ever had a seizure?',
      bipolar: 'Have you ever been told that you have bipolar disorder?',
      psychosis: 'Have you ever had psychosis, such as hearing voices that others did not hear?',
      suicideAttempt: 'Have you ever tried to end your life?',
      extracts: 'Do you take extracts, or products with 7-OH?',
    } satisfies Record<YesNoQuestion, string>,
    failedTapers: 'How many times have you tapered or stopped, and it did not last?',
    failedTapersOpen: 'Skip',
    failedTapersMost: 'More than ten times',
    useSince: 'About when did you start to take it nearly every day?',
    useSinceHint: 'A rough guess is fine.',
    useSinceWrong: 'Choose a day from 2000 on that is not in the future.',
    dailyGrams: (amount: Amount) =>
      `Your plan or your log says ${exactQuantity(amount, 'g')} a day at its start.`,
  },

  talk: {
    title: 'Talk these over first',
    none: 'Nothing to talk over first, from what you have said so far.',
    about:
      'These are no reason to lose hope. They are reasons to have someone with you who knows about them.',
    because: 'Because you noted:',
    count: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} to talk over first`,
  },
};

const yes: Record<YesNoQuestion, string> = {
  under18: 'being under 18',
  pregnancy: 'pregnancy or breastfeeding',
  liverDisease: 'liver disease',
  kidneyDisease: 'kidney disease',
  heartDisease: 'heart disease',
  seizures: 'a seizure in the past',
  bipolar: 'bipolar disorder',
  psychosis: 'psychosis',
  suicideAttempt: 'a suicide attempt in the past',
  extracts: 'extracts or 7-OH',
};

/** What led to a rule of tier 3, as one item of a list. */
export function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'medicine':
      return `${fact.name} (${medicineKindLabel(fact.is)})`;
    case 'yes':
      return yes[fact.question];
    case 'failed-tapers':
      return `${fact.count} earlier tapers`;
    case 'daily-grams':
      return `${exactQuantity(fact.amount, 'g')} a day`;
    case 'use-since':
      return `use since ${fullDate(fact.since)}`;
  }
}

/** A kind of medicine within a sentence or a list. */
export function medicineKindLabel(kind: MedicineKind): string {
  const label = medicineKinds.find(({ id }) => id === kind)?.label ?? kind;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** How much of something is taken, how often, since when and what for; what was not said is left out. */
export function medicineDetails({
  amount,
  often,
  since,
  why,
}: Pick<Medicine, 'amount' | 'often' | 'since' | 'why'>): string[] {
  const { medicines: words } = healthWords;
  return [
    amount,
    often === null ? '' : words.oftenIds[often].toLowerCase(),
    since === '' ? '' : words.sinceText(since),
    why === '' ? '' : words.whyText(why),
  ].filter((part) => part !== '');
}

/** Since when something is no longer taken; nothing where it is. */
export function stoppedText({ stoppedOn }: Pick<Medicine, 'stoppedOn'>): string[] {
  return stoppedOn === null ? [] : [healthWords.medicines.stoppedOn(stoppedOn)];
}

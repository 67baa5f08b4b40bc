import type { TemperatureUnit, WeightUnit } from '../../body-units';
import {
  type EntryFields,
  longestMedicineAmount,
  longestMedicineName,
  longestSubstance,
  longestTag,
  mostDrinks,
  mostInEntry,
} from '../../contract/journal';
import { longestOwnWords } from '../../contract/own-words';
import type { TagFieldWords } from './dose-tags';

// Words of the parts of an entry that are folded away until someone needs them, one part after the other.

export const vitalWords = {
  title: 'Measured',
  about: 'Temperature, pulse, blood pressure, weight',
  hint: 'Fill in what you measured. Leave the rest empty.',

  temperature: 'Temperature',
  temperatureUnit: 'Unit of the temperature',
  temperatureRange: {
    F: 'A body temperature lies between 86 and 113 °F. Check the number.',
    C: 'A body temperature lies between 30 and 45 °C. Check the number.',
  } satisfies Record<TemperatureUnit, string>,
  temperatureOtherUnit: {
    F: 'That looks like °C. Choose °C, or type it in °F.',
    C: 'That looks like °F. Choose °F, or type it in °C.',
  } satisfies Record<TemperatureUnit, string>,

  temperatureNotANumber: {
    F: 'Type the number only, such as 98.6.',
    C: 'Type the number only, such as 37.2.',
  } satisfies Record<TemperatureUnit, string>,

  weight: 'Weight',
  weightUnit: 'Unit of the weight',
  weightRange: {
    lb: 'A weight lies between 45 and 880 lb. Check the number.',
    kg: 'A weight lies between 20 and 400 kg. Check the number.',
  } satisfies Record<WeightUnit, string>,
  weightOtherUnit: {
    lb: 'That looks like kg. Choose kg, or type it in lb.',
    kg: 'That looks like lb. Choose lb, or type it in kg.',
  } satisfies Record<WeightUnit, string>,
  weightNotANumber: {
    lb: 'Type the number only, such as 154.',
    kg: 'Type the number only, such as 70.5.',
  } satisfies Record<WeightUnit, string>,

  pulse: 'Pulse',
  pulseUnit: 'beats a minute',
  pulseRange: 'A pulse lies between 20 and 250. Check the number.',
  wholeNumber: 'Type a whole number, such as 72.',

  pressure: 'Blood pressure',
  pressureHint: 'As the device shows it: upper / lower, such as 120 / 80.',
  upper: 'Upper',
  lower: 'Lower',
  pressureProblems: {
    'not-a-number': 'Type whole numbers only, such as 120 and 80.',
    'upper-missing': 'Type the upper number too, or empty the lower one.',
    'lower-missing': 'Type the lower number too, or empty the upper one.',
    'upper-range': 'The upper number lies between 50 and 300. Check it.',
    'lower-range': 'The lower number lies between 20 and 200. Check it.',
    'not-above': 'The upper number is the larger one. Check if they are swapped.',
  },
};

export const substanceWords = {
  title: 'Alcohol and other substances',
  about: 'Only what you want to note',
  drinks: 'Alcoholic drinks today',
  drinksUnit: 'drinks',
  drinksHint:
    'A standard drink holds 14 g of alcohol: 12 oz of beer, 5 oz of wine, or 1.5 oz of liquor. 0 is none.',
  drinksSource: 'Source: US National Institute on Alcohol Abuse and Alcoholism',
  drinksRange: `That can be 0 to ${mostDrinks}. Check the number.`,
  drinksNotANumber: 'Type a number, such as 2 or 1.5.',
  field: 'Another substance',
  hint: 'A few words, such as “coffee, 3 cups”.',
  add: 'Add substance',
  before: 'Noted before',
  list: 'Substances in this entry',
  remove: (name: string) => `Take off ${name}`,
  problems: {
    blank: 'Type a few words first, such as “coffee, 3 cups”.',
    'too-long': `That is longer than ${longestSubstance} characters. Make it shorter.`,
    'too-many': `An entry can have ${mostInEntry.substances} substances. Take one off to add another.`,
  },
};

export const medicineWords = {
  title: 'Medicines for comfort',
  about: 'What you took today, and how much it helped',
  name: 'Name',
  amount: 'Amount',
  amountHint: 'Such as “400 mg”.',
  add: 'Add medicine',
  before: 'Taken before',
  suggestion: (name: string, amount: string) => (amount === '' ? name : `${name}, ${amount}`),
  list: 'Medicines in this entry',
  amountOf: (name: string) => `Amount of ${name}`,
  helped: (name: string) => `How much ${name} helped`,
  helpedHint: '0 is not at all, 10 is very much. A dash is not answered.',
  takeOff: 'Take off',
  remove: (name: string) => `Take off ${name}`,
  problems: {
    blank: 'Type the name first.',
    'no-name': 'Type the name too, or empty the amount.',
    'too-long': `A name can have ${longestMedicineName} characters and an amount ${longestMedicineAmount}. Make it shorter.`,
    'too-many': `An entry can have ${mostInEntry.medicines} medicines. Take one off to add another.`,
  },
};

/** "Ibuprofen 400 mg". */
export function medicineText({ name, amount }: { name: string; amount: string }): string {
  return amount === '' ? name : `${name} ${amount}`;
}

export const helpedWords = {
  title: 'What helped',
  about: 'What you tried, and how much it helped',
  before: 'Used before',
  others: 'Other things',
  all: 'Things people try',
  field: 'Something else',
  add: 'Add',
  hint: `Up to ${longestOwnWords} characters.`,
  rate: (name: string) => `${name} helped`,
  list: 'How much it helped',
  helpedHint: medicineWords.helpedHint,
  problems: {
    blank: 'Type it first, such as “cold shower”.',
    'too-long': `That is longer than ${longestOwnWords} characters. Make it shorter.`,
    'too-many': `An entry can have ${mostInEntry.measures} of them. Take one off to add another.`,
  },
};

export const triggerWords = {
  title: 'What made it harder',
  about: 'Triggers, and what came of them',
  fields: {
    about: 'If you like. Later it can show what makes a day harder.',
    triggers: 'What it was',
    situations: 'Where and when',
    own: 'Your own words',
    ownField: 'Another word',
    addOwn: 'Add word',
    problems: {
      blank: 'Type a word first, such as “long drive”.',
      'too-long': `That is longer than ${longestOwnWords} characters. Make it shorter.`,
      'too-many': `An entry can have ${mostInEntry.triggers} words here. Take one off to add another.`,
    },
  } satisfies TagFieldWords,
  ledTo: 'What came of it',
  ledToChoices: {
    passed: 'It passed',
    coped: 'I did something else',
    'planned-dose': 'A planned dose',
    'extra-dose': 'An extra dose',
  } satisfies Record<NonNullable<EntryFields['ledTo']>, string>,
  clear: 'Take the answer back',
};

export const entryTagWords = {
  title: 'Tags',
  about: 'Words of your own, to find this again',
  before: 'Used before',
  field: 'New tag',
  add: 'Add tag',
  hint: `Such as “work trip”. Up to ${longestTag} characters.`,
  list: 'Tags of this entry',
  remove: (tag: string) => `Take off ${tag}`,
  problems: {
    blank: 'Type a tag first, such as “work trip”.',
    'too-long': `That is longer than ${longestTag} characters. Make it shorter.`,
    'too-many': `An entry can have ${mostInEntry.tags} tags. Take one off to add another.`,
  },
};

export const versionWords = {
  title: 'Earlier versions',
  about: (count: number) => `Changed ${count} ${count === 1 ? 'time' : 'times'}`,
  changed: (when: string) => `Changed ${when}`,
  noteBefore: 'The note before',
  bringBack: 'Bring this version back',
  bringBackNamed: (when: string) => `Bring back the version of ${when}`,
  broughtBack: 'The earlier version is here as a change. Save to keep it.',
  undo: 'Undo',
};

import { type BodyUnits, unitNames } from './vitals';

// The first line of each table. The import knows columns by these words: a changed word is another column.

/** Columns that say when something was. */
export const whenColumns = ['Day', 'Date', 'Time', 'Zone'] as const;

/** The table of doses. */
export const doseColumns = {
  product: 'Product',
  amount: 'Amount',
  unit: 'Unit',
  slot: 'Planned time',
  why: 'Why',
} as const;

/** The table of days of a plan. */
export const planColumns = {
  day: 'Day',
  product: 'Product',
  planned: 'Planned',
  taken: 'Taken',
  unit: 'Unit',
  step: 'Step',
  held: 'Held',
} as const;

/** The table of scales; answers are numbered from 1. */
export const scaleColumns = {
  scale: 'Scale',
  total: 'Total',
  highest: 'Highest total',
  band: 'Range',
  answer: (number: number) => `Answer ${number}`,
} as const;

/** The table of the journal. */
export const journalColumns = {
  symptom: (name: string) => `Symptom: ${name}`,
  overall: 'How rough overall (0-10)',
  function: 'Getting through the day (0-10)',
  sleepHours: 'Hours slept',
  sleepQuality: 'Sleep quality (0-10)',
  temperature: ({ temperatureUnit }: BodyUnits) => `Temperature (${unitNames[temperatureUnit]})`,
  pulse: 'Pulse (beats a minute)',
  systolic: 'Blood pressure, upper (mmHg)',
  diastolic: 'Blood pressure, lower (mmHg)',
  weight: ({ weightUnit }: BodyUnits) => `Weight (${unitNames[weightUnit]})`,
  drinks: 'Alcohol (drinks)',
  substances: 'Other substances',
  medicines: 'Medicines taken',
  measures: 'What was tried',
  triggers: 'What made it harder',
  ledTo: 'What came of it',
  tags: 'Tags',
  signs: 'Warning signs',
  selfHarm: 'Thoughts of self-harm',
  note: 'Note',
} as const;

/** Words in the cells. */
export const csvWords = {
  numberedProduct: (number: number) => `Product ${number}`,
  numberedSymptom: (number: number) => `Own symptom ${number}`,
  held: 'yes',
  /** How much something helped, behind its name. */
  helped: (name: string, rating: number | null) => (rating === null ? name : `${name} (${rating} of 10)`),
  selfHarm: { no: 'no', thoughts: 'thoughts', plan: 'thoughts, with a plan or means' },
};

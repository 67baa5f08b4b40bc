import { days } from './dates';

/** Words of the FHIR document. It states what was noted; it never advises or diagnoses. */
export const recordWords = {
  title: 'Taper summary',
  about: (from: string, to: string) =>
    `Written by the patient from a private log of ${from} to ${to}. Not verified by a clinician.`,
  patient: 'The patient',

  intake: 'Amounts taken, as logged by the patient',
  intakeOf: (product: string) => `Amount of ${product} taken in a day, as logged`,
  intakeLine: (product: string, logged: number, least: string, most: string) =>
    `${product}: ${days(logged)} logged, from ${least} to ${most} a day. Days without a log are left out.`,

  scales: 'Questionnaires filled in by the patient',
  scaleTotal: (scale: string) => `${scale} total`,
  scaleItem: (scale: string, number: number) => `${scale} item ${number}`,
  scaleLine: (date: string, scale: string, total: number | null, highest: number, band: string | null) =>
    total === null
      ? `${date}: ${scale}, no total, some questions left open`
      : `${date}: ${scale} ${total} of ${highest}${band === null ? '' : `, ${band}`}`,

  medicines: 'What is taken',
  tapered: 'tapered or logged here',
  since: (since: string) => `Since ${since}`,

  plan: 'Taper plan of the patient',
  planOf: (product: string) => `Taper plan for ${product}`,
  planLine: (product: string, start: string, from: string, end: string | null) =>
    `${product}: from ${start} a day, first step on ${from}, ${end === null ? 'no end date' : `zero on ${end}`}.`,
  step: (number: number, amount: string) => `Step ${number}: ${amount} a day`,
  stepLine: (from: string, amount: string) => `${from}: ${amount} a day`,
};

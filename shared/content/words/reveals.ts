import type { Reveal, RevealId } from '../../contract/reveals';

const times = (count: number | null, one: string, many: (count: number) => string) =>
  count === 1 ? one : many(count ?? 0);

/** What a page tells, from what is on it: the words of each line of the list. */
const texts: Record<RevealId, (count: number | null) => string> = {
  name: () => 'Your name',
  substance: () => 'That the substance is kratom, and what your products are called',
  vendors: () => 'Where you buy it',
  amounts: () => 'How much you take',
  plan: () => 'Your plan',
  alerts: () => 'The danger signs you entered',
  'item-9': () => 'Your answer about thoughts of self-harm (PHQ-9, item 9)',
  'daily-answers': () => 'How your days and nights were',
  symptoms: () => 'Your symptoms',
  'body-measures': () => 'Temperature, pulse, blood pressure or weight',
  scales: (count) => times(count, 'The result of 1 scale', (many) => `Results of ${many} scales`),
  'single-answers': () => 'Your single answers on scales',
  medicines: (count) =>
    times(count, '1 medicine or other substance', (many) => `${many} medicines and other substances`),
  'other-substances': () => 'Alcohol and other substances',
  triggers: () => 'What made it harder, and what you tried',
  tags: () => 'Your tags',
  conditions: () => 'Your health conditions',
  assessment: () =>
    'Your assessment: motivation, support, stress, and whether pain or your mind asks for care',
  history: () => 'Your use before, and earlier tries to stop',
  function: () => 'How you manage at home',
  work: () => 'Your work',
  'health-work': () => 'That you work in health care',
  goals: (count) => times(count, '1 goal', (many) => `${many} goals`),
  reasons: (count) => times(count, '1 reason', (many) => `${many} reasons`),
  questions: (count) => times(count, '1 question you wrote', (many) => `${many} questions you wrote`),
  notes: (count) => times(count, '1 note you wrote', (many) => `${many} notes you wrote`),
  'safety-plan': () => 'Your safety plan',
  people: (count) => times(count, '1 person, or a number', (many) => `${many} people and numbers`),
  appointments: (count) => times(count, '1 appointment', (many) => `${many} appointments`),
  'own-title': () => 'The title you typed',
  'own-message': () => 'The words you typed',
  'cutting-down': () => 'That somebody close is cutting down on something',
};

/** What can be put on a page that leaves it out. */
const offered: Record<RevealId, string> = {
  name: 'Your name',
  substance: 'That the substance is kratom, and what your products are called',
  vendors: 'Where you buy it',
  amounts: 'How much you take',
  plan: 'Your plan',
  alerts: 'The danger signs you entered',
  'item-9': 'Your answer about thoughts of self-harm (PHQ-9, item 9)',
  'daily-answers': 'How your days and nights were',
  symptoms: 'Your symptoms',
  'body-measures': 'Temperature, pulse, blood pressure and weight',
  scales: 'Results of scales',
  'single-answers': 'Your single answers on scales',
  medicines: 'Medicines and other substances',
  'other-substances': 'Alcohol and other substances',
  triggers: 'What made it harder, and what you tried',
  tags: 'Your tags',
  conditions: 'Your health conditions',
  assessment: 'Your assessment: motivation, support, stress, and whether pain or your mind asks for care',
  history: 'Your use before, and earlier tries to stop',
  function: 'How you manage at home',
  work: 'Your work',
  'health-work': 'That you work in health care',
  goals: 'Your goals',
  reasons: 'Your reasons',
  questions: 'Your questions',
  notes: 'Your notes',
  'safety-plan': 'Your safety plan',
  people: 'People and numbers',
  appointments: 'Your appointments',
  'own-title': 'A title of your own',
  'own-message': 'Words of your own',
  'cutting-down': 'That somebody close is cutting down on something',
};

/** Words of the list of what a page tells. */
export const revealsWords = {
  title: 'What this page reveals',
  about: 'Whoever holds the page can read this. Take off what you want to keep to yourself.',
  nothing: 'Nothing about you.',
  offered,
  /** Why something can't be left out. */
  why: (id: RevealId) => reasons[id] ?? 'The page is about this.',
};

const reasons: Partial<Record<RevealId, string>> = {
  alerts: 'A doctor must see these.',
  substance: 'It stands in words that you wrote.',
};

/** One line of the list. */
export function revealText({ id, count }: Reveal): string {
  return texts[id](count);
}

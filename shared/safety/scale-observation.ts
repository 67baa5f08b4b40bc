import type { LocalDate } from '../time';
import type { Observation } from './observation';

/** A scale as far as it is answered. */
export interface AnsweredScale {
  readonly scale: string;
  /** One answer an item in the scale's order; null for an item that is not answered. */
  readonly answers: readonly (number | null)[];
  /** What was said when item 9 of the PHQ-9 led to the question about a plan or means. */
  readonly followUp: 'thoughts' | 'plan' | null;
  readonly at: string;
  readonly day: LocalDate;
}

/** The item of the PHQ-9 that asks about thoughts of death or self-harm, counted from zero. */
const SELF_HARM_ITEM = 8;

/**
 * What the safety rules see of a scale, finished or not. Only the PHQ-9 has items that they know: its total so far,
 * and item 9, of which any answer above zero is a "yes" to the self-harm question. A follow-up counts only while
 * item 9 stands above zero; an item that is not answered says nothing.
 */
export function scaleObservation({ scale, answers, followUp, at, day }: AnsweredScale): Observation {
  const silent = { at, day, symptoms: {}, function: null, temperatureC: null, signs: [], selfHarm: null };
  if (scale !== 'phq9') return silent;
  const item = answers[SELF_HARM_ITEM] ?? null;
  const yes = followUp ?? 'thoughts';
  return {
    ...silent,
    selfHarm: item === null ? null : item > 0 ? yes : 'no',
    phq9: answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0),
  };
}

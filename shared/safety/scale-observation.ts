import { scales } from '../scales/registry';
import type { ScaleId } from '../scales/scale';
import type { LocalDate } from '../time';
import type { Observation } from './observation';

/** A scale as far as it is answered. */
export interface AnsweredScale {
  readonly scale: ScaleId;
  /** One answer an item in the scale's order; null for an item that is not answered. */
  readonly answers: readonly (number | null)[];
  /** What was said when item 9 of the PHQ-9 led to the question about a plan or means. */
  readonly followUp: 'thoughts' | 'plan' | null;
  readonly at: string;
  readonly day: LocalDate;
}

/**
 * What the safety rules see of a scale, finished or not. Only the PHQ-9 has items that they know: its total so far,
 * and the one about thoughts of death or self-harm, of which any answer above zero is a "yes" to the self-harm
 * question. A follow-up counts only while that stands above zero; an item that is not answered says nothing.
 */
export function scaleObservation({ scale, answers, followUp, at, day }: AnsweredScale): Observation {
  const { selfHarmItem } = scales[scale];
  const item = selfHarmItem === null ? null : (answers[selfHarmItem] ?? null);
  const yes = followUp ?? 'thoughts';
  return {
    at,
    day,
    symptoms: {},
    function: null,
    temperatureC: null,
    signs: [],
    selfHarm: item === null ? null : item > 0 ? yes : 'no',
    ...(scale === 'phq9' ? { phq9: answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0) } : {}),
  };
}

import type { ShiftAnswers } from '../../../shared/contract/own-records/shift-check';
import { evaluateSafety, type Showing } from '../../../shared/safety/evaluate';
import type { LocalDate } from '../../../shared/time';

/** What the safety rules say of the answers before a shift, at an instant of a person's day: it is no entry of the journal. */
export function shiftShowings({ dangers, selfHarm }: ShiftAnswers, at: string, day: LocalDate): Showing[] {
  const unasked = { symptoms: {}, function: null, temperatureC: null };
  return evaluateSafety({ at, day, ...unasked, signs: dangers, selfHarm: selfHarm ? 'thoughts' : null }, []);
}

import type { SelfHarmAnswer } from '../content/safety/self-harm-question';
import type { SignId } from '../content/signs';
import type { SymptomId } from '../content/symptoms';
import type { LocalDate } from '../time';

/**
 * What the safety rules see of one journal entry, or of one filled-in scale (`scale-observation.ts`). `null`,
 * or what is absent, means "not answered" and is never taken for zero.
 */
export interface Observation {
  /** The instant the entry is about, ISO 8601 in UTC with `Z`. */
  readonly at: string;
  /** The logical date the entry belongs to; days start when the user says. */
  readonly day: LocalDate;
  /** Ratings, 0 (none) to 10 (worst). */
  readonly symptoms: Readonly<Partial<Record<SymptomId, number>>>;
  /** How well the person can function: 0 (not at all) to 10 (fully). */
  readonly function: number | null;
  /** Body temperature in degrees Celsius, however it was entered. */
  readonly temperatureC: number | null;
  /** The danger signs that were ticked. */
  readonly signs: readonly SignId[];
  readonly selfHarm: SelfHarmAnswer | null;
  /** What the answered items of a PHQ-9 come to, 0 to 27; absent for a journal entry. */
  readonly phq9?: number;
}

/** Whether a symptom was rated at this level or worse. */
export function isRated(observation: Observation, symptom: SymptomId, level: number): boolean {
  const rating = observation.symptoms[symptom];
  return rating !== undefined && rating >= level;
}

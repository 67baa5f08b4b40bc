import type { Question } from '../../../shared/contract/questions';
import type { RangeChoice } from './trend-range';

/** What was looked at last. */
interface TrendsPlace {
  range: RangeChoice;
  /** Null until the person has chosen. */
  questions: readonly Question[] | null;
}

// A lock replaces the page, and this with it.
let place: TrendsPlace = { range: { kind: '3-months', from: '', to: '' }, questions: null };

/** What was looked at last since unlocking; the last three months at first. */
export function lastPlace(): TrendsPlace {
  return place;
}

/** Keeps what is looked at for the next time that the screen is opened. */
export function keepPlace(changed: Partial<TrendsPlace>): void {
  place = { ...place, ...changed };
}

import type { BackgroundAnswers } from '../contract/background';
import type { Medicine } from '../contract/medicines';
import type { Amount } from '../quantity';
import type { LocalDate } from '../time';

/** What the rules of tier 3 see of a person. */
export interface BackgroundFacts {
  readonly answers: BackgroundAnswers;
  /** The list, with what was stopped. */
  readonly medicines: readonly Pick<Medicine, 'name' | 'kinds' | 'often' | 'stoppedOn'>[];
  /** The largest amount a day, in thousandths of a gram, of products that are weighed in grams; null when unknown. */
  readonly dailyGrams: Amount | null;
  readonly today: LocalDate;
}

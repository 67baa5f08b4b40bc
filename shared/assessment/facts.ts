import type { BackgroundAnswers, TalkFirst } from '../contract/background';
import type { AssessmentAnswers } from '../contract/own-records/assessment';
import type { Amount } from '../quantity';
import type { LocalDate } from '../time';

/** Everything that the result of an assessment is made from. */
export interface AssessmentFacts {
  readonly answers: AssessmentAnswers;
  readonly background: BackgroundAnswers;
  /** The rules of tier 3 that apply. */
  readonly talkFirst: readonly TalkFirst[];
  /** The largest amount a day, in thousandths of a gram, of products that are weighed in grams; null when unknown. */
  readonly dailyGrams: Amount | null;
  readonly today: LocalDate;
}

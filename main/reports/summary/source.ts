import type { Adherence } from '../../../shared/contract/adherence';
import type { Advice, KeptAssessment } from '../../../shared/contract/assessment';
import type { BackgroundAnswers, TalkFirst } from '../../../shared/contract/background';
import type { DayStatus } from '../../../shared/contract/doses';
import type { Entry } from '../../../shared/contract/journal';
import type { Medicine } from '../../../shared/contract/medicines';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { Approach, Curve, PlanChange } from '../../../shared/contract/plans';
import type { Batch, Product } from '../../../shared/contract/products';
import type { SummaryOptions } from '../../../shared/contract/reports/summary';
import type { ScaleRecord } from '../../../shared/contract/scales';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import type { Amount } from '../../../shared/quantity';
import type { FilledScaleId } from '../../../shared/scales/scale';
import type { LocalDate } from '../../../shared/time';

/** Everything of the vault that a summary is made from. What it becomes is a function of this alone. */
export interface SummarySource {
  readonly options: SummaryOptions;
  /** The logical date on which the summary is made. */
  readonly asOf: LocalDate;
  readonly plan: PlanSource | null;
  /** Saved entries of the period and of the 72 hours before it, oldest first. */
  readonly entries: readonly Entry[];
  /** Every symptom that can be rated, in the person's order. */
  readonly symptoms: readonly ListedSymptom[];
  /** The total of each day of the period that has a dose of the plan's product; empty without a plan. */
  readonly totals: ReadonlyMap<LocalDate, Amount>;
  /** The same of every other product that has a dose in the period. */
  readonly others: readonly { product: Product; totals: ReadonlyMap<LocalDate, Amount> }[];
  /** How many doses all of those are. */
  readonly doses: number;
  /** What was kept of scales in the period, finished or not, oldest first. */
  readonly scales: readonly ScaleSource[];
  /** The result with a total before the last one of each scale, wherever it lies. */
  readonly scalesBefore: readonly ScaleSource[];
  /** The list of medicines, with those that were stopped. */
  readonly medicines: readonly Medicine[];
  /** The rules of tier 3 that apply now. */
  readonly talkFirst: readonly TalkFirst[];
  /** What was answered about health and earlier use, and said in the person's own words. */
  readonly about: BackgroundAnswers;
  /** The newest assessment that is finished, with what its answers come to now; null without one. */
  readonly assessment: { readonly kept: KeptAssessment; readonly advice: Advice } | null;
  /** Goals, questions that were not asked yet, and the safety plan, each list in the person's order. */
  readonly lines: readonly OwnLine[];
  /** The batch in use of each product that has one, by the product's id. */
  readonly batches: ReadonlyMap<string, Pick<Batch, 'vendor' | 'strain' | 'label'>>;
  /** How anything that was ever taken is called, and where it came from: what is masked where it is not to be told. */
  readonly called: { readonly products: readonly string[]; readonly vendors: readonly string[] };
  /** Days on which the warning of a dose far above plan was shown, and still holds. */
  readonly farAbove: readonly LocalDate[];
}

/** A filling-in of a scale as a summary sees it. */
export type ScaleSource = Pick<
  ScaleRecord,
  'at' | 'day' | 'answers' | 'selfHarm' | 'total' | 'finishedAt'
> & {
  readonly scale: FilledScaleId;
};

/** The plan as a summary sees it. */
export interface PlanSource {
  readonly product: Product;
  readonly approach: Approach;
  readonly startDate: LocalDate;
  /** When it lists doses on the last day of the period. */
  readonly times: readonly string[];
  readonly curve: Curve;
  readonly changes: readonly PlanChange[];
  /** Over the days of the plan that lie in the period and have passed. */
  readonly adherence: Adherence;
  readonly plannedOn: (date: LocalDate) => Amount;
  readonly heldOn: (date: LocalDate) => boolean;
  readonly statusOn: (date: LocalDate, taken: Amount | null) => DayStatus;
}

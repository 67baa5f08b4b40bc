import type { BodyUnits } from '../../shared/content/words/vitals';
import type { Appointment } from '../../shared/contract/appointments';
import type { FileChoices, FilePart } from '../../shared/contract/files-out';
import type { EntryFields } from '../../shared/contract/journal';
import type { Medicine } from '../../shared/contract/medicines';
import type { Approach, PlanStep } from '../../shared/contract/plans';
import type { Product } from '../../shared/contract/products';
import type { ListedSymptom } from '../../shared/contract/symptoms';
import type { Amount } from '../../shared/quantity';
import type { FilledScaleId } from '../../shared/scales/scale';
import type { LocalDate } from '../../shared/time';

/** Something at an instant, in the zone it was noted in. `day` is its logical date. */
export interface Moment {
  readonly at: string;
  readonly zone: string;
  readonly day: LocalDate;
}

export interface LoggedDose extends Moment {
  readonly id: string;
  readonly productId: string;
  readonly amount: Amount;
  /** The time of the plan that it was logged for. */
  readonly slot: string | null;
  readonly tags: readonly EntryFields['triggers'][number][];
}

export interface WrittenEntry extends Moment, Omit<EntryFields, 'day' | 'time'> {
  readonly id: string;
}

/** A scale that was filled in and finished. */
export interface FilledScale extends Moment {
  readonly id: string;
  readonly scale: FilledScaleId;
  readonly answers: readonly (number | null)[];
  /** Null where an answer is missing. */
  readonly total: number | null;
}

/** A plan with the days that it counts for. */
export interface CountingPlan {
  readonly id: string;
  readonly product: Product;
  readonly approach: Approach;
  /** The amount a day before its first cut. */
  readonly startAmount: Amount;
  readonly steps: readonly PlanStep[];
  /** The first and last day that it counts for: its own start, and the day before the next plan (null for no end). */
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** The first day at zero; null for an open end. */
  readonly endDate: LocalDate | null;
  /** Days that a hold keeps at their amount. */
  readonly held: readonly { readonly from: LocalDate; readonly days: number }[];
}

/**
 * What the vault holds of some days, for a file: what the file becomes is a function of this and the choices alone.
 * Lists that the kind of file does not need are empty.
 */
export interface FileContent {
  /** The logical date on which the file is made, and the instant. */
  readonly asOf: LocalDate;
  readonly madeAt: string;
  /** Every product that a dose or a plan of the period is of, in the order they were added. */
  readonly products: readonly Product[];
  /** Oldest first, as are all lists here. */
  readonly doses: readonly LoggedDose[];
  /** What each product was taken of, by day. */
  readonly totals: readonly { readonly product: Product; readonly days: ReadonlyMap<LocalDate, Amount> }[];
  readonly entries: readonly WrittenEntry[];
  /** The person's list of symptoms, in its order. */
  readonly symptoms: readonly ListedSymptom[];
  readonly scales: readonly FilledScale[];
  readonly plans: readonly CountingPlan[];
  readonly appointments: readonly Appointment[];
  readonly medicines: readonly Medicine[];
  readonly units: BodyUnits;
}

/** Which days a file is of, and which parts go in. */
export interface FileScope {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parts: ReadonlySet<FilePart>;
}

/** The scope of what was chosen. */
export function scopeOf({ from, to, parts }: FileChoices): FileScope {
  return { from, to, parts: new Set(parts) };
}

/** A file as text, in pieces that are made one by one, so that other work has its turn between them. */
export interface FileText {
  readonly pieces: number;
  /** A piece by its place, 0 the first. */
  readonly piece: (index: number) => string;
}

/** The scales there are, in the order they are shown. The ids are stored in the vault: never rename or reuse one. */
export const scaleIds = ['phq9', 'phq2', 'gad7', 'sows', 'craving'] as const;
export type ScaleId = (typeof scaleIds)[number];

/** Scales that are filled in by themselves. Craving is asked in every check-in instead. */
export const filledScaleIds = ['phq9', 'phq2', 'gad7', 'sows'] as const satisfies readonly ScaleId[];
export type FilledScaleId = (typeof filledScaleIds)[number];

/** The words that a total can come to, as they are published. */
export const bandNames = [
  'none',
  'minimal',
  'mild',
  'moderate',
  'moderately severe',
  'severe',
  'negative',
  'positive',
] as const;
export type BandName = (typeof bandNames)[number];

/** The totals that share a word, both ends included. */
export interface Band {
  readonly band: BandName;
  readonly from: number;
  readonly to: number;
}

/** A published work, in full, with its DOI. */
export interface Reference {
  readonly text: string;
  readonly doi: string;
}

/** How a scale is named to other systems: by LOINC, or by a code of our own with the text that explains it. */
export type ScaleCode =
  | {
      readonly system: 'loinc';
      readonly panel: string;
      readonly total: string;
      /** Codes of single items, by their place counted from zero. */
      readonly items: Readonly<Record<number, string>>;
    }
  | { readonly system: 'local'; readonly code: string; readonly text: string };

/** When the person is asked to fill in a scale. */
export interface Rhythm {
  /** Days from one time to the next, 1 to 90; null for never. */
  readonly everyDays: number | null;
  /** Also on each of the three days after a cut. */
  readonly dailyAfterCut: boolean;
}

/** One instrument: what it asks, how it is scored, and where that comes from. */
export interface Scale {
  readonly id: ScaleId;
  readonly name: string;
  /** The exact question or instruction over all items, with the time that it asks about. */
  readonly period: string;
  /** The items in the published words and order. */
  readonly items: readonly string[];
  /** The words of the answers, the first one scoring 0, each next one point more; '' where only a number is shown. */
  readonly answers: readonly string[];
  /** From the lowest total to the highest without a gap; empty where totals have no words. */
  readonly bands: readonly Band[];
  /** False where the bands are in common use, but were not validated for this version. */
  readonly bandsValidated: boolean;
  /** The change of the total from which on a source calls it clinically meaningful; null where none does. */
  readonly meaningfulChange: { readonly points: number; readonly source: Reference } | null;
  /** The band from which on another scale is offered, which begins with the same items. */
  readonly offers: { readonly at: BandName; readonly scale: FilledScaleId } | null;
  /** The item, counted from zero, of which any answer above 0 is a yes to thoughts of suicide or self-harm. */
  readonly selfHarmItem: number | null;
  /** Null for a question of our own. */
  readonly source: Reference | null;
  /** What allows to reproduce it. */
  readonly licence: string;
  readonly code: ScaleCode;
  /** Unless the person says otherwise. */
  readonly rhythm: Rhythm;
}

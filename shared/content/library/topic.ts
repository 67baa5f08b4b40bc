import type { LocalDate } from '../../time';
import type { MeasureId } from '../measures';
import type { SourceId } from '../sources';
import type { SymptomId } from '../symptoms';
import type { CautionId } from './cautions';

/** What a sentence is for; a screen groups by it and names each group (`words/library.ts`). */
export const claimKinds = [
  'happens',
  'body',
  'mind',
  'natural',
  'people',
  'avoid',
  'ask',
  'get-help',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A sentence or two, with where it comes from. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What has to be said beside it wherever it is shown. */
  readonly cautions?: readonly CautionId[];
  /** What of it can be noted as tried, with how much it helped. */
  readonly measure?: MeasureId;
}

/** Where somebody is: after a cut, or at zero by days (see `phases.ts`). */
export const phaseIds = ['after-cut', 'early', 'subacute', 'extended', 'long-term'] as const;
export type PhaseId = (typeof phaseIds)[number];

/** One thing that the product explains, in plain words. Ids are noted in docs/guide-coverage.md. */
export interface Topic {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** Symptoms beside whose high ratings it is offered. */
  readonly symptoms: readonly SymptomId[];
  readonly phases: readonly PhaseId[];
  /** When somebody last read it against its sources. */
  readonly reviewed: LocalDate;
}

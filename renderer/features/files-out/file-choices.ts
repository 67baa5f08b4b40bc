import type { OutputOf } from '../../../shared/contract/contract';
import { type FileKind, type FilePart, partsOfFile } from '../../../shared/contract/files-out';
import type { LocalDate } from '../../../shared/time';
import { type Period, type PeriodKind, type PeriodReach, periodOf, periodProblem } from '../../ui/period';

/** What a person has chosen for a file, as typed. */
export interface Choices {
  kind: FileKind;
  period: Period;
  /** The parts that go in, for each kind of file. */
  parts: Record<FileKind, readonly FilePart[]>;
}

/** What goes in without being asked for: what the file is for, and nothing that says more than that. */
const startingParts: Choices['parts'] = {
  doses: ['names'],
  journal: ['own-words'],
  scales: [],
  plan: ['names', 'taken'],
  calendar: [],
  record: ['names', 'taken'],
};

/** Files of what was, and of what lies ahead. */
const periodsBehind: readonly PeriodKind[] = ['month', 'plan', 'all', 'own'];
const periodsAhead: readonly PeriodKind[] = ['ahead', 'all', 'own'];

/** The periods that make sense for a kind of file, the usual one first. */
export function periodsFor(kind: FileKind): readonly PeriodKind[] {
  return kind === 'plan' || kind === 'calendar' ? periodsAhead : periodsBehind;
}

/** The days there are, for the choice of a period. */
export function reachOf({ today, planStart, span }: OutputOf<'files.days'>): PeriodReach {
  return { today, planStart, ...(span ?? {}) };
}

/** The doses of the last thirty days. */
export function startingChoices(reach: PeriodReach): Choices {
  const { today } = reach;
  return {
    kind: 'doses',
    period: periodOf(reach, 'month', { from: today, to: today }),
    parts: startingParts,
  };
}

/** Another kind of file; where the period makes no sense for it, with its usual one. */
export function withKind(choices: Choices, kind: FileKind, reach: PeriodReach): Choices {
  const [usual = 'own', ...others] = periodsFor(kind);
  const fits = [usual, ...others].includes(choices.period.kind);
  return { ...choices, kind, period: fits ? choices.period : periodOf(reach, usual, choices.period) };
}

/** The choices with a part of the present file put in, or left out. */
export function withPart(choices: Choices, part: FilePart, isIn: boolean): Choices {
  const { kind, parts } = choices;
  const others = parts[kind].filter((other) => other !== part);
  return { ...choices, parts: { ...parts, [kind]: isIn ? [...others, part] : others } };
}

/** Whether something that a file holds can be left out of this kind. */
export function isPartOf(kind: FileKind, what: string): what is FilePart {
  return (partsOfFile[kind] as readonly string[]).includes(what);
}

/** Which file of which days, for the vault; null while the days are none. */
export function fileOf({ kind, period }: Choices): { kind: FileKind; from: LocalDate; to: LocalDate } | null {
  if (periodProblem(period) !== null) return null;
  return { kind, from: period.from as LocalDate, to: period.to as LocalDate };
}

import type { reportsWords } from '../../../shared/content/words/reports';
import type { SummaryOptions } from '../../../shared/contract/reports';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../../shared/time';

/** Periods that are one choice away. */
export type PeriodKind = 'twoWeeks' | 'month' | 'plan' | 'own';

/** Parts of the summary that may be left out. */
export type Part = keyof typeof reportsWords.parts;

/** What a person has chosen for a summary, as typed. */
export interface Choices {
  kind: PeriodKind;
  from: string;
  to: string;
  name: string;
  notes: readonly string[];
  paper: SummaryOptions['paper'];
  parts: Record<Part, boolean>;
  today: LocalDate;
  planStart: LocalDate | null;
}

/** The last thirty days, without name and notes; what says most about a person only comes along when it is chosen. */
export function startingChoices(today: LocalDate, planStart: LocalDate | null): Choices {
  const choices: Choices = {
    kind: 'month',
    from: today,
    to: today,
    name: '',
    notes: [],
    paper: 'letter',
    parts: { scales: true, medicines: false, talkFirst: false },
    today,
    planStart,
  };
  return { ...choices, ...periodOf(choices, 'month') };
}

/** The dates of a period by its kind; other dates start from those there are. */
export function periodOf(
  { today, planStart, from, to }: Choices,
  kind: PeriodKind,
): Pick<Choices, 'kind' | 'from' | 'to'> {
  switch (kind) {
    case 'twoWeeks':
      return { kind, from: addDays(today, -13), to: today };
    case 'month':
      return { kind, from: addDays(today, -29), to: today };
    case 'plan':
      return { kind, from: planStart !== null && planStart < today ? planStart : today, to: today };
    case 'own':
      return { kind, from, to };
  }
}

/** What is wrong with the chosen days, or null. */
export function periodProblem({ from, to }: Pick<Choices, 'from' | 'to'>): 'empty' | 'order' | null {
  if (!isLocalDate(from) || !isLocalDate(to)) return 'empty';
  return from > to ? 'order' : null;
}

/** How many days the chosen period has; null while it is none. */
export function periodLength(choices: Pick<Choices, 'from' | 'to'>): number | null {
  const { from, to } = choices;
  return periodProblem(choices) === null ? daysBetween(from as LocalDate, to as LocalDate) + 1 : null;
}

/** The options for the vault, or null while the period is none. */
export function optionsOf(choices: Choices): SummaryOptions | null {
  if (periodProblem(choices) !== null) return null;
  const { from, to, name, notes, paper, parts } = choices;
  return {
    from: from as LocalDate,
    to: to as LocalDate,
    name: name.trim(),
    notes: [...notes],
    paper,
    ...parts,
  };
}

import type { SummaryOptions } from '../../../../shared/contract/reports/summary';
import type { LocalDate } from '../../../../shared/time';
import { type Period, periodOf, periodProblem } from '../../../ui/period';

/** Parts of the summary that may be left out. */
export type Part = 'scales' | 'medicines' | 'talkFirst';

/** What a person has chosen for a summary, as typed. */
export interface Choices extends Period {
  name: string;
  notes: readonly string[];
  paper: SummaryOptions['paper'];
  parts: Record<Part, boolean>;
  today: LocalDate;
  planStart: LocalDate | null;
}

/** The last thirty days, without name and notes; what says most about a person only comes along when it is chosen. */
export function startingChoices(today: LocalDate, planStart: LocalDate | null): Choices {
  return {
    ...periodOf({ today, planStart }, 'month', { from: today, to: today }),
    name: '',
    notes: [],
    paper: 'letter',
    parts: { scales: true, medicines: false, talkFirst: false },
    today,
    planStart,
  };
}

/** The options for the vault, or null while the period is none. */
export function optionsOf(choices: Choices): SummaryOptions | null {
  if (periodProblem(choices) !== null) return null;
  const { from, to, name, notes, paper, parts } = choices;
  return {
    kind: 'summary',
    from: from as LocalDate,
    to: to as LocalDate,
    name: name.trim(),
    notes: [...notes],
    paper,
    ...parts,
  };
}

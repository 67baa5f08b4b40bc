import type { Recipient } from '../../../../shared/contract/recipients';
import type { SummaryOptions } from '../../../../shared/contract/reports/summary';
import type { SummaryPart } from '../../../../shared/contract/reports/summary-parts';
import type { LocalDate } from '../../../../shared/time';
import { type Period, periodOf, periodProblem } from '../../../ui/period';

/** What a person has chosen for a summary, as typed. */
export interface Choices extends Period, Omit<SummaryOptions, 'kind' | 'from' | 'to'> {
  today: LocalDate;
  planStart: LocalDate | null;
}

/** What stands on page one, as far as it may be left out. */
export const firstPageParts: readonly SummaryPart[] = ['item-9', 'scales', 'goals', 'questions'];

/** The last thirty days on one page, without name and notes; what says most about a person only comes along when it is chosen. */
export function startingChoices(today: LocalDate, planStart: LocalDate | null): Choices {
  return {
    ...periodOf({ today, planStart }, 'month', { from: today, to: today }),
    identity: 'none',
    named: true,
    detail: 'page-one',
    parts: [...firstPageParts, 'history', 'medicines', 'conditions', 'assessment', 'function', 'tests'],
    notes: [],
    paper: 'letter',
    today,
    planStart,
  };
}

/** The options for the vault, or null while the period is none. */
export function optionsOf(choices: Choices): SummaryOptions | null {
  if (periodProblem(choices) !== null) return null;
  const { from, to, notes } = choices;
  return {
    kind: 'summary',
    from: from as LocalDate,
    to: to as LocalDate,
    notes: [...notes],
    ...keptChoices(choices),
  };
}

/** What is kept of choices for somebody: all but the days and the notes. */
export function keptChoices({
  identity,
  named,
  detail,
  parts,
  paper,
}: Choices): NonNullable<Recipient['choices']> {
  return { identity, named, detail, parts: [...parts], paper };
}

/** Puts a part on the page or takes it off. */
export function withPart({ parts }: Choices, part: SummaryPart, on: boolean): Pick<Choices, 'parts'> {
  const others = parts.filter((other) => other !== part);
  return { parts: on ? [...others, part] : others };
}

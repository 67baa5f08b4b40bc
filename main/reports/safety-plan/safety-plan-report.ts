import { safetyPlanWords } from '../../../shared/content/words/safety-plan';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { SafetyPlanOptions, SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import { type SafetyStep, safetySteps, stepsWithReach } from '../../../shared/contract/safety-steps';
import type { LocalDate } from '../../../shared/time';

/** What a safety plan on paper is made from: its lines in the person's order. */
export interface SafetyPlanSource {
  readonly options: SafetyPlanOptions;
  readonly asOf: LocalDate;
  readonly lines: readonly OwnLine[];
}

type Step = SafetyPlanReport['steps'][number];
type Line = Step['lines'][number];

/** On a full page each step has so many lines at least, the last of them empty. */
const leastOnPage = 3;

/** So many rows of a card's panel each step may fill; a panel has room for two steps, the last for one. */
const cardRows: Record<SafetyStep, number> = {
  'safety-warning-signs': 4,
  'safety-coping': 4,
  'safety-distraction': 4,
  'safety-people': 4,
  'safety-professionals': 4,
  'safety-surroundings': 9,
};

/** So many empty lines at most to fill by hand. */
const mostBlankOnCard = 2;

/** Characters that surely fit on one row of a card, also where most of them are wide. */
const cardRowLength = 38;

/** The six steps for paper. What has no room on a card is counted, not squeezed in. */
export function safetyPlanReport({ options, asOf, lines }: SafetyPlanSource): SafetyPlanReport {
  const { size, people, paper } = options;
  const steps = safetySteps.map((step) => {
    const shown = people || !stepsWithReach.includes(step) ? linesOf(lines, step) : [];
    return size === 'page' ? onPage(step, shown) : onCard(step, shown);
  });
  return { kind: 'safety-plan', size, madeOn: asOf, steps, paper };
}

function linesOf(lines: readonly OwnLine[], step: SafetyStep): Line[] {
  return lines.filter(({ list }) => list === step).map(({ text, reach }) => ({ text, reach }));
}

function onPage(step: SafetyStep, lines: Line[]): Step {
  return { step, lines, more: 0, blank: Math.max(1, leastOnPage - lines.length) };
}

function onCard(step: SafetyStep, lines: Line[]): Step {
  const room = cardRows[step];
  const count = fitting(lines, room);
  // A line that says how many more there are needs a row of its own.
  const shown = lines.slice(0, count < lines.length ? fitting(lines, room - 1) : count);
  const more = lines.length - shown.length;
  const left = more > 0 ? 0 : room - shown.reduce((rows, line) => rows + rowsOf(line), 0);
  return { step, lines: shown, more, blank: Math.min(left, mostBlankOnCard) };
}

/** How many lines, from the first on, fit into so many rows. */
function fitting(lines: readonly Line[], rows: number): number {
  let left = rows;
  for (const [index, line] of lines.entries()) {
    left -= rowsOf(line);
    if (left < 0) return index;
  }
  return lines.length;
}

/** How many rows of a card a line takes. */
function rowsOf({ text, reach }: Line): number {
  return Math.ceil([...safetyPlanWords.reach(text, reach)].length / cardRowLength);
}

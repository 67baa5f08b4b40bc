import { type OwnLine, ownLists } from '../../../shared/contract/own-lines';
import type { Summary } from '../../../shared/contract/reports/summary';

/** The steps of the safety plan that have lines, in their order. */
export function safetyPlan(lines: readonly OwnLine[]): Summary['safetyPlan'] {
  return ownLists
    .filter((list) => list.startsWith('safety-'))
    .map((list) => ({
      list,
      lines: lines.filter((line) => line.list === list).map(({ text, reach }) => ({ text, reach })),
    }))
    .filter(({ lines: ofStep }) => ofStep.length > 0);
}

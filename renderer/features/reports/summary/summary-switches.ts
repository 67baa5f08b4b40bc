import type { SummaryPart } from '../../../../shared/contract/reports/summary-parts';
import type { RevealId } from '../../../../shared/contract/reveals';
import type { Switches } from '../reveals-card';
import { type Choices, firstPageParts, withPart } from './summary-choices';

/** Parts that are a line of the list of what the page reveals; the others are chosen beside the period. */
const revealedParts = [
  'item-9',
  'scales',
  'goals',
  'questions',
  'history',
  'vendors',
  'medicines',
  'conditions',
  'assessment',
  'function',
  'work',
  'health-work',
  'safety-plan',
] as const satisfies readonly (RevealId & SummaryPart)[];

/** What can be left out of a summary. Parts of further pages are offered only where there are such pages. */
export function summarySwitches(choices: Choices, change: (changed: Partial<Choices>) => void): Switches {
  const { parts, identity, named, notes, detail } = choices;
  const part = (id: SummaryPart) => ({
    on: parts.includes(id),
    set: (on: boolean) => change(withPart(choices, id, on)),
  });
  return {
    ...(identity === 'none' ? {} : { name: { on: true, set: () => change({ identity: 'none' }) } }),
    substance: { on: named, set: (on) => change({ named: on }) },
    ...Object.fromEntries(
      revealedParts
        .filter((id) => detail === 'all' || firstPageParts.includes(id))
        // Where nothing is named, no vendor is.
        .filter((id) => named || id !== 'vendors')
        .map((id) => [id, part(id)]),
    ),
    ...(notes.length === 0 ? {} : { notes: { on: true, set: () => change({ notes: [] }) } }),
    // These stand in one part alone.
    ...(parts.includes('weekly') ? { 'daily-answers': part('weekly') } : {}),
    ...(parts.includes('safety-plan') ? { people: part('safety-plan') } : {}),
  };
}

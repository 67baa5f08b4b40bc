import type { Adjustment } from '../../../shared/content/words/adjust';
import type { Plan } from '../../../shared/contract/plans';

/** The ways to change a plan that make sense today: the two that stand open, and those folded away. */
export interface Adjustments {
  first: readonly Adjustment[];
  more: readonly Adjustment[];
}

/**
 * What can be done about a plan today. Going down: hold or resume and step back first, all else folded. At an open end:
 * the ways to go on. At zero nothing.
 */
export function adjustmentsOf({
  current,
  isHeld,
  isOver,
}: Pick<Plan, 'current' | 'isHeld' | 'isOver'>): Adjustments {
  if (isOver && current.endDate !== null) return { first: [], more: [] };
  if (isOver) return { first: ['edit'], more: ['rebase', 'stepBack', 'slots'] };
  const folded: Adjustment[] = ['pace', 'rebase', 'retarget', 'edit', 'slots', 'stop'];
  if (!isHeld && !current.openHold) return { first: ['hold', 'stepBack'], more: folded };
  // Holds add up, but an open one has no end to add to.
  return { first: ['resume', 'stepBack'], more: current.openHold ? folded : ['hold', ...folded] };
}

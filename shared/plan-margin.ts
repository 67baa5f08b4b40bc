import type { Amount } from './quantity';

/**
 * How an amount stands to what the plan lists for the day: `within` one resolution or 5 % of it, whichever
 * is more, and otherwise `below` or `above`. Where the plan lists zero, any amount is `above`.
 */
export function againstPlan(
  planned: Amount,
  taken: Amount,
  resolution: Amount,
): 'below' | 'within' | 'above' {
  if (planned === 0) return taken === 0 ? 'within' : 'above';
  // In twentieths, so that 5 % stays whole.
  const margin = Math.max(20 * resolution, planned);
  const difference = 20 * (taken - planned);
  if (difference > margin) return 'above';
  return difference >= -margin ? 'within' : 'below';
}

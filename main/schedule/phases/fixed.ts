import type { FixedPhase } from '../model';
import { refuseUnless } from '../plan-refused';
import { equalSteps } from './linear';
import { checkInterval, isStepAmount } from './ranges';
import type { PhaseRule } from './rule';

/**
 * Steps of a fixed amount until the next would be zero or less; then zero. An amount that is no multiple of
 * the resolution is rounded at each step like any other target.
 */
export const fixed: PhaseRule<FixedPhase> = {
  check(phase) {
    checkInterval(phase.everyDays);
    refuseUnless(isStepAmount(phase.amount), 'bad-amount');
  },

  steps: (phase, { amount, resolution }) => equalSteps(amount, phase.amount, resolution, phase.everyDays),
  daysOf: (phase) => phase.everyDays,
  reachesZero: () => true,
};

import type { SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import type { Reveal } from '../../../shared/contract/reveals';
import { stepsWithReach } from '../../../shared/contract/safety-steps';
import { counted, told } from '../reveals';

/** What a safety plan on paper tells. Empty, too, it says what it is for. */
export function safetyPlanReveals({ steps }: SafetyPlanReport): Reveal[] {
  const named = steps.filter(({ step }) => stepsWithReach.includes(step)).flatMap(({ lines }) => lines);
  return [...told('safety-plan', true), ...counted('people', named.length)];
}

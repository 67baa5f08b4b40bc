import type { SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import type { Reveal } from '../../../shared/contract/reveals';
import { stepsWithReach } from '../../../shared/contract/safety-steps';
import { namesSubstance } from '../mask';
import { counted, told } from '../reveals';

/** What a safety plan on paper tells. Empty, too, it says what it is for. */
export function safetyPlanReveals({ steps }: SafetyPlanReport): Reveal[] {
  const named = steps.filter(({ step }) => stepsWithReach.includes(step)).flatMap(({ lines }) => lines);
  const written = steps.flatMap(({ lines }) => lines.map(({ text, reach }) => `${text} ${reach}`));
  return [
    ...told('substance', written.some(namesSubstance)),
    ...told('safety-plan', true),
    ...counted('people', named.length),
  ];
}

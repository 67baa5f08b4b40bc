import type { Phase } from '../model';
import { alternate } from './alternate';
import { custom } from './custom';
import { fixed } from './fixed';
import { hyperbolic } from './hyperbolic';
import { linear } from './linear';
import { percentage } from './percentage';
import type { PhaseRule } from './rule';

/** Every kind of phase with its rule. */
export const PHASES = { percentage, linear, fixed, hyperbolic, custom, alternate } satisfies {
  [K in Phase['kind']]: PhaseRule<Extract<Phase, { kind: K }>>;
};

/** The rule of a phase. */
export function ruleOf<P extends Phase>(phase: P): PhaseRule<P> {
  return PHASES[phase.kind] as unknown as PhaseRule<P>;
}

import type { InputOf } from '../../../shared/contract/contract';
import { lastDate } from '../../../shared/contract/fields';
import type { Approach } from '../../../shared/contract/plans';
import type { Strategy } from '../../../shared/contract/strategies';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { type PlanSpec, type Projection, projectPlan } from '../../schedule/plan';
import { PlanRefused } from '../../schedule/plan-refused';
import { approachOf as guideApproachOf, strategyPhases } from '../../schedule/strategies';
import { planRefused } from './plan-refusal';

/** What a person's choices come to, as it is seen on a day. Fails with `plan-refused` and what binds. */
export function chosenPlan(
  choices: InputOf<'plans.sketch'>,
  asOf: LocalDate,
): { spec: PlanSpec; projection: Projection } {
  const { startDate, dailyAmount: startAmount, resolution, strategy, alternateCycles } = choices;
  checkResolution(startAmount, resolution);
  return refusing(() => {
    const { approach, phases } = strategyPhases(strategy, { startAmount, resolution, alternateCycles });
    const spec = { startDate, startAmount, resolution, phases, ...(approach && { approach }) };
    const projection = projectPlan(spec, [], asOf);
    checkDates(projection);
    return { spec, projection };
  });
}

/** The approach that a strategy follows; every strategy that is none of the guide's is the person's own. */
export function approachOf(strategy: Strategy): Approach {
  return guideApproachOf(strategy) ?? 'own';
}

/** Fails with `plan-refused` where not even the daily amount can be made. */
export function checkResolution(dailyAmount: Amount, resolution: Amount): void {
  if (resolution > dailyAmount) throw planRefused('resolution-above-amount');
}

/** Fails with `plan-refused` for a plan that reaches beyond the years that the application handles. */
export function checkDates({ steps }: Projection): void {
  const last = steps.at(-1)?.from;
  if (last !== undefined && last > lastDate) throw planRefused('too-long');
}

/** Runs the engine; a specification that it refuses becomes an expected failure with the engine's code. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanRefused) throw planRefused(error.code);
    throw error;
  }
}

import { useState } from 'react';
import { z } from 'zod';
import type { PlanChange } from '../../../shared/contract/plans';
import { isLocalDate } from '../../../shared/time';
import { doseBefore } from '../../ui/curve-reading';
import { useKeptOverLock } from '../../ui/half-typed';
import { keptStrategy } from '../../ui/plan-steps/kept-answers';
import { firstStrategyAnswers, strategyOf } from '../../ui/plan-steps/strategy-answers';
import { answersOf } from '../../ui/plan-steps/strategy-as-answers';
import { StrategyFields } from '../../ui/plan-steps/strategy-fields';
import type { ChoiceProps } from './adjust-sheet';
import { BeginsField, firstBegin } from './begins-field';
import { ChangeOutcome } from './change-outcome';

const typedWay = z.strictObject({ answers: keptStrategy, begin: z.string() });

/** Another way down from the amount that the person is at, and the day on which it begins. */
export function WayChoice({ plan, onClose }: ChoiceProps) {
  const { alternateCycles, current, product, strategy, today } = plan;
  const { typed, setTyped } = useKeptOverLock('change-edit', plan.id, typedWay, () => ({
    answers:
      strategy === null
        ? firstStrategyAnswers
        : answersOf(strategy, alternateCycles, product, firstStrategyAnswers),
    begin: firstBegin(plan) as string,
  }));
  const { answers, begin } = typed;
  const [tried, setTried] = useState(false);
  const on = isLocalDate(begin) && begin >= today ? begin : null;
  const from = { startAmount: doseBefore(current, on ?? today), measure: product };
  const chosen = strategyOf(answers, from);
  const change: PlanChange | null =
    chosen === null || on === null
      ? null
      : { type: 'edit', on, strategy: chosen, alternateCycles: answers.alternateCycles };
  return (
    <>
      <BeginsField
        plan={plan}
        value={begin}
        onChange={(chosen) => setTyped({ answers, begin: chosen })}
        tried={tried}
      />
      <StrategyFields
        value={answers}
        onChange={(chosen) => setTyped({ answers: chosen, begin })}
        from={from}
        showProblems={tried}
      />
      <ChangeOutcome plan={plan} change={change} onClose={onClose} onIncomplete={() => setTried(true)} />
    </>
  );
}

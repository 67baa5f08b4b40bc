import { useState } from 'react';
import type { PlanChange } from '../../../shared/contract/plans';
import { isLocalDate } from '../../../shared/time';
import { doseBefore } from '../../ui/curve-reading';
import { firstStrategyAnswers, type StrategyAnswers, strategyOf } from '../../ui/plan-steps/strategy-answers';
import { answersOf } from '../../ui/plan-steps/strategy-as-answers';
import { StrategyFields } from '../../ui/plan-steps/strategy-fields';
import type { ChoiceProps } from './adjust-sheet';
import { BeginsField, firstBegin } from './begins-field';
import { ChangeOutcome } from './change-outcome';

/** Another way down from the amount that the person is at, and the day on which it begins. */
export function WayChoice({ plan, onClose }: ChoiceProps) {
  const { alternateCycles, current, product, strategy, today } = plan;
  const [answers, setAnswers] = useState<StrategyAnswers>(() =>
    strategy === null
      ? firstStrategyAnswers
      : answersOf(strategy, alternateCycles, product, firstStrategyAnswers),
  );
  const [begin, setBegin] = useState<string>(firstBegin(plan));
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
      <BeginsField plan={plan} value={begin} onChange={setBegin} tried={tried} />
      <StrategyFields value={answers} onChange={setAnswers} from={from} showProblems={tried} />
      <ChangeOutcome plan={plan} change={change} onClose={onClose} onIncomplete={() => setTried(true)} />
    </>
  );
}

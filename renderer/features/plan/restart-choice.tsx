import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import { difference, figure, quantity } from '../../../shared/content/words/quantities';
import type { PlanChange } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { AmountField, typedAmount } from '../../ui/amount-field';
import { listedOn } from '../../ui/curve-reading';
import type { ChoiceProps } from './adjust-sheet';
import { ChangeOutcome } from './change-outcome';
import { recentAmount } from './recent-amount';

const words = adjustWords.rebase;

/** The amount that the plan goes on from: what was really taken lately, unless another is typed. */
export function RestartChoice({ plan, onClose }: ChoiceProps) {
  const { current, product, taken, today: on } = plan;
  const listed = listedOn(current, on);
  const recent = recentAmount(plan);
  const today = taken.find(({ date }) => date === on)?.amount;
  const [typed, setTyped] = useState(figure(recent?.mean ?? listed, product));
  const [tried, setTried] = useState(false);
  const amount = typedAmount(typed);
  const change: PlanChange | null = amount === null ? null : { type: 'rebase', on, amount };
  const hint = [
    recent === null ? words.fromPlan : words.fromLog(recent.days, quantity(recent.mean, product)),
    today === undefined ? null : words.todayLogged(quantity(today, product)),
  ];
  return (
    <>
      <AmountField
        label={words.amount}
        value={typed}
        onChange={setTyped}
        unit={product.unit}
        hint={hint.filter(Boolean).join(' ')}
        showProblem={tried}
        onBlur={() => setTried(true)}
      />
      {amount !== null && <p>{comparison(amount, listed)}</p>}
      <ChangeOutcome plan={plan} change={change} onClose={onClose} onIncomplete={() => setTried(true)} />
    </>
  );

  function comparison(chosen: Amount, planned: Amount): string {
    if (chosen === planned) return words.same;
    return (chosen > planned ? words.up : words.down)(difference(chosen, planned, product));
  }
}

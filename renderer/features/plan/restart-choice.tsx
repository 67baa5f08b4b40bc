import { useState } from 'react';
import { z } from 'zod';
import { adjustWords } from '../../../shared/content/words/adjust';
import { difference, quantity } from '../../../shared/content/words/quantities';
import type { PlanChange } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { listedOn } from '../../ui/curve-reading';
import { useKeptOverLock } from '../../ui/half-typed';
import { quantityText, typedQuantity } from '../../ui/plan-steps/hand-rows';
import { QuantityField } from '../../ui/plan-steps/quantity-field';
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
  const { typed, setTyped } = useKeptOverLock('change-rebase', plan.id, z.string(), () =>
    quantityText(recent?.mean ?? listed, product),
  );
  const [tried, setTried] = useState(false);
  const parsed = typedQuantity(typed, product);
  const amount = parsed.ok ? parsed.value : null;
  const change: PlanChange | null = amount === null ? null : { type: 'rebase', on, amount };
  const hint = [
    recent === null ? words.fromPlan : words.fromLog(recent.days, quantity(recent.mean, product)),
    today === undefined ? null : words.todayLogged(quantity(today, product)),
  ];
  return (
    <>
      <QuantityField
        label={words.amount}
        hint={hint.filter(Boolean).join(' ')}
        value={typed}
        onChange={setTyped}
        measure={product}
        optional={false}
        showProblem={tried}
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

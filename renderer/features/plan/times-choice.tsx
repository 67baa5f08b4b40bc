import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { PlanChange } from '../../../shared/contract/plans';
import type { Slot } from '../../../shared/contract/slots';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { useKeptOverLock } from '../../ui/half-typed';
import { keptSlots } from '../../ui/plan-steps/kept-answers';
import { slotProblems, slotsOf, type TypedSlot, typedSlots } from '../../ui/plan-steps/plan-answers';
import { SlotsField } from '../../ui/plan-steps/slots-field';
import type { ChoiceProps } from './adjust-sheet';
import { ChangeOutcome } from './change-outcome';
import styles from './plan.module.css';

const words = adjustWords.slots;

/** The times of day and their shares, as they are, as they are typed, or as the log shows them. */
export function TimesChoice({ plan, onClose }: ChoiceProps) {
  const { typed: slots, setTyped: setSlots } = useKeptOverLock<readonly TypedSlot[]>(
    'change-slots',
    plan.id,
    keptSlots,
    () => typedSlots(plan.slots),
  );
  const [tried, setTried] = useState(false);
  const usual = useRead('plans.steadyTimes', { productId: plan.product.id });
  const isBad = slotProblems(slots).some((problem) => problem !== null);
  const change: PlanChange | null = isBad ? null : { type: 'slots', on: plan.today, slots: slotsOf(slots) };
  return (
    <>
      {usual.data && !areSame(usual.data, slots) && (
        <Suggestion usual={usual.data} onUse={(found) => setSlots(typedSlots(found))} />
      )}
      <SlotsField slots={slots} onChange={setSlots} showProblems={tried} />
      <ChangeOutcome plan={plan} change={change} onClose={onClose} onIncomplete={() => setTried(true)} />
    </>
  );
}

function Suggestion({ usual, onUse }: { usual: readonly Slot[]; onUse: (slots: readonly Slot[]) => void }) {
  return (
    <div className={styles.suggestion}>
      <p>{words.usual(usual.map(({ time }) => time))}</p>
      <Button onClick={() => onUse(usual)}>{words.use}</Button>
    </div>
  );
}

function areSame(usual: readonly Slot[], slots: readonly TypedSlot[]): boolean {
  const times = (of: readonly { time: string }[]) => of.map(({ time }) => time).sort();
  return times(usual).join() === times(slots).join();
}

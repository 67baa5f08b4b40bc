import { z } from 'zod';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { PlanChange } from '../../../shared/contract/plans';
import { ChoiceGroup } from '../../ui/choice-group';
import { useKeptOverLock } from '../../ui/half-typed';
import { RangeField } from '../../ui/range-field';
import type { ChoiceProps } from './adjust-sheet';
import { ChangeOutcome } from './change-outcome';

const words = adjustWords.hold;
const typedHold = z.strictObject({ length: z.enum(['days', 'open']), days: z.int().min(1).max(28) });

/** How long the plan stays at today's amount. */
export function HoldChoice({ plan, onClose }: ChoiceProps) {
  const { typed, setTyped } = useKeptOverLock('change-hold', plan.id, typedHold, () => ({
    length: 'days' as const,
    days: 7,
  }));
  const { length, days } = typed;
  const { today: on } = plan;
  const change: PlanChange = length === 'days' ? { type: 'hold', on, days } : { type: 'openHold', on };
  return (
    <>
      <ChoiceGroup
        label={words.howLong}
        choices={[
          { value: 'days', label: words.forDays },
          { value: 'open', label: words.untilResumed },
        ]}
        value={length}
        onChange={(value) => setTyped({ length: value, days })}
      />
      {length === 'days' && (
        <RangeField
          label={words.days}
          min={1}
          max={28}
          value={days}
          onChange={(value) => setTyped({ length, days: value })}
        />
      )}
      <ChangeOutcome plan={plan} change={change} onClose={onClose} />
    </>
  );
}

import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { PlanChange } from '../../../shared/contract/plans';
import { ChoiceGroup } from '../../ui/choice-group';
import { RangeField } from '../../ui/range-field';
import type { ChoiceProps } from './adjust-sheet';
import { ChangeOutcome } from './change-outcome';

const words = adjustWords.hold;

/** How long the plan stays at today's amount. */
export function HoldChoice({ plan, onClose }: ChoiceProps) {
  const [length, setLength] = useState<'days' | 'open'>('days');
  const [days, setDays] = useState(7);
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
        onChange={setLength}
      />
      {length === 'days' && (
        <RangeField label={words.days} min={1} max={28} value={days} onChange={setDays} />
      )}
      <ChangeOutcome plan={plan} change={change} onClose={onClose} />
    </>
  );
}

import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { PlanChange } from '../../../shared/contract/plans';
import { addDays, isLocalDate } from '../../../shared/time';
import { TextField } from '../../ui/field';
import type { ChoiceProps } from './adjust-sheet';
import { BeginsField, firstBegin } from './begins-field';
import { ChangeOutcome } from './change-outcome';

const words = adjustWords.retarget;
/** Without an end date so far, two months are suggested. */
const suggestedDays = 56;

/** The day by which the plan is at zero, and from which day on the cuts are made anew for it. */
export function EndDateChoice({ plan, onClose }: ChoiceProps) {
  const { current, today } = plan;
  const [end, setEnd] = useState<string>(current.endDate ?? addDays(today, suggestedDays));
  const [begin, setBegin] = useState<string>(firstBegin(plan));
  const [tried, setTried] = useState(false);
  const change: PlanChange | null =
    isLocalDate(end) && isLocalDate(begin) && begin >= today
      ? { type: 'retarget', on: begin, endDate: end }
      : null;
  return (
    <>
      <TextField
        label={words.date}
        type="date"
        min={addDays(today, 1)}
        value={end}
        onChange={setEnd}
        error={!isLocalDate(end) && tried ? words.missing : null}
      />
      <BeginsField plan={plan} value={begin} onChange={setBegin} tried={tried} />
      <ChangeOutcome
        plan={plan}
        change={change}
        onClose={onClose}
        onIncomplete={() => setTried(true)}
        onEarliest={setEnd}
      />
    </>
  );
}

import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';
import { TextField } from '../../ui/field';
import type { ChoiceProps } from './adjust-sheet';
import { BeginsField, firstBegin } from './begins-field';
import { ChangeOutcome } from './change-outcome';

const words = adjustWords.retarget;
/** Two weeks later than now; without an end so far, two months from today. */
function suggestedEnd({ current, today }: Plan): LocalDate {
  return current.endDate === null ? addDays(today, 56) : addDays(current.endDate, 14);
}

/** The day by which the plan is at zero, and from which day on the cuts are made anew for it. */
export function EndDateChoice({ plan, onClose }: ChoiceProps) {
  const { today } = plan;
  const [end, setEnd] = useState<string>(suggestedEnd(plan));
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

import { useState } from 'react';
import { z } from 'zod';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { TextField } from '../../ui/field';
import { useKeptOverLock } from '../../ui/half-typed';
import type { ChoiceProps } from './adjust-sheet';
import { BeginsField, firstBegin } from './begins-field';
import { ChangeOutcome } from './change-outcome';
import { earliestEnd } from './earliest-end';

const words = adjustWords.retarget;
/** Without an end of the person's own, the suggested one counts. */
const typedEnd = z.strictObject({ end: z.string().nullable(), begin: z.string() });

/** Two weeks later than now; without an end so far, two months from today. */
function laterEnd({ current, today }: Plan): LocalDate {
  return current.endDate === null ? addDays(today, 56) : addDays(current.endDate, 14);
}

/** The end that is suggested: a later one, or where that is too soon, the earliest; null while that is found out. */
function useSuggestedEnd(plan: Plan): LocalDate | null {
  const [first] = useState<PlanChange>(() => ({
    type: 'retarget',
    on: firstBegin(plan),
    endDate: laterEnd(plan),
  }));
  const { data, error } = useRead('plans.preview', { planId: plan.id, change: first });
  if (data === undefined && error === null) return null;
  return earliestEnd(error) ?? (first.type === 'retarget' ? first.endDate : null);
}

/** The day by which the plan is at zero, and from which day on the cuts are made anew for it. */
export function EndDateChoice({ plan, onClose }: ChoiceProps) {
  const { current, today } = plan;
  const suggested = useSuggestedEnd(plan);
  const { typed, setTyped } = useKeptOverLock('change-retarget', plan.id, typedEnd, () => ({
    end: null as string | null,
    begin: firstBegin(plan) as string,
  }));
  const end = typed.end ?? suggested ?? '';
  const { begin } = typed;
  const setEnd = (chosen: string) => setTyped({ end: chosen, begin });
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
        {...(current.endDate !== null && !current.openHold ? { hint: words.asItIs(current.endDate) } : {})}
        min={addDays(today, 1)}
        value={end}
        onChange={setEnd}
        error={!isLocalDate(end) && tried ? words.missing : null}
      />
      <BeginsField
        plan={plan}
        value={begin}
        onChange={(chosen) => setTyped({ ...typed, begin: chosen })}
        tried={tried}
      />
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

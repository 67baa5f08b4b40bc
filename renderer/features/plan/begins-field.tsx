import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { Plan } from '../../../shared/contract/plans';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';
import { ChoiceGroup } from '../../ui/choice-group';
import { nextChange } from '../../ui/curve-reading';
import { TextField } from '../../ui/field';

const words = adjustWords.begins;
type Choice = 'nextCut' | 'tomorrow' | 'other';

/** The day on which the plan cuts next; null where it does not. */
export function nextCutDate({ current, today }: Plan): LocalDate | null {
  return nextChange(current, today)?.from ?? null;
}

/** The day that a new way down begins unless another is chosen: that of the next cut, else tomorrow. Never today. */
export function firstBegin(plan: Plan): LocalDate {
  return nextCutDate(plan) ?? addDays(plan.today, 1);
}

interface Props {
  plan: Plan;
  /** The day as typed: a date, or empty while none is chosen. */
  value: string;
  onChange: (typed: string) => void;
  /** True once it should be said that a day is missing. */
  tried: boolean;
}

/** On which day a new way down cuts for the first time. */
export function BeginsField({ plan, value, onChange, tried }: Props) {
  const dates = { nextCut: nextCutDate(plan), tomorrow: addDays(plan.today, 1) };
  const [choice, setChoice] = useState<Choice>(
    () => (['nextCut', 'tomorrow'] as const).find((name) => dates[name] === value) ?? 'other',
  );
  const offered = (['nextCut', 'tomorrow'] as const).filter(
    (name) => dates[name] !== null && (name === 'nextCut' || dates.nextCut !== dates.tomorrow),
  );
  const bad = !isLocalDate(value) || value < plan.today;

  function choose(next: Choice): void {
    setChoice(next);
    onChange((next === 'other' ? null : dates[next]) ?? '');
  }

  return (
    <>
      <ChoiceGroup
        label={words.label}
        choices={[
          ...offered.map((name) => ({
            value: name as Choice,
            label: words[name],
            about: words.about(dates[name] ?? plan.today),
          })),
          { value: 'other' as const, label: words.other },
        ]}
        value={choice}
        onChange={choose}
      />
      {choice === 'other' && (
        <TextField
          label={words.date}
          type="date"
          min={plan.today}
          value={value}
          onChange={onChange}
          error={bad && (tried || value !== '') ? words.missing : null}
        />
      )}
    </>
  );
}

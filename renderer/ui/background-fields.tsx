import { useState } from 'react';
import { healthWords } from '../../shared/content/words/health';
import type { BackgroundAnswers } from '../../shared/contract/background';
import { firstDate } from '../../shared/contract/fields';
import { isLocalDate, type LocalDate } from '../../shared/time';
import { ChoiceGroup } from './choice-group';
import { TextField } from './field';
import { SelectField } from './select-field';

// Questions about health and earlier use, wherever they are asked.

const words = healthWords.background;

/** More than this many tapers are one answer. */
const mostTapers = 10;

type Answered<Q extends keyof BackgroundAnswers> = (
  answer: Record<Q, NonNullable<BackgroundAnswers[Q]> | null>,
) => void;

interface YesNoProps {
  label: string;
  answer: boolean | null;
  onAnswer: (answer: boolean | null) => void;
}

/** Yes, no, or left open. */
export function YesNoField({ label, answer, onAnswer }: YesNoProps) {
  const value = answer === null ? 'open' : answer ? 'yes' : 'no';
  return (
    <ChoiceGroup
      label={label}
      choices={(['yes', 'no', 'open'] as const).map((choice) => ({ value: choice, label: words[choice] }))}
      value={value}
      onChange={(chosen) => onAnswer(chosen === 'open' ? null : chosen === 'yes')}
    />
  );
}

interface FailedTapersProps {
  count: number | null;
  onAnswer: Answered<'failedTapers'>;
}

/** How many tapers did not last. */
export function FailedTapersField({ count, onAnswer }: FailedTapersProps) {
  const counts = Array.from({ length: mostTapers + 1 }, (_, n) => ({ value: String(n), label: String(n) }));
  return (
    <SelectField
      label={words.failedTapers}
      value={count === null ? '' : String(Math.min(count, mostTapers + 1))}
      onChange={(value) => onAnswer({ failedTapers: value === '' ? null : Number(value) })}
      choices={[
        { value: '', label: words.failedTapersOpen },
        ...counts,
        { value: String(mostTapers + 1), label: words.failedTapersMost },
      ]}
    />
  );
}

interface UseSinceProps {
  since: LocalDate | null;
  today: LocalDate;
  onAnswer: Answered<'useSince'>;
}

/** About when the use began. A day is kept once it is whole and can be; while it is typed, its year passes through 0002 and 0020. */
export function UseSinceField({ since, today, onAnswer }: UseSinceProps) {
  const [typed, setTyped] = useState<string>(since ?? '');
  const [left, setLeft] = useState(false);
  const isSound = isLocalDate(typed) && typed >= firstDate && typed <= today;

  function change(text: string): void {
    setTyped(text);
    setLeft(false);
    if (text === '') onAnswer({ useSince: null });
    else if (isLocalDate(text) && text >= firstDate && text <= today) onAnswer({ useSince: text });
  }

  return (
    <TextField
      label={words.useSince}
      hint={words.useSinceHint}
      type="date"
      min={firstDate}
      max={today}
      value={typed}
      onChange={change}
      onBlur={() => setLeft(true)}
      error={left && typed !== '' && !isSound ? words.useSinceWrong : null}
    />
  );
}

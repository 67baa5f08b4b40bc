import { useState } from 'react';
import { healthWords } from '../../../shared/content/words/health';
import { yesNoQuestions } from '../../../shared/contract/background';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { firstDate } from '../../../shared/contract/fields';
import { isLocalDate, type LocalDate } from '../../../shared/time';
import { CallFailure } from '../../bridge/client';
import { useChange } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import styles from './health.module.css';

const words = healthWords.background;

/** More than this many tapers are one answer. */
const mostTapers = 10;

type Answer = InputOf<'background.set'>;
type Answered = (answer: Answer) => void;

/** Short questions, each of which may stay open; an answer is kept at once. */
export function BackgroundCard({ background }: { background: OutputOf<'background.get'> }) {
  const set = useChange('background.set');
  // What was just answered stands at once, and goes again if the vault could not keep it.
  const [given, setGiven] = useState<Answer>({});
  const { dailyGrams, today } = background;
  const answers = { ...background.answers, ...given };

  function answer(answered: Answer): void {
    setGiven((before) => ({ ...before, ...answered }));
    // Each by itself: the next answer must not hide that this one was not kept.
    set.mutateAsync(answered).catch((error: unknown) => {
      if (!(error instanceof CallFailure)) throw error;
      setGiven({});
    });
  }

  return (
    <Card title={words.title}>
      <p className={styles.quiet}>{words.about}</p>
      <FailureNotice error={set.error} />
      <div className={styles.questions}>
        {yesNoQuestions.map((question) => (
          <YesNo
            key={question}
            label={words.questions[question]}
            answer={answers[question] ?? null}
            onAnswer={(said) => answer({ [question]: said })}
          />
        ))}
        <FailedTapers count={answers.failedTapers ?? null} onAnswer={answer} />
        <UseSince since={answers.useSince ?? null} today={today} onAnswer={answer} />
      </div>
      {dailyGrams !== null && <p className={styles.quiet}>{words.dailyGrams(dailyGrams)}</p>}
    </Card>
  );
}

interface YesNoProps {
  label: string;
  answer: boolean | null;
  onAnswer: (answer: boolean | null) => void;
}

function YesNo({ label, answer, onAnswer }: YesNoProps) {
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

function FailedTapers({ count, onAnswer }: { count: number | null; onAnswer: Answered }) {
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
  onAnswer: Answered;
}

/** A day is kept once it is whole and can be; while it is typed, its year passes through 0002 and 0020. */
function UseSince({ since, today, onAnswer }: UseSinceProps) {
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

import { useEffect, useRef, useState } from 'react';
import { wayDownWords } from '../../../shared/content/words/way-down';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { strategyRanges } from '../../../shared/contract/strategies';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { FailureNotice } from '../failure-notice';
import { TextField } from '../field';
import { Fold } from '../fold';
import { Notice } from '../notice';
import type { StrategyAnswers, StrategyStart } from './strategy-answers';
import { answersOf } from './strategy-as-answers';
import styles from './strategy-fields.module.css';

interface Props {
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
  from: StrategyStart | null;
  /** The choices as they stand; null while one is missing or wrong. */
  choices: InputOf<'plans.sketch'> | null;
}

type TooSoon = Extract<OutputOf<'plans.fit'>, { ok: false }>;

const words = wayDownWords.fit;
const furthestDays = strategyRanges.days.max;

/** Sets the way down to end on a date, or tells the earliest and what would have to give. */
export function FitToDate({ value, onChange, from, choices }: Props) {
  const [date, setDate] = useState('');
  const [tried, setTried] = useState(false);
  /** What was refused, and for which choices: it no longer counts once they are others. */
  const [refused, setRefused] = useState<{ answer: TooSoon; of: string } | null>(null);
  const fit = useChange('plans.fit');
  const announce = useAnnounce();
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  const problem = dateProblem(date, choices);
  const asked = JSON.stringify([choices, date]);

  function fitTo(endDate: LocalDate): void {
    if (choices === null || from === null) return;
    const before = value;
    setRefused(null);
    fit.mutate(
      { ...choices, endDate },
      {
        onSuccess(answer) {
          // What was changed while the answer came goes before it.
          if (latest.current !== before) return;
          if (!answer.ok) return setRefused({ answer, of: asked });
          onChange(answersOf(answer.strategy, choices.alternateCycles, from.measure, before));
          announce({
            text: words.done(answer.endDate),
            undo: { label: words.undo, run: () => onChange(before) },
          });
        },
      },
    );
  }

  return (
    <Fold title={words.title}>
      <TextField
        label={words.date}
        hint={words.about}
        type="date"
        value={date}
        error={tried && problem !== null ? words.problems[problem] : null}
        onChange={(typed) => {
          setTried(false);
          setDate(typed);
        }}
      />
      <Button
        className={styles.add}
        aria-disabled={fit.isPending}
        onClick={() => {
          setTried(true);
          if (problem === null && isLocalDate(date)) fitTo(date);
        }}
      >
        {fit.isPending ? words.fitting : words.fit}
      </Button>
      {choices === null && <p className={styles.note}>{words.notYet}</p>}
      {refused !== null && refused.of === asked && (
        <Notice kind="care" live>
          <p>{words.tooSoon(refused.answer.earliest, refused.answer.binding)}</p>
          <Button
            className={styles.action}
            onClick={() => {
              setDate(refused.answer.earliest);
              fitTo(refused.answer.earliest);
            }}
          >
            {words.take(refused.answer.earliest)}
          </Button>
        </Notice>
      )}
      <FailureNotice error={fit.error} />
    </Fold>
  );
}

function dateProblem(typed: string, choices: Props['choices']): 'empty' | 'too-early' | 'too-late' | null {
  if (!isLocalDate(typed)) return 'empty';
  if (choices === null) return null;
  if (typed <= choices.startDate) return 'too-early';
  return typed > addDays(choices.startDate, furthestDays) ? 'too-late' : null;
}

import { useState } from 'react';
import { healthWords } from '../../../shared/content/words/health';
import { yesNoQuestions } from '../../../shared/contract/background';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { CallFailure } from '../../bridge/client';
import { useChange } from '../../bridge/queries';
import { FailedTapersField, UseSinceField, YesNoField } from '../../ui/background-fields';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './health.module.css';

const words = healthWords.background;

type Answer = InputOf<'background.set'>;

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
          <YesNoField
            key={question}
            label={words.questions[question]}
            answer={answers[question] ?? null}
            onAnswer={(said) => answer({ [question]: said })}
          />
        ))}
        <FailedTapersField count={answers.failedTapers ?? null} onAnswer={answer} />
        <UseSinceField since={answers.useSince ?? null} today={today} onAnswer={answer} />
      </div>
      {dailyGrams !== null && <p className={styles.quiet}>{words.dailyGrams(dailyGrams)}</p>}
    </Card>
  );
}

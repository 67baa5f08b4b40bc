import { useState } from 'react';
import { lapseWords } from '../../../shared/content/words/lapse';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { chosenDay } from '../../ui/day-choice';
import { tagsToSend } from '../../ui/dose-tag-choice';
import { useOwnTags } from '../../ui/dose-tags-field';
import { FailureNotice } from '../../ui/failure-notice';
import { useHalfTyped } from '../../ui/half-typed';
import { StepFrame } from '../../ui/step-frame';
import styles from './lapse.module.css';
import { isTooLong, lapseAnswersSchema, lapseOf, lapseSteps, startAnswers } from './lapse-answers';
import { LapseQuestion } from './lapse-questions';
import type { KeptOf } from './use-records';

const words = lapseWords;

interface Props {
  /** The look back that is changed; null for a new one. */
  before: KeptOf<'lapse'> | null;
  today: LocalDate;
  /** `isSaved` is false where it was left. */
  onDone: (isSaved: boolean) => void;
}

/** A look back at a lapse: five short questions, each of which can be skipped; kept as it goes. */
export function LapseFlow({ before, today, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('lapse', before?.id ?? '', lapseAnswersSchema, () =>
    startAnswers(before, today),
  );
  const [moved, setMoved] = useState(false);
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const used = useOwnTags();
  const index = lapseSteps.indexOf(typed.step);
  const isLast = index === lapseSteps.length - 1;
  // "Today" is the day on which it was begun, also where a night lies between.
  const day = chosenDay(typed.day, typed.begun as LocalDate);
  const tags = tagsToSend({ tags: typed.tags, typed: typed.word }, used);

  function isRight(): boolean {
    if (typed.step === 'safety') return day !== null;
    if (typed.step === 'happened') return tags.ok && !isTooLong('happened', typed.happened);
    return !isTooLong(typed.step, typed[typed.step]);
  }

  function goTo(place: number): void {
    const step = lapseSteps[place];
    if (step === undefined) return;
    setMoved(true);
    setTried(false);
    // A word that was typed counts once the step is left.
    setTyped({ ...typed, step, ...(tags.ok ? { tags: [...tags.value], word: '' } : {}) });
  }

  function finish(): void {
    const record = lapseOf(typed, tags.ok ? tags.value : typed.tags);
    save.mutate({ id: before?.id ?? null, day, record }, { onSuccess: () => leave(true) });
  }

  function leave(isSaved: boolean): void {
    letGo();
    onDone(isSaved);
  }

  function onNext(): boolean {
    setTried(true);
    if (!isRight()) return false;
    if (isLast) finish();
    else goTo(index + 1);
    return true;
  }

  const { title, about } = words.steps[typed.step];
  return (
    <div className={styles.flow}>
      <StepFrame
        key={typed.step}
        place={{ step: index + 1, of: lapseSteps.length, level: 2, moved }}
        title={title}
        about={about}
        onNext={onNext}
        onBack={index === 0 ? undefined : () => goTo(index - 1)}
        {...(isLast ? { nextLabel: words.save } : {})}
        busy={save.isPending}
        aside={
          index === 0 ? (
            <Button look="quiet" onClick={() => leave(false)}>
              {words.notNow}
            </Button>
          ) : (
            !isLast && (
              <Button
                look="quiet"
                onClick={() => {
                  setTried(true);
                  if (isRight()) finish();
                }}
              >
                {words.stop}
              </Button>
            )
          )
        }
      >
        <LapseQuestion
          answers={typed}
          today={typed.begun as LocalDate}
          used={used}
          tried={tried}
          onChange={(changed) => setTyped({ ...typed, ...changed })}
        />
        <FailureNotice error={save.error} />
      </StepFrame>
    </div>
  );
}

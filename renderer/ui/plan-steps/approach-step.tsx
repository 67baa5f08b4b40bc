import { useCallback, useState } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import type { Advice } from '../../../shared/contract/assessment';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { FailureNotice } from '../failure-notice';
import { TextField } from '../field';
import { StepFrame } from '../step-frame';
import { AdvisedNotice } from './advised-notice';
import { FitToDate } from './fit-to-date';
import type { TypedRow } from './hand-rows';
import {
  createInput,
  sketchInput,
  startProblem,
  startRange,
  strategyStart,
  typedStart,
} from './plan-answers';
import { PlanSketch } from './plan-sketch';
import type { PlanStepProps } from './plan-steps';
import styles from './plan-steps.module.css';
import { StrategyFields } from './strategy-fields';

const words = newPlanWords.approach;
interface Props extends PlanStepProps {
  /** The logical date now. */
  today: LocalDate;
  /** What an assessment came to; null without one. */
  advised: Advice | null;
}

/** Approach, pace and first day, with the curve that they come to; then the plan is made. */
export function ApproachStep({ answers, onChange, onDone, today, advised, ...frame }: Props) {
  const [tried, setTried] = useState(false);
  const create = useChange('plans.create');
  const input = createInput(answers, today);
  const start = typedStart(answers, today);
  const problem = startProblem(start, today);
  const { earliest, latest } = startRange(today);

  const byHand = useCallback(
    (rows: TypedRow[], toZero: boolean) =>
      onChange(({ strategy }) => ({
        strategy: { ...strategy, approach: 'own', own: 'steps', steps: { rows, toZero } },
      })),
    [onChange],
  );

  return (
    <StepFrame
      {...frame}
      title={words.title}
      about={words.about}
      nextLabel={create.isPending ? words.making : words.make}
      busy={create.isPending}
      onNext={() => {
        setTried(true);
        if (input === null) return false;
        // Told even where the questions are gone by then, since there is a plan now.
        void create.mutateAsync(input).then(
          ({ product }) => onDone({ productId: product.id, kind: 'planned' }),
          () => undefined,
        );
        return true;
      }}
    >
      <div className={styles.beside}>
        <div className={styles.questions}>
          {advised !== null && (
            <AdvisedNotice
              advised={advised}
              value={answers.strategy}
              onChange={(strategy) => onChange({ strategy })}
            />
          )}
          <StrategyFields
            value={answers.strategy}
            onChange={(strategy) => onChange({ strategy })}
            from={strategyStart(answers)}
            showProblems={tried}
          />
          <FitToDate
            value={answers.strategy}
            onChange={(strategy) => onChange({ strategy })}
            from={strategyStart(answers)}
            choices={sketchInput(answers, today)}
          />
          <TextField
            label={words.startDate}
            hint={words.startHint}
            type="date"
            min={earliest}
            max={latest}
            value={start}
            error={problem !== null && (tried || start !== '') ? words.startProblems[problem] : null}
            onChange={(startDate) => onChange({ startDate })}
          />
        </div>
        <PlanSketch answers={answers} today={today} onByHand={byHand} />
      </div>
      <FailureNotice error={create.error} />
    </StepFrame>
  );
}

import { useState } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { ChoiceGroup } from '../choice-group';
import { FailureNotice } from '../failure-notice';
import { TextField } from '../field';
import { RangeField } from '../range-field';
import { StepFrame } from '../step-frame';
import {
  createInput,
  type PlanAnswers,
  paceRanges,
  startProblem,
  startRange,
  typedStart,
} from './plan-answers';
import { PlanSketch } from './plan-sketch';
import type { PlanStepProps } from './plan-steps';
import styles from './plan-steps.module.css';

const words = newPlanWords.approach;
const approaches = (['conservative', 'moderate'] as const).map((value) => ({
  value,
  ...words.approaches[value],
}));

interface Props extends PlanStepProps {
  /** The logical date now. */
  today: LocalDate;
}

/** Approach, pace and first day, with the curve that they come to; then the plan is made. */
export function ApproachStep({ answers, onChange, onNext, today, ...frame }: Props) {
  const [tried, setTried] = useState(false);
  const create = useChange('plans.create');
  const input = createInput(answers, today);
  const start = typedStart(answers, today);
  const problem = startProblem(start, today);
  const { earliest, latest } = startRange(today);

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
        create.mutate(input, { onSuccess: onNext });
        return true;
      }}
    >
      <div className={styles.beside}>
        <div className={styles.questions}>
          <ChoiceGroup
            label={words.choice}
            look="cards"
            choices={approaches}
            value={answers.approach}
            onChange={(approach) => onChange({ approach })}
          />
          <p className={styles.note}>{words.rapid}</p>
          <Pace answers={answers} onChange={onChange} />
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
        <PlanSketch answers={answers} today={today} onWeeks={(targetWeeks) => onChange({ targetWeeks })} />
      </div>
      <FailureNotice error={create.error} />
    </StepFrame>
  );
}

function Pace({
  answers,
  onChange,
}: {
  answers: PlanAnswers;
  onChange: (change: Partial<PlanAnswers>) => void;
}) {
  if (answers.approach === 'moderate') {
    return (
      <RangeField
        label={words.targetWeeks}
        {...paceRanges.targetWeeks}
        value={answers.targetWeeks}
        format={words.targetWeeksValue}
        onChange={(targetWeeks) => onChange({ targetWeeks })}
      />
    );
  }
  return (
    <>
      <RangeField
        label={words.initialCut}
        {...paceRanges.initialCut}
        value={answers.initialCut}
        format={words.initialCutValue}
        onChange={(initialCut) => onChange({ initialCut })}
      />
      <RangeField
        label={words.everyDays}
        {...paceRanges.everyDays}
        value={answers.everyDays}
        onChange={(everyDays) => onChange({ everyDays })}
      />
    </>
  );
}

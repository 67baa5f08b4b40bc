import { useState } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { planWords } from '../../../shared/content/words/plan';
import { useAnnounce } from '../../ui/announcer';
import { Page } from '../../ui/page';
import { PlanSteps, planStepCount } from '../../ui/plan-steps/plan-steps';
import { usePlanAnswers } from '../../ui/plan-steps/use-plan-answers';
import styles from './plan.module.css';

/** The questions that make a plan, for a journal that has none. */
export function NewPlan() {
  const [index, setIndex] = useState(0);
  const [moved, setMoved] = useState(false);
  const [answers, changeAnswers] = usePlanAnswers();
  const announce = useAnnounce();

  function go(to: number): void {
    setMoved(true);
    setIndex(to);
    window.scrollTo(0, 0);
  }

  const isLast = index === planStepCount - 1;
  return (
    <Page title={planWords.title} about={planWords.none}>
      <div className={`${styles.questions} ${isLast ? styles.wide : ''}`}>
        <PlanSteps
          index={index}
          answers={answers}
          onChange={changeAnswers}
          place={{ step: index + 1, of: planStepCount, level: 2, moved }}
          onBack={index === 0 ? undefined : () => go(index - 1)}
          onNext={() => (isLast ? announce({ text: newPlanWords.approach.made }) : go(index + 1))}
        />
      </div>
    </Page>
  );
}

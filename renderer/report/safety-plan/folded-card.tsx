import { safetyStepWords, safetyPlanWords as words } from '../../../shared/content/words/safety-plan';
import type { SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import styles from './safety-plan-pages.module.css';
import { StepLines } from './step-lines';

type Steps = SafetyPlanReport['steps'];

/** Two steps on a panel; the fifth has the crisis lines beside it and stands alone, as does the last. */
const panels: readonly (readonly [number, number])[] = [
  [0, 2],
  [2, 4],
  [4, 5],
  [5, 6],
];

/** A strip of four panels, each as large as a bank card, to fold like a fan. */
export function FoldedCard({ steps }: { steps: Steps }) {
  return (
    <div className={styles.card}>
      {panels.map(([from, to]) => (
        <section key={from} className={styles.panel} aria-label={words.title}>
          {steps.slice(from, to).map((each, index) => (
            <div key={each.step}>
              <h2>{words.step(from + index + 1, safetyStepWords[each.step].card)}</h2>
              <StepLines step={each} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

import { fullDate } from '../../../shared/content/words/dates';
import { safetyStepWords, safetyPlanWords as words } from '../../../shared/content/words/safety-plan';
import type { SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import { FoldedCard } from './folded-card';
import styles from './safety-plan-pages.module.css';
import { StepLines } from './step-lines';

/** The safety plan as a full page, or as two cards to cut out and fold. */
export function SafetyPlanPages({ report }: { report: SafetyPlanReport }) {
  const { size, steps, madeOn } = report;
  if (size === 'card')
    return (
      <article>
        <p className={styles.how}>{words.cardHow}</p>
        <div className={styles.cards}>
          <FoldedCard steps={steps} />
          <FoldedCard steps={steps} />
        </div>
      </article>
    );
  return (
    <article className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.made}>{words.made(fullDate(madeOn))}</p>
      {steps.map((each, index) => (
        <section key={each.step} className={styles.step}>
          <h2>{words.step(index + 1, safetyStepWords[each.step].title)}</h2>
          <StepLines step={each} />
        </section>
      ))}
    </article>
  );
}

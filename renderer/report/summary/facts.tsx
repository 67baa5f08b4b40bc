import { quantity } from '../../../shared/content/words/quantities';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import styles from './summary.module.css';

/** The numbers of the taper in one line, and what is tapered how. */
export function Facts({ plan, named }: { plan: NonNullable<Summary['plan']>; named: boolean }) {
  const { product, presentStep, nextStep, adherence } = plan;
  const facts = [
    [
      summaryWords.fromTo(plan.startAmount, presentStep.amount, product),
      presentStep.percentDown > 0
        ? summaryWords.lessSince(presentStep.percentDown, plan.startDate)
        : summaryWords.noChange(plan.startDate),
    ],
    [
      summaryWords.stepNow(quantity(presentStep.amount, product)),
      `${summaryWords.since(presentStep.since)}; ${summaryWords.dosesADay(plan.dosesADay)}`,
    ],
    nextStep === null
      ? [summaryWords.lastStep, '']
      : [
          summaryWords.nextStep(quantity(nextStep.amount, product), nextStep.date),
          summaryWords.nextStepAbout(plan.endDate),
        ],
    [summaryWords.adherence(adherence), summaryWords.adherenceAbout(adherence)],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([figure, about]) => (
          <div key={`${figure} ${about}`}>
            <dt>{figure}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.line}>
        {summaryWords.product(product.name, named)} ·{' '}
        {summaryWords.approach(plan.approach, plan.intervalDays)}
      </p>
    </>
  );
}

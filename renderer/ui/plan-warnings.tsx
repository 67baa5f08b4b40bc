import { planWarnings } from '../../shared/content/words/plan-warnings';
import type { PlanWarning } from '../../shared/contract/plans';
import { Notice } from './notice';
import styles from './plan-warnings.module.css';
import { WhyWeSayThis } from './why-we-say-this';

/** What there is to know or to weigh about a plan, each with the reason for saying it. */
export function PlanWarnings({ warnings }: { warnings: readonly PlanWarning[] }) {
  const found = planWarnings(warnings);
  if (found.length === 0) return null;
  return (
    <div className={styles.warnings}>
      {found.map(({ text, source, why, care }) => (
        <Notice key={text} kind={care ? 'care' : 'calm'}>
          {text}
          <WhyWeSayThis source={source} why={why} />
        </Notice>
      ))}
    </div>
  );
}

import { safetyPlanWords as words } from '../../../shared/content/words/safety-plan';
import type { SafetyPlanReport } from '../../../shared/contract/reports/safety-plan';
import { keyed } from '../../ui/keyed';
import styles from './safety-plan-pages.module.css';

/** The lines of a step, the crisis lines among them, and empty ones to fill by hand. */
export function StepLines({ step }: { step: SafetyPlanReport['steps'][number] }) {
  const { lines, more, blank } = step;
  const crisis = step.step === 'safety-professionals' ? words.crisis : [];
  const blanks = Array.from({ length: blank }, (_, index) => index);
  return (
    <ul className={styles.lines}>
      {crisis.map((line) => (
        <li key={line} className={styles.crisis}>
          {line}
        </li>
      ))}
      {keyed(lines, ({ text, reach }) => words.reach(text, reach)).map(({ key, item }) => (
        <li key={key} dir="auto">
          {words.reach(item.text, item.reach)}
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{words.more(more)}</li>}
      {blanks.map((index) => (
        <li key={`blank ${index}`} className={styles.blank} aria-hidden="true" />
      ))}
    </ul>
  );
}

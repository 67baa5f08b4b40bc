import { shiftWords as words } from '../../../shared/content/words/health-work';
import { quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { DosesBefore } from '../../../shared/doses-before-shift';
import styles from './health-work.module.css';

/** What the log says already, so that it is not asked again. */
export function LogFacts({ log: { sinceDose, standing, above } }: { log: DosesBefore }) {
  return (
    <section className={styles.log} aria-label={words.log}>
      <h3>{words.log}</h3>
      <p>{sinceDose === null ? words.noDose : words.lastDose(todayWords.ago(sinceDose))}</p>
      {above.map(({ product, by }) => (
        <p key={product.id} dir="auto">
          {words.above(product.name, quantity(by, product))}
        </p>
      ))}
      {above.length === 0 && <p>{standing === null ? words.noPlan : words.notAbove}</p>}
    </section>
  );
}

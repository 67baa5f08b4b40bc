import { difference, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { PlannedDay } from '../../ui/planned-day';
import styles from './standing.module.css';

/** What was logged so far, and what that leaves. Above the plan is said plainly, without blame. */
export function Standing({ plan }: { plan: PlannedDay }) {
  const { planned, product, status, taken } = plan;
  const over = taken > planned;
  const beforePlan = status === 'before-plan';
  const more = difference(taken, planned, product);
  return (
    <div className={styles.standing}>
      <p>{todayWords.logged(quantity(taken, product))}</p>
      {!beforePlan && (
        <p className={status === 'above' ? styles.above : styles.left}>
          {over && todayWords.above(more, quantity(planned, product))}
          {taken < planned && todayWords.left(more)}
          {taken === planned && planned > 0 && todayWords.allLogged}
        </p>
      )}
    </div>
  );
}

import { calendarWords } from '../../../shared/content/words/calendar';
import type { DayStatus } from '../../../shared/contract/doses';
import { DayStatusLine } from '../../ui/day-status';
import styles from './legend.module.css';

const statuses: readonly DayStatus[] = ['on-plan', 'below', 'above', 'not-logged', 'zero-day'];

/** What the marks in the cells mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={calendarWords.legend}>
      {statuses.map((status) => (
        <li key={status}>
          <DayStatusLine status={status} />
        </li>
      ))}
      <li className={styles.item}>
        <span className={styles.cut} aria-hidden="true" />
        {calendarWords.cut}
      </li>
      <li className={styles.item}>
        <span className={styles.held} aria-hidden="true" />
        {calendarWords.held}
      </li>
      <li className={styles.item}>
        <span className={styles.worst} aria-hidden="true" />
        {calendarWords.worstLegend}
      </li>
    </ul>
  );
}

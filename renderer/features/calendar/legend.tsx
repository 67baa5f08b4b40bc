import { calendarWords } from '../../../shared/content/words/calendar';
import type { DayStatus } from '../../../shared/contract/doses';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import styles from './legend.module.css';

const statuses: readonly DayStatus[] = ['on-plan', 'below', 'above', 'not-logged', 'zero-day'];

interface Props {
  view: 'month' | 'year';
  /** False for a product without a plan: then there is nothing to compare a day with. */
  planned: boolean;
}

/** What the marks in the cells mean: each that can be there, and no other. */
export function Legend({ view, planned }: Props) {
  return (
    <ul className={styles.legend} aria-label={calendarWords.legend}>
      {planned &&
        statuses.map((status) => (
          <li key={status}>
            <DayStatusLine status={status} />
          </li>
        ))}
      {planned && (
        <>
          <li className={styles.item}>
            <span className={styles.cut} aria-hidden="true" />
            {calendarWords.cut}
          </li>
          <li className={styles.item}>
            <span className={styles.held} aria-hidden="true" />
            {calendarWords.held}
          </li>
          <li className={styles.item}>
            <DayMark kind="milestone" />
            {calendarWords.milestone}
          </li>
        </>
      )}
      <li className={styles.item}>
        <DayMark kind="appointment" />
        {calendarWords.appointments(1)}
      </li>
      {view === 'month' && (
        <li className={styles.item}>
          <span className={styles.worst} aria-hidden="true" />
          {calendarWords.worstLegend}
        </li>
      )}
      {view === 'month' && planned && (
        <li className={styles.item}>
          <svg className={styles.stair} viewBox="0 0 24 12" aria-hidden="true">
            <path d="M0 3H9V7H18V10H24" />
          </svg>
          {calendarWords.stair}
        </li>
      )}
    </ul>
  );
}

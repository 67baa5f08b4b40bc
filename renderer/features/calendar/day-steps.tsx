import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { addDays, type LocalDate } from '../../../shared/time';
import { Icon } from '../../ui/icon';
import styles from './day-sheet.module.css';
import { isShownMonth, monthOf } from './month-steps';

/** The ways to the day before and the day after. */
export function DaySteps({ date }: { date: LocalDate }) {
  const before = addDays(date, -1);
  const after = addDays(date, 1);
  return (
    <nav className={styles.steps} aria-label={calendarWords.otherDays}>
      {isShownMonth(monthOf(before)) && (
        <Link href={`/calendar/${before}`} className={styles.step}>
          <Icon name="previous" />
          {calendarWords.dayBefore}
        </Link>
      )}
      {isShownMonth(monthOf(after)) && (
        <Link href={`/calendar/${after}`} className={styles.step}>
          {calendarWords.dayAfter}
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}

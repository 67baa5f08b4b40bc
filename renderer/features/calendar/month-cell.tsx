import { calendarWords, cellName } from '../../../shared/content/words/calendar';
import { shortMonth } from '../../../shared/content/words/dates';
import { figure } from '../../../shared/content/words/quantities';
import type { Month, RangeDay } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { DayStatusLine } from '../../ui/day-status';
import styles from './month-cell.module.css';
import { monthOf } from './month-steps';

interface Props {
  day: RangeDay;
  month: Month;
  /** True for the one cell that Tab stops at. */
  tabStop: boolean;
  onOpen: (date: LocalDate) => void;
}

/** One day of the month: what is planned, how it went, how bad it was. Its name says all of it. */
export function MonthCell({ day, month, tabStop, onOpen }: Props) {
  const { date, planned, status } = day;
  const { product, today } = month;
  const outside = monthOf(date) !== month.month;
  const isToday = date === today;
  return (
    <td className={`${styles.cell} ${outside ? styles.outside : ''}`}>
      <button
        type="button"
        className={styles.day}
        data-date={date}
        tabIndex={tabStop ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onOpen(date)}
      >
        <span className="visually-hidden">{cellName(day, today, product)}</span>
        <span className={styles.face} aria-hidden="true">
          {day.cut && <span className={styles.cut} />}
          <span className={styles.head}>
            <span className={isToday ? styles.today : styles.date}>
              {outside && <span className={styles.word}>{shortMonth(date)} </span>}
              {Number(date.slice(8))}
            </span>
            {day.worst !== null && (
              <span className={styles.worst}>
                <span className={styles.dot} />
                <span className={styles.word}>{calendarWords.worst(day.worst)}</span>
              </span>
            )}
          </span>
          {product !== null && planned !== null && (
            <span className={styles.amount}>
              {figure(planned, product)} <span className={styles.unit}>{product.unit}</span>
            </span>
          )}
          <span className={styles.status}>
            {status !== null && <DayStatusLine status={status} compact />}
            {day.cut && status === 'planned' && <span className={styles.word}>{calendarWords.cut}</span>}
          </span>
          {day.held && <span className={styles.held} />}
        </span>
      </button>
    </td>
  );
}

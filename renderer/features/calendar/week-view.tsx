import { calendarWords, cellName } from '../../../shared/content/words/calendar';
import { shortDate, spokenDate, weekdayName } from '../../../shared/content/words/dates';
import type { DayRange } from '../../../shared/contract/days';
import { type LocalDate, weekday } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { dateAfterKey } from './month-steps';
import { weekOf } from './period';
import { useDateKeys } from './use-date-keys';
import { WeekDay } from './week-day';
import styles from './week-view.module.css';

interface Props {
  /** The days of the week for the product that the calendar is about. */
  range: DayRange;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** The day that the keyboard stands on. */
  active: LocalDate;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** Seven days beside each other, or below each other in a narrow window, with all that is on them. */
export function WeekView({ range, weekStart, active, sheetOpen, onMove, onOpen }: Props) {
  const { from, to } = weekOf(active, weekStart);
  const week = useRead('days.week', { from }, { keepPrevious: true });
  const part = useDateKeys<HTMLUListElement>({
    stop: active,
    sheetOpen,
    onMove,
    move: (key, stop) => dateAfterKey(key, stop, { weekStart, page: 'week', weeksAcross: false }),
  });
  if (week.error) return <FailureNotice error={week.error} />;
  const names = new Map(range.days.map((day) => [day.date, cellName(day, range.today, range.product)]));
  return (
    <ul ref={part} className={styles.week} aria-label={calendarWords.grid(calendarWords.weekOf(from, to))}>
      {week.data?.days.map((day) => (
        <li key={day.date} className={styles.day} data-today={day.isToday}>
          <h2 className={styles.head}>
            <button
              type="button"
              className={styles.open}
              data-date={day.date}
              tabIndex={day.date === active ? 0 : -1}
              aria-current={day.isToday ? 'date' : undefined}
              onClick={() => onOpen(day.date)}
            >
              <span className="visually-hidden">{names.get(day.date) ?? spokenDate(day.date)}</span>
              <span aria-hidden="true">{weekdayName(weekday(day.date))}</span>
              <span aria-hidden="true" className={styles.date}>
                {shortDate(day.date)}
              </span>
            </button>
          </h2>
          <WeekDay day={day} />
        </li>
      ))}
    </ul>
  );
}

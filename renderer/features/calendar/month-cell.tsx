import { calendarWords, cellName } from '../../../shared/content/words/calendar';
import { shortMonth } from '../../../shared/content/words/dates';
import { milestoneWords } from '../../../shared/content/words/milestones';
import { figure } from '../../../shared/content/words/quantities';
import type { Month, RangeDay } from '../../../shared/contract/days';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import { CellStair } from './cell-stair';
import styles from './month-cell.module.css';
import { monthOf } from './month-steps';

interface Props {
  day: RangeDay;
  /** What the plan lists for the day before; null without a plan, or where none is shown. */
  before: Amount | null;
  /** The largest amount of the month; zero without a plan. */
  largest: Amount;
  month: Month;
  /** True for the one cell that Tab stops at. */
  tabStop: boolean;
  onOpen: (date: LocalDate) => void;
}

/** One day of the month: what is planned, how it went, what is on it. Its name says all of it. */
export function MonthCell({ day, before, largest, month, tabStop, onOpen }: Props) {
  const { date, planned, status } = day;
  const { product, today } = month;
  const outside = monthOf(date) !== month.month;
  const isToday = date === today;
  // Without a plan the cell says what was logged.
  const amount = planned ?? day.taken;
  const drawn = planned !== null && largest > 0;
  return (
    <td className={`${styles.cell} ${outside ? styles.outside : ''}`}>
      <button
        type="button"
        className={`${styles.day} ${drawn ? styles.drawn : ''}`}
        data-date={date}
        tabIndex={tabStop ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onOpen(date)}
      >
        <span className="visually-hidden">{cellName(day, today, product)}</span>
        <span className={styles.face} aria-hidden="true">
          {drawn && <CellStair before={before} planned={planned} largest={largest} />}
          {day.cut !== null && <span className={styles.cut} />}
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
          {product !== null && amount !== null && (
            <span className={styles.amount}>
              {figure(amount, product)} <span className={styles.unit}>{product.unit}</span>
            </span>
          )}
          <span className={styles.status}>
            {planned === null && day.taken !== null && (
              <span className={styles.word}>{calendarWords.logged}</span>
            )}
            {status !== null && <DayStatusLine status={status} compact />}
            {day.cut !== null && status === 'planned' && (
              <span className={styles.word}>{calendarWords.cut}</span>
            )}
          </span>
          <CellMarks day={day} />
          {day.held && <span className={styles.held} />}
        </span>
      </button>
    </td>
  );
}

/** Milestone and appointments: a shape each, with a word where there is room. */
function CellMarks({ day: { milestones, appointments } }: Pick<Props, 'day'>) {
  const milestone = milestones.at(-1);
  const [appointment] = appointments;
  if (milestone === undefined && appointment === undefined) return null;
  return (
    <span className={styles.marks}>
      {milestone !== undefined && (
        <span className={styles.mark}>
          <DayMark kind="milestone" />
          <span className={styles.word}>{milestoneWords[milestone]}</span>
        </span>
      )}
      {appointment !== undefined && (
        <span className={styles.mark}>
          <DayMark kind="appointment" />
          <span className={styles.word}>
            {appointments.length === 1 ? appointment.title : calendarWords.appointments(appointments.length)}
          </span>
        </span>
      )}
    </span>
  );
}

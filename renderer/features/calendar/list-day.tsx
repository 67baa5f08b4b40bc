import { appointmentLine } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import { weekdayDate } from '../../../shared/content/words/dates';
import { milestoneWords } from '../../../shared/content/words/milestones';
import { changeWords } from '../../../shared/content/words/plan-changes';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import type { RangeDay } from '../../../shared/contract/days';
import type { Product } from '../../../shared/contract/products';
import type { LocalDate } from '../../../shared/time';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import styles from './list-day.module.css';

interface Props {
  day: RangeDay;
  today: LocalDate;
  product: Product | null;
  /** True for the one day that Tab stops at. */
  tabStop: boolean;
  onOpen: (date: LocalDate) => void;
}

/** One day of the list, with everything on it in words. */
export function ListDay({ day, today, product, tabStop, onOpen }: Props) {
  const { date, cut } = day;
  return (
    <button
      type="button"
      className={styles.day}
      data-date={date}
      data-today={date === today}
      tabIndex={tabStop ? 0 : -1}
      aria-current={date === today ? 'date' : undefined}
      onClick={() => onOpen(date)}
    >
      <span className={styles.date}>
        {weekdayDate(date)}
        {date === today && <span className={styles.today}>{calendarWords.today}</span>}
      </span>
      <span className={styles.lines}>
        {product !== null && <Amounts day={day} product={product} />}
        {cut !== null && product !== null && (
          <span className={styles.marked}>
            <span className={styles.cut} aria-hidden="true" />
            <span>
              {calendarWords.cutLine(figure(cut.from, product), quantity(cut.to, product), percent(cut.cut))}
            </span>
          </span>
        )}
        {product !== null &&
          day.changes.map((change) => (
            <span key={JSON.stringify(change)} className={styles.marked}>
              <DayMark kind="change" />
              <span>{changeWords(change, product)}</span>
            </span>
          ))}
        {day.milestones.map((kind) => (
          <span key={kind} className={styles.marked}>
            <DayMark kind="milestone" />
            <span>{milestoneWords[kind]}</span>
          </span>
        ))}
        {day.appointments.map((appointment) => (
          <span key={appointment.id} className={styles.marked}>
            <DayMark kind="appointment" />
            <span>{appointmentLine(appointment)}</span>
          </span>
        ))}
        {day.entries > 0 && (
          <span className={styles.marked}>
            <DayMark kind="entry" />
            <span>
              {calendarWords.entries(day.entries)}
              {day.worst !== null && `, ${calendarWords.worst(day.worst)}`}
            </span>
          </span>
        )}
      </span>
    </button>
  );
}

/** What is listed and what was taken, for a day that something was logged on, and for any that is not over. */
function Amounts({ day: { planned, taken, status }, product }: { day: RangeDay; product: Product }) {
  const amounts = [
    ...(planned === null || status === 'before-plan'
      ? []
      : [calendarWords.plannedLine(quantity(planned, product))]),
    ...(taken === null ? [] : [calendarWords.takenLine(quantity(taken, product))]),
  ];
  if (amounts.length === 0) return null;
  return (
    <span className={styles.line}>
      {amounts.join(', ')}
      {status !== null && status !== 'planned' && <DayStatusLine status={status} />}
    </span>
  );
}

import { appointmentLine } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName, shortMonth, weekdayName } from '../../../shared/content/words/dates';
import { milestoneWords } from '../../../shared/content/words/milestones';
import { quantity } from '../../../shared/content/words/quantities';
import type { RangeDay } from '../../../shared/contract/days';
import type { Product } from '../../../shared/contract/products';
import type { MonthReport } from '../../../shared/contract/reports/month';
import { weekday } from '../../../shared/time';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import styles from './month-sheet.module.css';

/** A month of the calendar on one sheet. Its heading is neutral; a product's name is there only if it was chosen. */
export function MonthSheet({ report: { month, productName } }: { report: MonthReport }) {
  const { days, product } = month;
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <article className={styles.sheet}>
      <h1>{monthName(month.month)}</h1>
      {productName !== null && <p className={styles.product}>{productName}</p>}
      <table className={styles.grid} data-weeks={weeks.length}>
        <thead>
          <tr>
            {days.slice(0, 7).map(({ date }) => (
              <th key={date} scope="col">
                {weekdayName(weekday(date), 'long')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <Cell key={day.date} day={day} product={product} inside={day.date.startsWith(month.month)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        <span className={styles.item}>
          <span className={styles.cutMark} />
          {calendarWords.cut}
        </span>
        <span className={styles.item}>
          <DayMark kind="milestone" />
          {calendarWords.milestone}
        </span>
        <span className={styles.item}>
          <DayMark kind="appointment" />
          {calendarWords.appointments(1)}
        </span>
      </p>
    </article>
  );
}

interface CellProps {
  day: RangeDay;
  product: Product | null;
  /** False for the days of other months that fill up the weeks. */
  inside: boolean;
}

function Cell({ day, product, inside }: CellProps) {
  const { date, planned, taken, status, cut, held, worst } = day;
  return (
    <td className={styles.cell} data-inside={inside} data-cut={cut !== null}>
      <span className={styles.date}>
        {!inside && `${shortMonth(date)} `}
        {Number(date.slice(8))}
      </span>
      {product !== null && planned !== null && (
        <strong className={styles.planned}>{quantity(planned, product)}</strong>
      )}
      {product !== null && taken !== null && <span>{calendarWords.takenLine(quantity(taken, product))}</span>}
      {status !== null && <DayStatusLine status={status} />}
      {cut !== null && <span>{calendarWords.cut}</span>}
      {held && status !== 'held' && <span>{calendarWords.held}</span>}
      {worst !== null && <span>{calendarWords.worst(worst)}</span>}
      {day.milestones.map((kind) => (
        <span key={kind} className={styles.item}>
          <DayMark kind="milestone" />
          {milestoneWords[kind]}
        </span>
      ))}
      {day.appointments.map((appointment) => (
        <span key={appointment.id} className={styles.item}>
          <DayMark kind="appointment" />
          {appointmentLine(appointment)}
        </span>
      ))}
    </td>
  );
}

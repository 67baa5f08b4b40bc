import type { CSSProperties } from 'react';
import { cellName } from '../../../shared/content/words/calendar';
import type { RangeDay } from '../../../shared/contract/days';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { DayMark } from '../../ui/day-mark';
import { DayStatusMark } from '../../ui/day-status';
import styles from './year-cell.module.css';

/** What the height of a cell's fill stands for. */
export type Heat = 'planned' | 'taken';

interface Props {
  day: RangeDay;
  product: Product | null;
  today: LocalDate;
  heat: Heat;
  /** The amount that fills a cell; zero where there is none. */
  largest: Amount;
  /** True for the one cell that Tab stops at. */
  tabStop: boolean;
  onOpen: (date: LocalDate) => void;
}

/** One day of the year: its amount as a height, its marks as shapes. Its name says all of it. */
export function YearCell({ day, product, today, heat, largest, tabStop, onOpen }: Props) {
  const { date, status, cut, held, milestones, appointments } = day;
  const name = cellName(day, today, product);
  // Before the plan begins nothing was planned yet, though its start amount is known.
  const amount = heat === 'planned' && status === 'before-plan' ? null : day[heat];
  return (
    <button
      type="button"
      className={styles.day}
      data-date={date}
      data-today={date === today}
      tabIndex={tabStop ? 0 : -1}
      aria-current={date === today ? 'date' : undefined}
      aria-label={name}
      title={name}
      onClick={() => onOpen(date)}
    >
      {amount !== null && largest > 0 && (
        <span
          className={styles.fill}
          style={{ '--fill': `${Math.min(100, Math.round((100 * amount) / largest))}%` } as CSSProperties}
        />
      )}
      {cut !== null && <span className={styles.cut} />}
      {held && <span className={styles.held} />}
      <span className={styles.marks}>
        {milestones.length > 0 && <DayMark kind="milestone" />}
        {appointments.length > 0 && <DayMark kind="appointment" />}
        {status !== null && <DayStatusMark status={status} />}
      </span>
    </button>
  );
}

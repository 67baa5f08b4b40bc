import { calendarWords } from '../../../shared/content/words/calendar';
import { weekdayName } from '../../../shared/content/words/dates';
import type { Month, RangeDay } from '../../../shared/contract/days';
import { type LocalDate, weekday } from '../../../shared/time';
import { MonthCell } from './month-cell';
import styles from './month-grid.module.css';
import { monthOf } from './month-steps';
import { useMonthKeys } from './use-month-keys';

interface Props {
  month: Month;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** The day that the keyboard stands on; null for the usual place. */
  active: LocalDate | null;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** Weeks as rows, days as cells. One cell is in the tab order; keys move from it. */
export function MonthGrid({ month, weekStart, active, sheetOpen, onMove, onOpen }: Props) {
  const weeks = weeksOf(month.days);
  const stop = tabStop(month, active);
  const gridProps = useMonthKeys({ stop, weekStart, sheetOpen, onMove });
  return (
    <table {...gridProps} className={styles.grid} aria-label={calendarWords.grid(month.month)}>
      <thead>
        <tr>
          {weeks[0]?.map(({ date }) => (
            <th key={weekday(date)} scope="col" abbr={weekdayName(weekday(date), 'long')}>
              {weekdayName(weekday(date))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <MonthCell key={day.date} day={day} month={month} tabStop={day.date === stop} onOpen={onOpen} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weeksOf(days: readonly RangeDay[]): RangeDay[][] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** The active day where it is shown; else today where it is in the month; else the month's first day. */
function tabStop({ days, month, today }: Month, active: LocalDate | null): LocalDate | null {
  if (active !== null && days.some(({ date }) => date === active)) return active;
  if (monthOf(today) === month) return today;
  return days.find(({ date }) => monthOf(date) === month)?.date ?? null;
}

import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName, weekdayName } from '../../../shared/content/words/dates';
import type { Month, RangeDay } from '../../../shared/contract/days';
import type { Amount } from '../../../shared/quantity';
import { type LocalDate, weekday } from '../../../shared/time';
import { MonthCell } from './month-cell';
import styles from './month-grid.module.css';
import { dateAfterKey } from './month-steps';
import { useDateGrid } from './use-date-keys';

interface Props {
  month: Month;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** The day that the keyboard stands on. */
  active: LocalDate;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** Weeks as rows, days as cells. One cell is in the tab order; keys move from it. */
export function MonthGrid({ month, weekStart, active, sheetOpen, onMove, onOpen }: Props) {
  const { days } = month;
  const grid = useDateGrid({
    stop: active,
    sheetOpen,
    onMove,
    move: (key, stop) => dateAfterKey(key, stop, { weekStart, page: 'month', weeksAcross: false }),
  });
  const largest = Math.max(0, ...days.map(({ planned }) => planned ?? 0)) as Amount;
  return (
    <table {...grid} className={styles.grid} aria-label={calendarWords.grid(monthName(month.month))}>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ date }) => (
            <th key={weekday(date)} scope="col" abbr={weekdayName(weekday(date), 'long')}>
              {weekdayName(weekday(date))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]?.day.date}>
            {week.map(({ day, before }) => (
              <MonthCell
                key={day.date}
                day={day}
                before={before}
                largest={largest}
                month={month}
                tabStop={day.date === active}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days by week, each with what the plan lists for the day before it. */
function weeksOf(days: readonly RangeDay[]): { day: RangeDay; before: Amount | null }[][] {
  const joined = days.map((day, index) => ({ day, before: days[index - 1]?.planned ?? null }));
  return Array.from({ length: days.length / 7 }, (_, week) => joined.slice(week * 7, week * 7 + 7));
}

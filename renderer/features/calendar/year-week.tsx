import type { ReactNode } from 'react';
import { shortMonth } from '../../../shared/content/words/dates';
import type { RangeDay } from '../../../shared/contract/days';
import styles from './year-view.module.css';

interface Props {
  week: readonly (RangeDay | null)[];
  children: (day: RangeDay) => ReactNode;
}

const places = [0, 1, 2, 3, 4, 5, 6];

/** One week of the year from top to bottom, with the month's name over the week that it begins in. */
export function YearWeek({ week, children }: Props) {
  const begins = week.find((day) => day?.date.endsWith('-01')) ?? null;
  return (
    <tr className={styles.week}>
      <td className={styles.month}>{begins !== null && shortMonth(begins.date)}</td>
      {places.map((place) => {
        const day = week[place] ?? null;
        return (
          <td key={place} className={day === null ? styles.blank : styles.cell}>
            {day !== null && children(day)}
          </td>
        );
      })}
    </tr>
  );
}

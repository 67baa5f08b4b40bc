import { shortDate } from '../../../shared/content/words/dates';
import type { LocalDate } from '../../../shared/time';
import styles from './chart.module.css';
import { labelledDays, type Panel, xOf, yOf } from './period-axis';

/** Thin lines across a panel with their values at the left. */
export function ValueLines({ area, ticks, most }: { area: Panel; ticks: readonly number[]; most: number }) {
  return (
    <g>
      {ticks.map((tick) => {
        const y = yOf(area, tick, most);
        return (
          <g key={tick}>
            <line x1={area.left} x2={area.right} y1={y} y2={y} className={styles.rule} />
            <text x={area.left - 6} y={y + 3.5} textAnchor="end">
              {tick}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A few dates below a panel. */
export function DateLabels({ area, dates }: { area: Panel; dates: readonly LocalDate[] }) {
  return (
    <g>
      {labelledDays(dates.length).map((index) => {
        const date = dates[index];
        if (date === undefined) return null;
        const anchor = index === 0 ? 'start' : index === dates.length - 1 ? 'end' : 'middle';
        const x =
          index === 0 ? area.left : index === dates.length - 1 ? area.right : xOf(area, index, dates.length);
        return (
          <text key={date} x={x} y={area.height - 5} textAnchor={anchor}>
            {shortDate(date)}
          </text>
        );
      })}
    </g>
  );
}

import type { ReactNode } from 'react';
import { axisDate } from '../../../shared/content/words/dates';
import type { LocalDate } from '../../../shared/time';
import styles from './chart.module.css';
import { labelledDays, type Panel, xOf, yOf } from './period-axis';

interface Props {
  title: string;
  /** What its marks stand for, or its measure. */
  marks: string;
  /** What a screen reader says of the drawing. */
  label: string;
  area: Panel;
  /** Every day of the period. */
  dates: readonly LocalDate[];
  /** Values with a line across the panel; the last one is the highest that is drawn. */
  ticks: readonly number[];
  /** Words at the right of some of the lines. */
  words?: ReadonlyMap<number, string>;
  /** Whether the dates stand below it; they count for the panels under it, too. */
  hasDates?: boolean;
  children: ReactNode;
}

/** One panel over the time axis that all panels of a page share. Its height is in hundredths of an inch. */
export function TimePanel({
  title,
  marks,
  label,
  area,
  dates,
  ticks,
  words,
  hasDates = false,
  children,
}: Props) {
  const most = ticks.at(-1) ?? 1;
  const labelled = labelledDays(dates.length);
  const named = apart(ticks, (tick) => yOf(area, tick, most));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        <strong>{title}</strong> {marks}
      </figcaption>
      <svg
        className={styles.panel}
        style={{ '--panel': `${area.height / 100}in` } as React.CSSProperties}
        preserveAspectRatio="xMinYMin"
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={label}
      >
        {labelled.map((index) => {
          const x = xOf(area, index, dates.length);
          return (
            <line key={index} x1={x} x2={x} y1={area.top} y2={area.bottom} className={styles.dateRule} />
          );
        })}
        {ticks.map((tick) => {
          const y = yOf(area, tick, most);
          return (
            <g key={tick}>
              <line x1={area.left} x2={area.right} y1={y} y2={y} className={styles.rule} />
              {named.has(tick) && (
                <text x={area.left - 6} y={y + 3.8} textAnchor="end">
                  {tick}
                </text>
              )}
              {named.has(tick) && words?.has(tick) && (
                <text x={area.right + 5} y={y + 3.8}>
                  {words.get(tick)}
                </text>
              )}
            </g>
          );
        })}
        {hasDates &&
          labelled.map((index) => {
            const date = dates[index];
            if (date === undefined) return null;
            return (
              <text
                key={date}
                x={xOf(area, index, dates.length)}
                y={area.height - 4}
                textAnchor={index === 0 && dates.length > 3 ? 'start' : 'middle'}
              >
                {axisDate(date, dates.length)}
              </text>
            );
          })}
        {children}
      </svg>
    </figure>
  );
}

/** Lower than this, two lines of type touch. */
const lineHeight = 10;

/** The values whose labels stand clear of each other, from the top down; the lowest is always named. */
function apart(ticks: readonly number[], y: (tick: number) => number): ReadonlySet<number> {
  const lowest = ticks[0];
  const named = new Set(lowest === undefined ? [] : [lowest]);
  for (const tick of [...ticks].reverse()) {
    if ([...named].every((other) => Math.abs(y(other) - y(tick)) >= lineHeight)) named.add(tick);
  }
  return named;
}

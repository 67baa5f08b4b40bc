import type { LocalDate } from '../../../shared/time';
import styles from './chart.module.css';
import { panel, pathThrough, xOf, yOf } from './period-axis';
import { TimePanel } from './time-panel';

interface Props {
  title: string;
  /** Its measure. */
  marks: string;
  label: string;
  /** Every day of the period with its value; null where there is none. */
  days: readonly { date: LocalDate; value: number | null }[];
  ticks: readonly number[];
  words?: ReadonlyMap<number, string>;
  /** How many days without a value may lie between two that are joined by a line. */
  joins: number;
  /** In hundredths of an inch. */
  height: number;
}

/** Values by day: a broken line where they follow each other closely, a point for each; gaps stay gaps. */
export function ScorePanel({ title, marks, label, days, ticks, words, joins, height }: Props) {
  const area = panel(height, false);
  const most = ticks.at(-1) ?? 1;
  const points: ({ x: number; y: number } | null)[] = [];
  let without = Number.POSITIVE_INFINITY;
  for (const [index, { value }] of days.entries()) {
    if (value === null) {
      without += 1;
      continue;
    }
    if (without > joins) points.push(null);
    points.push({ x: xOf(area, index, days.length), y: yOf(area, value, most) });
    without = 0;
  }
  const size = days.length > 200 ? 0.9 : 1.6;
  return (
    <TimePanel
      title={title}
      marks={marks}
      label={label}
      area={area}
      dates={days.map(({ date }) => date)}
      ticks={ticks}
      {...(words === undefined ? {} : { words })}
    >
      <path d={pathThrough(points)} className={styles.dashed} />
      {points.map((point) =>
        point === null ? null : (
          <circle key={point.x} cx={point.x} cy={point.y} r={size} className={styles.point} />
        ),
      )}
    </TimePanel>
  );
}

import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { DateLabels, ValueLines } from './axes';
import styles from './chart.module.css';
import { panel, pathThrough, xOf, yOf } from './period-axis';

const most = 10;

/** Overall and craving by day of the period, each a line that breaks where nothing was answered. */
export function RatingsChart({ daily }: Pick<Summary, 'daily'>) {
  const area = panel(104);
  const line = (value: (day: Summary['daily'][number]) => number | null) =>
    daily.map((day, index) => {
      const rating = value(day);
      return rating === null ? null : { x: xOf(area, index, daily.length), y: yOf(area, rating, most) };
    });
  const series = [
    { name: summaryWords.overall, className: styles.line, points: line((day) => day.overall) },
    { name: summaryWords.craving, className: styles.dashed, points: line((day) => day.craving) },
  ];
  if (series.every(({ points }) => points.every((point) => point === null))) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{summaryWords.ratingsTitle}</figcaption>
      <svg
        className={styles.low}
        preserveAspectRatio="xMinYMin"
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={summaryWords.ratingsLabel}
      >
        <ValueLines area={area} ticks={[0, 5, 10]} most={most} />
        <DateLabels area={area} dates={daily.map(({ date }) => date)} />
        {series.map(({ name, className, points }) => (
          <g key={name}>
            <path d={pathThrough(points)} className={className} />
            {points.map((point, index) =>
              // A single day between gaps would be a line of no length.
              point !== null && !points[index - 1] && !points[index + 1] ? (
                <circle
                  key={`${name} ${point.x}`}
                  cx={point.x}
                  cy={point.y}
                  r={1.6}
                  className={styles.point}
                />
              ) : null,
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

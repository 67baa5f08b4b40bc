import { shortDate } from '../../../shared/content/words/dates';
import { scalePagesWords as words } from '../../../shared/content/words/scale-pages';
import type { ScalesReport } from '../../../shared/contract/reports/scales';
import { highestTotal, scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import { daysBetween, type LocalDate } from '../../../shared/time';
import { keyed } from '../../ui/keyed';
import styles from './scale-pages.module.css';

interface Props {
  scale: FilledScaleId;
  results: ScalesReport['scales'][number]['results'];
  from: LocalDate;
  to: LocalDate;
}

/** Where things lie, in units of the drawing. */
const area = { width: 700, height: 96, left: 30, right: 590, top: 8, bottom: 78 } as const;

/** The totals of a scale over a period as dots joined by a line, with a thin line where each range begins. */
export function ScaleChart({ scale, results, from, to }: Props) {
  const totals = results.flatMap(({ day, total }) => (total === null ? [] : [{ day, total }]));
  if (totals.length < 2) return null;
  const highest = highestTotal(scale);
  const span = Math.max(1, daysBetween(from, to));
  const xOf = (day: LocalDate) => area.left + (daysBetween(from, day) / span) * (area.right - area.left);
  const yOf = (total: number) => area.bottom - (total / highest) * (area.bottom - area.top);
  const path = totals
    .map(
      ({ day, total }, index) => `${index === 0 ? 'M' : 'L'}${xOf(day).toFixed(1)} ${yOf(total).toFixed(1)}`,
    )
    .join('');
  const labels = scales[scale].bands.filter(({ from: least }) => least > 0);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${area.width} ${area.height}`}
      role="img"
      aria-label={words.chart(scales[scale].name)}
    >
      {[0, highest].map((total) => (
        <g key={total}>
          <line x1={area.left} x2={area.right} y1={yOf(total)} y2={yOf(total)} className={styles.rule} />
          <text x={area.left - 6} y={yOf(total) + 3.5} textAnchor="end">
            {total}
          </text>
        </g>
      ))}
      {labels.map(({ band, from: least }) => (
        <g key={band}>
          <line x1={area.left} x2={area.right} y1={yOf(least)} y2={yOf(least)} className={styles.band} />
          <text x={area.right + 6} y={yOf(least) + 3.5}>
            {`${least} ${band}`}
          </text>
        </g>
      ))}
      <path d={path} className={styles.line} />
      {keyed(totals, ({ day }) => day).map(({ key, item }) => (
        <circle key={key} cx={xOf(item.day)} cy={yOf(item.total)} r={3} className={styles.dot} />
      ))}
      <text x={area.left} y={area.height - 4}>
        {shortDate(from)}
      </text>
      <text x={area.right} y={area.height - 4} textAnchor="end">
        {shortDate(to)}
      </text>
    </svg>
  );
}

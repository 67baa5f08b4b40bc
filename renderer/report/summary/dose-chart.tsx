import { fullDate } from '../../../shared/content/words/dates';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Product } from '../../../shared/contract/products';
import type { Summary } from '../../../shared/contract/reports/summary';
import { DateLabels, ValueLines } from './axes';
import styles from './chart.module.css';
import { edgeOf, panel, ticksUpTo, xOf, yOf } from './period-axis';

interface Props {
  daily: Summary['daily'];
  product: Product;
}

/** Whether a day has a dose and is not over: what was taken of it is only so far. */
function isOpen({ status, taken }: Summary['daily'][number]): boolean {
  return status === 'planned' && taken !== null;
}

/** Planned amounts as stairs, taken ones as dots, by day of the period. */
export function DoseChart({ daily, product }: Props) {
  const area = panel(170);
  const values = daily
    .flatMap(({ planned, taken }) => [planned ?? 0, taken ?? 0])
    .map((value) => value / 1000);
  const ticks = ticksUpTo(Math.max(...values));
  const most = ticks.at(-1) ?? 1;
  const first = daily[0];
  const last = daily.at(-1);
  if (first === undefined || last === undefined) return null;
  const stairs = daily.map(({ planned }, index) => {
    if (planned === null) return '';
    const y = yOf(area, planned / 1000, most).toFixed(1);
    const from = `${edgeOf(area, index, daily.length).toFixed(1)} ${y}`;
    const open = index === 0 || daily[index - 1]?.planned === null;
    return `${open ? 'M' : 'L'}${from}L${edgeOf(area, index + 1, daily.length).toFixed(1)} ${y}`;
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {summaryWords.chartTitle(product.unit, daily.some(isOpen))}
      </figcaption>
      <svg
        className={styles.tall}
        preserveAspectRatio="xMinYMin"
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={summaryWords.chartLabel(product.unit, fullDate(first.date), fullDate(last.date))}
      >
        <ValueLines area={area} ticks={ticks} most={most} />
        <DateLabels area={area} dates={daily.map(({ date }) => date)} />
        <path d={stairs.join('')} className={styles.line} />
        {daily.map((day, index) =>
          day.taken === null ? null : (
            <circle
              key={day.date}
              cx={xOf(area, index, daily.length)}
              cy={yOf(area, day.taken / 1000, most)}
              r={daily.length > 60 ? 1.8 : 2.8}
              className={isOpen(day) ? styles.openDot : styles.dot}
            />
          ),
        )}
      </svg>
    </figure>
  );
}

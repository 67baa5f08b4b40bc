import { fullDate } from '../../../shared/content/words/dates';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Product } from '../../../shared/contract/products';
import type { Summary } from '../../../shared/contract/reports/summary';
import type { LocalDate } from '../../../shared/time';
import styles from './chart.module.css';
import { edgeOf, type Panel, panel, ticksUpTo, xOf, yOf } from './period-axis';
import { TimePanel } from './time-panel';

interface Props {
  daily: Summary['daily'];
  cuts: readonly LocalDate[];
  product: Product;
  /** In hundredths of an inch. */
  height: number;
}

type Day = Summary['daily'][number];

/** Whether a day has a dose and is not over: what was taken of it is only so far. */
function isOpen({ status, taken }: Day): boolean {
  return status === 'planned' && taken !== null;
}

/** Planned amounts as stairs, taken ones as dots, with a triangle at each cut and a bar under the days of a hold. */
export function DosePanel({ daily, cuts, product, height }: Props) {
  const area = panel(height, true);
  const values = daily
    .flatMap(({ planned, taken }) => [planned ?? 0, taken ?? 0])
    .map((value) => value / 1000);
  const ticks = ticksUpTo(Math.max(...values), height < 140 ? 3 : 4);
  const most = ticks.at(-1) ?? 1;
  const first = daily[0];
  const last = daily.at(-1);
  if (first === undefined || last === undefined) return null;
  const marks = {
    open: daily.some(isOpen),
    above: daily.some(({ status }) => status === 'above'),
    cuts: cuts.length > 0,
    held: daily.some(({ held }) => held),
  };
  return (
    <TimePanel
      title={summaryWords.panels.dose(product.unit)}
      marks={summaryWords.panels.doseMarks(marks)}
      label={summaryWords.panels.doseLabel(product.unit, fullDate(first.date), fullDate(last.date))}
      area={area}
      dates={daily.map(({ date }) => date)}
      ticks={ticks}
      hasDates
    >
      <path d={holds(daily, area)} className={styles.hold} />
      <path d={stairs(daily, area, most)} className={styles.line} />
      {cuts.map((date) => (
        <path key={date} d={triangle(daily, date, area, most)} className={styles.point} />
      ))}
      {daily.map((day, index) =>
        day.taken === null ? null : (
          <circle
            key={day.date}
            cx={xOf(area, index, daily.length)}
            cy={yOf(area, day.taken / 1000, most)}
            r={dotSize(daily.length)}
            className={dotLook(day)}
          />
        ),
      )}
    </TimePanel>
  );
}

function dotLook(day: Day): string | undefined {
  if (isOpen(day)) return styles.openDot;
  return day.status === 'above' ? styles.aboveDot : styles.dot;
}

/** Small enough that days don't cover each other's. */
function dotSize(days: number): number {
  if (days > 400) return 0.7;
  if (days > 60) return 1.6;
  return 2.8;
}

function stairs(daily: readonly Day[], area: Panel, most: number): string {
  return daily
    .map(({ planned }, index) => {
      if (planned === null) return '';
      const y = yOf(area, planned / 1000, most).toFixed(1);
      const before = daily[index - 1]?.planned ?? null;
      const from = `${edgeOf(area, index, daily.length).toFixed(1)} ${y}`;
      return `${before === null ? 'M' : 'L'}${from}L${edgeOf(area, index + 1, daily.length).toFixed(1)} ${y}`;
    })
    .join('');
}

/** A small triangle that points down, over the edge at which a step ends. */
function triangle(daily: readonly Day[], date: LocalDate, area: Panel, most: number): string {
  const index = daily.findIndex((day) => day.date === date);
  if (index === -1) return '';
  const x = edgeOf(area, index, daily.length);
  const above = daily[index - 1]?.planned ?? daily[index]?.planned ?? 0;
  const y = Math.max(yOf(area, above / 1000, most) - 2.5, area.top);
  const half = daily.length > 200 ? 1.6 : 3.2;
  return `M${x.toFixed(1)} ${y.toFixed(1)}l${-half} ${(-half * 1.6).toFixed(1)}h${half * 2}z`;
}

/** A bar at the foot of the panel under every day of a hold. */
function holds(daily: readonly Day[], area: Panel): string {
  return daily
    .map(({ held }, index) => {
      if (!held) return '';
      const [from, to] = [edgeOf(area, index, daily.length), edgeOf(area, index + 1, daily.length)];
      return `M${from.toFixed(1)} ${area.bottom - 2.5}H${to.toFixed(1)}`;
    })
    .join('');
}

import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { chartWords as words } from '../../../shared/content/words/chart';
import { Button } from '../button';
import styles from './chart.module.css';
import { type Readings, rowAfterKey, spokenReading } from './chart-readings';
import { ChartTable } from './chart-table';

interface Props {
  /** What the chart says, in a few sentences; read first, and the first of them is seen first. */
  summary: readonly string[];
  /** Explains the looks of the drawing, above it. */
  legend?: ReactNode;
  /** What the line of reading is called for a screen reader, such as "Dose and symptoms, day by day". */
  label: string;
  readings: Readings;
  /** How many of the readings are drawn, from the first on; the table has all. All without it. */
  drawn?: number;
  /** What else can be done with the drawing, beside the button of the table. */
  action?: ReactNode;
  /** Bars lie below each other, so keys go up and down. */
  upright?: boolean;
  /** The row under a pointer, from its place in the drawing as shares of width and height with its size in pixels. */
  rowAt: (place: { x: number; y: number; width: number; height: number }) => number;
  /** Where the reading line of a row stands. */
  lineOf: (row: number) => CSSProperties;
  children: ReactNode;
}

/**
 * Around every drawing: its summary above, the reading of one point below, its table on demand.
 *
 * Points are read with a native slider over the drawing: its keys are those of the slider pattern, and its value in
 * words is spoken by every screen reader at each move, without a live region that would say it twice.
 */
export function ChartFrame(props: Props) {
  const { summary, legend, label, readings, action, upright = false, rowAt, lineOf, children } = props;
  const id = useId();
  const [read, setRead] = useState<number | null>(null);
  const [isTable, setTable] = useState(false);
  const rows = readings.rows.slice(0, props.drawn);
  const last = rows.length - 1;
  // A range that was changed has other rows.
  const row = read === null ? null : Math.min(read, last);
  const sentence = spokenOf(readings, row ?? last);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowAfterKey(event.key, { rows, page: readings.page }, row ?? last, upright);
    if (next === null) return;
    event.preventDefault();
    setRead(next);
  };

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.summary}>
        <p>{summary[0]}</p>
        {summary.length > 1 && <p className={styles.more}>{summary.slice(1).join(' ')}</p>}
      </figcaption>
      {legend}
      <div
        className={styles.drawing}
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const place = { x: event.clientX - box.left, y: event.clientY - box.top };
          setRead(rowAt({ ...place, width: box.width, height: box.height }));
        }}
      >
        <div aria-hidden="true">{children}</div>
        {row !== null && <div className={upright ? styles.lyingLine : styles.line} style={lineOf(row)} />}
        <input
          type="range"
          autoComplete="off"
          className={styles.reader}
          aria-label={label}
          aria-describedby={`${id}-keys`}
          aria-valuetext={sentence}
          min={0}
          max={last}
          value={row ?? last}
          onChange={(event) => setRead(Number(event.target.value))}
          onFocus={() => setRead(row ?? last)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.foot}>
        <p className={styles.readout} aria-hidden="true">
          {row === null ? words.howToRead : sentence}
        </p>
        <p id={`${id}-keys`} hidden>
          {upright ? words.keysUpright : words.keys}
        </p>
        <div className={styles.actions}>
          {action}
          <Button
            look="quiet"
            aria-expanded={isTable}
            aria-controls={`${id}-table`}
            onClick={() => setTable(!isTable)}
          >
            {isTable ? words.hideTable : words.showTable}
          </Button>
        </div>
      </div>
      <div id={`${id}-table`}>{isTable && <ChartTable readings={readings} />}</div>
    </figure>
  );
}

function spokenOf(readings: Readings, row: number): string {
  const reading = readings.rows[row];
  return reading === undefined ? words.nothing : spokenReading(readings, reading, words.nothing);
}

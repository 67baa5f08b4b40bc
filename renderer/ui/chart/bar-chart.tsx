import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { chartWords as words } from '../../../shared/content/words/chart';
import { Button } from '../button';
import styles from './chart.module.css';
import type { BarPart, BarsData } from './chart-data';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import { useChartLook } from './chart-look';
import type { Readings } from './chart-readings';
import { drawBars } from './draw-bars';

/** More bars than these are no longer taken in at once; a list that is hardly longer is drawn whole. */
const FIRST = 8;
const HARDLY_MORE = 2;

interface Props {
  summary: readonly string[];
  label: string;
  data: BarsData;
  /** One row for each bar, in the same order. */
  readings: Readings;
}

/** Lying bars below each other, read one by one; of many the first, and all on demand. */
export function BarChart({ summary, label, data: whole, readings }: Props) {
  const [isAll, setAll] = useState(false);
  const isLong = whole.bars.length > FIRST + HARDLY_MORE;
  const data = useMemo(
    () => (isLong && !isAll ? { ...whole, bars: whole.bars.slice(0, FIRST) } : whole),
    [whole, isLong, isAll],
  );
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = useChartLook(place);
  const count = data.bars.length;
  useEffect(() => {
    if (canvas.current === null || look === null) return;
    return drawBars(canvas.current, data, look);
  }, [data, look]);
  const used = data.key.filter(({ look: part }) => data.bars.some(({ parts }) => has(parts, part)));
  return (
    <ChartFrame
      summary={summary}
      legend={
        used.length > 0 && (
          <p className={styles.key} aria-hidden="true">
            {used.map(({ look: part, label: meaning }) => (
              <ChartKey key={part} look={part} label={meaning} />
            ))}
          </p>
        )
      }
      label={label}
      readings={readings}
      drawn={count}
      action={
        isLong && (
          <Button look="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? words.showFirst(FIRST) : words.showAll(whole.bars.length)}
          </Button>
        )
      }
      upright
      rowAt={({ y, height }) => Math.min(count - 1, Math.max(0, Math.floor((y / height) * count)))}
      lineOf={(row) => ({ '--from': row, '--of': count }) as CSSProperties}
    >
      <div ref={place} className={styles.bars} style={{ '--count': count } as CSSProperties}>
        <canvas ref={canvas} />
      </div>
    </ChartFrame>
  );
}

function has(parts: readonly BarPart[], look: BarPart['look']): boolean {
  return parts.some((part) => part.look === look && part.value > 0);
}

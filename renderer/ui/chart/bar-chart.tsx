import { type CSSProperties, useEffect, useRef } from 'react';
import styles from './chart.module.css';
import type { BarPart, BarsData } from './chart-data';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import { useChartLook } from './chart-look';
import type { Readings } from './chart-readings';
import { drawBars } from './draw-bars';

interface Props {
  summary: readonly string[];
  label: string;
  data: BarsData;
  /** One row for each bar, in the same order. */
  readings: Readings;
}

/** Lying bars below each other, read one by one. */
export function BarChart({ summary, label, data, readings }: Props) {
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

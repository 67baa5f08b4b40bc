import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import styles from './chart.module.css';
import type { Plot, StackData } from './chart-data';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import { type ChartLook, useChartLook } from './chart-look';
import { nearestRow, type Readings } from './chart-readings';
import { type ChartRoom, placeAcross, roomFor } from './chart-room';
import { drawPlot } from './draw-plot';

interface Props {
  summary: readonly string[];
  label: string;
  data: StackData;
  readings: Readings;
}

/** Plots above each other over one axis, read together point by point. */
export function PlotStack({ summary, label, data, readings }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const look = useChartLook(place);
  const room = useMemo(() => (look === null ? null : roomFor(data.plots, look.textWidth)), [data, look]);
  const { first, last } = data.across;
  return (
    <ChartFrame
      summary={summary}
      label={label}
      readings={readings}
      rowAt={({ x, width }) =>
        room === null ? -1 : nearestRow(readings.rows, placeAcross(x, width, room, data.across))
      }
      lineOf={(row) => {
        const share = ((readings.rows[row]?.x ?? first) - first) / Math.max(1, last - first);
        return lineAt(room ?? { left: 0, right: 0 }, share);
      }}
    >
      <div ref={place} className={styles.stack}>
        {data.plots.map((plot, index) => (
          <div key={plot.id}>
            <PlotTitle plot={plot} />
            <div className={styles[plot.height]}>
              {look !== null && room !== null && (
                <PlotCanvas data={data} plot={plot} index={index} look={look} room={room} />
              )}
            </div>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

/** Where the reading line stands: a share of the way between the rooms at both sides. */
function lineAt({ left, right }: ChartRoom, share: number): CSSProperties {
  const at = `calc(${left}px + (100% - ${left + right}px) * ${share})`;
  return { '--at': at } as CSSProperties;
}

function PlotTitle({ plot: { title, series, isKeyed } }: { plot: Plot }) {
  return (
    <p className={styles.title}>
      <span className={styles.plotName}>{title}</span>
      {isKeyed && series.map(({ look, name }) => <ChartKey key={name} look={look} label={name} />)}
    </p>
  );
}

interface CanvasProps {
  data: StackData;
  plot: Plot;
  index: number;
  look: ChartLook;
  room: ChartRoom;
}

function PlotCanvas({ data, plot, index, look, room }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isTop = index === 0;
  const isBottom = index === data.plots.length - 1;
  useEffect(() => {
    if (canvas.current === null) return;
    return drawPlot(canvas.current, data, plot, { look, room, isTop, isBottom });
  }, [data, plot, look, room, isTop, isBottom]);
  return <canvas ref={canvas} />;
}

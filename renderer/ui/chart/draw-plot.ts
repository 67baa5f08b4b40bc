import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ScriptableContext,
} from 'chart.js';
import type { Plot, Point, Series, StackData } from './chart-data';
import { axisRoom, layersOf, wordRoom } from './chart-layers';
import type { ChartLook } from './chart-look';
import { type ChartRoom, LABEL_GAP } from './chart-room';

// Only what lines and dots need, so that no more of the library is loaded.
Chart.register(LineController, LineElement, PointElement, LinearScale);

const DOT = { largest: 3.5, smallest: 1.5, share: 0.4 };

interface Place {
  look: ChartLook;
  room: ChartRoom;
  /** The uppermost plot has the words of the marks, the lowest one the labels of the axis across. */
  isTop: boolean;
  isBottom: boolean;
}

/** Draws one plot on a canvas, and again whenever its box changes. Returns what takes it away. */
export function drawPlot(canvas: HTMLCanvasElement, data: StackData, plot: Plot, place: Place): () => void {
  const { look, room } = place;
  const font = { family: look.fontFamily, size: look.fontSize };
  const labels = new Map(plot.axis.ticks.map(({ y, label }) => [y, label]));
  const { first, last, step } = data.across;
  const dotRadius = ({ chart }: ScriptableContext<'line'>) => {
    const each = ((chart.width - room.left - room.right) * step) / Math.max(1, last - first);
    return Math.min(DOT.largest, Math.max(DOT.smallest, each * DOT.share));
  };
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: plot.series.map((series) => datasetOf(series, place, step, dotRadius)) },
    plugins: [layersOf(data, plot, place)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      // The reading line is not the library's: it goes over all plots, and keys move it too.
      events: [],
      parsing: false,
      normalized: true,
      layout: {
        padding: {
          top: place.isTop ? wordRoom(data, look) : LABEL_GAP,
          right: room.right,
          bottom: place.isBottom ? axisRoom(data, look) : LABEL_GAP,
        },
      },
      scales: {
        // Its labels are drawn with the layers: the library would move the plot to make room for the last of them.
        x: { type: 'linear', min: first, max: last, display: false },
        y: {
          type: 'linear',
          min: 0,
          max: plot.axis.top,
          afterBuildTicks: (scale) => {
            scale.ticks = plot.axis.ticks.map(({ y }) => ({ value: y }));
          },
          afterFit: (scale) => {
            scale.width = room.left;
          },
          border: { display: false },
          // The edges of bands are lines enough.
          grid: { color: look.line, drawTicks: false, display: plot.bands === undefined },
          ticks: {
            color: look.muted,
            font,
            autoSkip: false,
            padding: LABEL_GAP,
            callback: (value) => labels.get(Number(value)) ?? '',
          },
        },
      },
    },
  });
  return () => chart.destroy();
}

type Radius = (context: ScriptableContext<'line'>) => number;

function datasetOf(
  { look: kind, name, points }: Series,
  { look }: Place,
  step: number,
  dot: Radius,
): ChartDataset<'line'> {
  // Parsing is off, so a gap must be no number rather than null.
  const data = (kind === 'stairs' ? points.flatMap((point) => widened(point, step)) : points).map(
    ({ x, y }) => ({
      x,
      y: y ?? Number.NaN,
    }),
  );
  const common = { label: name, data, spanGaps: false, clip: 8 };
  switch (kind) {
    case 'stairs':
      return {
        ...common,
        borderColor: look.accent,
        borderWidth: 2,
        pointRadius: 0,
        borderJoinStyle: 'miter',
      };
    case 'line':
      return {
        ...common,
        borderColor: look.accent,
        borderWidth: 2.25,
        borderJoinStyle: 'round',
        backgroundColor: look.accent,
        // A value between two gaps is no line: it is a small dot.
        pointRadius: ({ dataIndex }) => (isAlone(points, dataIndex) ? DOT.smallest : 0),
      };
    case 'dots':
      return {
        ...common,
        showLine: false,
        pointRadius: dot,
        pointBorderColor: look.ink,
        pointBorderWidth: 1.5,
        pointBackgroundColor: look.surface,
      };
    case 'linked':
      return {
        ...common,
        borderColor: look.accent,
        borderWidth: 1.5,
        pointRadius: DOT.largest + 0.5,
        pointBorderColor: look.surface,
        pointBackgroundColor: look.accent,
      };
    case 'faint':
      return {
        ...common,
        showLine: false,
        pointRadius: (context) => Math.min(2.5, dot(context)),
        pointBorderWidth: 0,
        pointBackgroundColor: look.edge,
      };
  }
}

/** Both ends of a step around its point. */
function widened({ x, y }: Point, step: number): Point[] {
  return [
    { x: x - step / 2, y },
    { x: x + step / 2, y },
  ];
}

function isAlone(points: readonly Point[], index: number): boolean {
  const isGap = (point: Point | undefined) => point === undefined || point.y === null;
  return isGap(points[index - 1]) && isGap(points[index + 1]);
}

import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { BarLook, BarsData } from './chart-data';
import type { ChartLook } from './chart-look';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const looks: readonly BarLook[] = ['solid', 'striped', 'soft', 'open'];
/** Between the end of a bar and its value. */
const GAP = 6;

/** Draws lying bars on a canvas, each under its name. Returns what takes them away. */
export function drawBars(canvas: HTMLCanvasElement, { bars, top }: BarsData, look: ChartLook): () => void {
  const valueRoom = Math.ceil(Math.max(0, ...bars.map(({ value }) => look.textWidth(value)))) + GAP;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => name),
      datasets: looks.map((part) => ({
        label: part,
        data: bars.map(({ parts }) =>
          parts.filter((each) => each.look === part).reduce((sum, each) => sum + each.value, 0),
        ),
        backgroundColor: fillOf(part, look),
        borderColor: look.accent,
        borderWidth: 1,
        borderSkipped: false,
        barThickness: Math.round(look.fontSize * 0.9),
      })),
    },
    plugins: [textsOf(bars, look, valueRoom)],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: ({ chart: { width } }) => ({ right: isTight(width, valueRoom) ? 0 : valueRoom }) },
      scales: {
        x: { stacked: true, min: 0, max: top, display: false },
        y: { stacked: true, display: false },
      },
    },
  });
  return () => chart.destroy();
}

/** Whether values beside the bars would leave them less than half of the width. They stand below the bars then. */
function isTight(width: number, valueRoom: number): boolean {
  return valueRoom > width / 2;
}

/** The name of each bar above it, and its value at its end. */
function textsOf(bars: BarsData['bars'], look: ChartLook, valueRoom: number): Plugin<'bar'> {
  return {
    id: 'texts',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      // Beside a name, there is nothing up to the edge.
      const room = chart.width - chartArea.left;
      ctx.save();
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      for (const [index, { name, value, parts }] of bars.entries()) {
        const middle = scales.y?.getPixelForValue(index) ?? 0;
        const end = scales.x?.getPixelForValue(parts.reduce((sum, part) => sum + part.value, 0)) ?? 0;
        ctx.fillStyle = look.ink;
        ctx.textBaseline = 'bottom';
        ctx.fillText(shortened(name, room, look), chartArea.left, middle - look.fontSize * 0.6);
        ctx.fillStyle = look.muted;
        if (isTight(chart.width, valueRoom)) {
          ctx.textBaseline = 'top';
          ctx.fillText(value, chartArea.left, middle + look.fontSize * 0.6);
        } else {
          ctx.textBaseline = 'middle';
          ctx.fillText(value, end + GAP, middle);
        }
      }
      ctx.restore();
    },
  };
}

/** As much of a name as fits; the table has all of it. */
function shortened(name: string, width: number, { textWidth }: ChartLook): string {
  if (textWidth(name) <= width) return name;
  const letters = [...name];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function fillOf(part: BarLook, look: ChartLook): string | CanvasPattern {
  switch (part) {
    case 'solid':
      return look.accent;
    case 'striped':
      return stripes(look);
    case 'soft':
      return look.accentSoft;
    case 'open':
      return look.surface;
  }
}

/** Slanted stripes: told apart from the other looks without colour. */
function stripes(look: ChartLook): CanvasPattern | string {
  const size = 6;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (context === null) return look.accent;
  context.fillStyle = look.surface;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = look.accent;
  context.lineWidth = 1.75;
  context.beginPath();
  for (const from of [-size, 0, size]) {
    context.moveTo(from, size);
    context.lineTo(from + size, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? look.accent;
}

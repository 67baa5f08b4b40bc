import type { Chart, Plugin } from 'chart.js';
import type { AcrossAxis, Band, Plot, StackData } from './chart-data';
import type { ChartLook } from './chart-look';
import { LABEL_GAP, placeInLine, sideLines } from './chart-room';

/** Between words on the line above the plots. */
const WORD_GAP = 10;
const DASH = [3, 3];
const TICK = 5;
/** From line to line right of a plot, in heights of the font. */
const SIDE_LINE = 1.15;

interface Place {
  look: ChartLook;
  isTop: boolean;
  isBottom: boolean;
}

/**
 * What stands around the values: behind them bands, stretches, marks over all plots and the height to compare with;
 * above the uppermost plot the words of marks and stretches, below the lowest one the labels of the axis across.
 */
export function layersOf(data: StackData, plot: Plot, { look, isTop, isBottom }: Place): Plugin<'line'> {
  return {
    id: 'layers',
    beforeDatasetsDraw(chart) {
      for (const stretch of data.stretches) drawStretch(chart, look, stretch);
      for (const [index, band] of (plot.bands ?? []).entries()) drawBand(chart, look, band, index);
      for (const { x } of data.marks) drawUpright(chart, look, x);
      if (plot.level !== undefined) drawLevel(chart, look, plot.level.y, plot.level.label);
      if (isTop) drawWords(chart, look, data);
      if (isBottom) drawAxis(chart, look, data.across);
    },
  };
}

/** The height of the words above the uppermost plot. */
export function wordRoom({ marks, stretches }: StackData, { fontSize }: ChartLook): number {
  return marks.length + stretches.length === 0 ? LABEL_GAP : Math.ceil(fontSize * 1.3) + LABEL_GAP;
}

/** The height of the labels below the lowest plot. */
export function axisRoom({ across }: StackData, { fontSize }: ChartLook): number {
  const lines = across.title === undefined ? 1 : 2;
  return Math.ceil(fontSize * 1.4 * lines) + LABEL_GAP;
}

function xOf(chart: Chart, value: number): number {
  return chart.scales.x?.getPixelForValue(value) ?? 0;
}

function yOf(chart: Chart, value: number): number {
  return chart.scales.y?.getPixelForValue(value) ?? 0;
}

function drawStretch(chart: Chart, look: ChartLook, { from, to }: { from: number; to: number }): void {
  const { ctx, chartArea } = chart;
  const left = Math.max(chartArea.left, xOf(chart, from));
  const right = Math.min(chartArea.right, xOf(chart, to));
  ctx.save();
  ctx.fillStyle = look.sunk;
  ctx.fillRect(left, chartArea.top, Math.max(0, right - left), chartArea.height);
  ctx.restore();
}

function drawBand(chart: Chart, look: ChartLook, band: Band, index: number): void {
  const { ctx, chartArea } = chart;
  const [top, bottom] = [yOf(chart, band.to), yOf(chart, band.from)];
  ctx.save();
  // Each band is a little darker than the one below it, in any theme and in grey.
  ctx.globalAlpha = 0.03 + index * 0.05;
  ctx.fillStyle = look.accent;
  ctx.fillRect(chartArea.left, top, chartArea.width, bottom - top);
  ctx.globalAlpha = 1;
  ctx.restore();
  // A band that is lower than its name is named in the table alone.
  if (bottom - top >= sideHeight(band.label, look)) drawBeside(chart, look, band.label, (top + bottom) / 2);
}

function sideHeight(label: string, { fontSize }: ChartLook): number {
  return sideLines(label).length * fontSize * SIDE_LINE;
}

/** Words right of the plot, around a height in pixels. */
function drawBeside(chart: Chart, look: ChartLook, label: string, middle: number): void {
  const { ctx, chartArea } = chart;
  const lines = sideLines(label);
  ctx.save();
  ctx.font = `${look.fontSize}px ${look.fontFamily}`;
  ctx.fillStyle = look.muted;
  ctx.textBaseline = 'middle';
  for (const [line, word] of lines.entries()) {
    const offset = (line - (lines.length - 1) / 2) * look.fontSize * SIDE_LINE;
    ctx.fillText(word, chartArea.right + LABEL_GAP, middle + offset);
  }
  ctx.restore();
}

function drawUpright(chart: Chart, look: ChartLook, x: number): void {
  const { ctx, chartArea } = chart;
  const pixel = Math.round(xOf(chart, x)) + 0.5;
  ctx.save();
  ctx.strokeStyle = look.edge;
  ctx.setLineDash(DASH);
  ctx.beginPath();
  ctx.moveTo(pixel, chartArea.top);
  ctx.lineTo(pixel, chartArea.bottom);
  ctx.stroke();
  ctx.restore();
}

function drawLevel(chart: Chart, look: ChartLook, y: number, label: string): void {
  const { ctx, chartArea } = chart;
  const pixel = Math.round(yOf(chart, y)) + 0.5;
  ctx.save();
  ctx.strokeStyle = look.muted;
  ctx.setLineDash(DASH);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, pixel);
  ctx.lineTo(chartArea.right, pixel);
  ctx.stroke();
  ctx.restore();
  drawBeside(chart, look, label, pixel);
}

/** What marks and stretches are, on the line above the uppermost plot. */
function drawWords(chart: Chart, look: ChartLook, data: StackData): void {
  const { ctx, chartArea } = chart;
  const texts = [...data.stretches.map(({ from, label }) => ({ x: from, label })), ...data.marks].flatMap(
    ({ x, label }) => (label === '' ? [] : [{ text: label, x: Math.max(chartArea.left, xOf(chart, x)) - 2 }]),
  );
  ctx.save();
  ctx.font = `${look.fontSize}px ${look.fontFamily}`;
  ctx.fillStyle = look.muted;
  ctx.textBaseline = 'bottom';
  for (const { text, x } of placeInLine(texts, chartArea.right, look.textWidth, WORD_GAP)) {
    ctx.fillText(text, x, chartArea.top - 6);
  }
  ctx.restore();
}

function drawAxis(chart: Chart, look: ChartLook, across: AcrossAxis): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.font = `${look.fontSize}px ${look.fontFamily}`;
  ctx.fillStyle = look.muted;
  ctx.strokeStyle = look.edge;
  ctx.textBaseline = 'top';
  ctx.textAlign = across.labels === 'centre' ? 'center' : 'left';
  for (const { x, label } of across.ticks(chartArea.width, look.textWidth)) {
    const pixel = Math.round(xOf(chart, x)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(pixel, chartArea.bottom);
    ctx.lineTo(pixel, chartArea.bottom + TICK);
    ctx.stroke();
    ctx.fillText(label, pixel, chartArea.bottom + LABEL_GAP);
  }
  if (across.title !== undefined) {
    ctx.textAlign = 'center';
    const middle = (chartArea.left + chartArea.right) / 2;
    ctx.fillText(across.title, middle, chartArea.bottom + LABEL_GAP + look.fontSize * 1.4);
  }
  ctx.restore();
}

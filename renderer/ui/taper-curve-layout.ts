import type { Measure } from '../../shared/content/words/quantities';
import { taperCurveWords as words } from '../../shared/content/words/taper-curve';
import type { Curve, PlanChange } from '../../shared/contract/plans';
import { type Amount, amount, formatAmount } from '../../shared/quantity';
import { dayNumber, type LocalDate } from '../../shared/time';
import { amountTicks, dateTicks, LABELLED_WITH_YEARS, type TextWidth } from './taper-curve-axes';
import { type Label, placeEndLabel, placeTodayLabel, type Rect } from './taper-curve-labels';
import { drawnSteps, type Point, pathOf, segmentsOf, stairPoints } from './taper-curve-stairs';

export interface CurveMark {
  date: LocalDate;
  kind: PlanChange['type'];
}

/** What is drawn. */
export interface CurveData {
  curve: Curve;
  /** Earlier versions of the plan, drawn beneath as ghost lines. */
  earlier: readonly Curve[];
  taken: readonly { date: LocalDate; amount: Amount }[];
  today: LocalDate | null;
  marks: readonly CurveMark[];
  measure: Measure;
}

/** Where it is drawn, in CSS pixels. */
export interface CurveBox {
  width: number;
  height: number;
  fontSize: number;
  textWidth: TextWidth;
}

/** The whole drawing, in CSS pixels from the top left of its box. */
export interface CurveLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  amountTicks: { y: number; label: string }[];
  dateTicks: { x: number; label: string }[];
  /** The stairs up to where they are certain, and the rest while an open hold leaves the dates open. */
  line: string;
  openLine: string;
  /** Earlier versions, oldest first; `age` is 0 for the newest. */
  ghosts: { path: string; age: number }[];
  dots: (Point & { date: LocalDate })[];
  dotRadius: number;
  marks: (Point & { kind: CurveMark['kind'] })[];
  today: { x: number; label: Label } | null;
  end: (Point & { label: Label }) | null;
}

/** Days at the start amount that are shown before the first step, and at zero after the last, of a plan's length. */
const LEAD = 0.04;
/** Days before or after the plan that may be shown to reach today and what was taken. */
const LEAST_SLACK = 14;
const SLACK = 0.25;

/** Lays out the drawing of a plan. Coordinates are rounded to tenths of a pixel. */
export function layOutCurve(data: CurveData, { width, height, fontSize, textWidth }: CurveBox): CurveLayout {
  const { curve, earlier, measure } = data;
  const days = shownDays(data);
  const taken = data.taken.filter(({ date }) => days.first <= dayNumber(date) && dayNumber(date) < days.last);
  const highest = amount(
    Math.max(...[curve, ...earlier].flatMap(amountsOf), ...taken.map((total) => total.amount)),
  );
  const axis = amountTicks(highest);
  const tickLabels = axis.ticks.map((tick, index) => {
    const text = tick === 0 ? '0' : formatAmount(tick, axis.step);
    return index === axis.ticks.length - 1 ? `${text} ${measure.unit}` : text;
  });

  const left = Math.ceil(Math.max(...tickLabels.map(textWidth))) + 6;
  const plot = { left, right: width - 4, top: fontSize + 9, bottom: height - fontSize * 1.9 };
  const xOf = (day: number) =>
    round(left + ((day - days.first) / (days.last - days.first)) * (plot.right - left));
  const yOf = (value: number) => round(plot.bottom - (value / axis.top) * (plot.bottom - plot.top));

  const certainTo =
    curve.openHold && data.today !== null ? Math.min(dayNumber(data.today) + 1, days.last) : days.last;
  const steps = drawnSteps(curve, xOf, yOf);
  const stairs = (from = days.first, to = days.last) =>
    stairPoints(yOf(curve.startAmount), steps, from, to, xOf);
  const ghosts = earlier.map((ghost) =>
    stairPoints(yOf(ghost.startAmount), drawnSteps(ghost, xOf, yOf), days.first, days.last, xOf),
  );
  const dots = taken.map((total) => ({
    date: total.date,
    x: xOf(dayNumber(total.date) + 0.5),
    y: yOf(total.amount),
  }));
  const perDay = (plot.right - left) / (days.last - days.first);
  const dotRadius = Math.min(3, Math.max(1.5, round(perDay * 0.6)));

  const todayDay = data.today === null ? null : dayNumber(data.today) + 0.5;
  const today =
    todayDay === null || todayDay < days.first || todayDay > days.last
      ? null
      : {
          x: xOf(todayDay),
          label: placeTodayLabel(words.today, textWidth(words.today), xOf(todayDay), plot),
        };

  let end: CurveLayout['end'] = null;
  if (curve.endDate !== null) {
    const at = { x: xOf(dayNumber(curve.endDate)), y: yOf(0) };
    const text = (curve.openHold ? words.zeroIfResumed : words.zeroOn)(
      curve.endDate,
      days.last - days.first > LABELLED_WITH_YEARS,
    );
    const size = { width: textWidth(text), height: fontSize };
    const label = placeEndLabel(text, size, at, plot, {
      curve: segmentsOf(stairs()).map((segment) => ({ ...segment, bottom: plot.bottom })),
      others: [...ghosts.flatMap(segmentsOf), ...dots.map((dot) => around(dot, dotRadius))],
      today: today === null ? [] : [{ ...plot, left: today.x, right: today.x }],
    });
    end = { ...at, label };
  }

  return {
    plot,
    amountTicks: axis.ticks.map((tick, index) => ({ y: yOf(tick), label: tickLabels[index] ?? '' })),
    dateTicks: dateTicks(days, plot.right - left, textWidth).map(({ day, label }) => ({
      x: xOf(day),
      label,
    })),
    line: pathOf(stairs(days.first, certainTo)),
    openLine: certainTo < days.last ? pathOf(stairs(certainTo)) : '',
    ghosts: ghosts.map((points, index) => ({ path: pathOf(points), age: ghosts.length - 1 - index })),
    dots,
    dotRadius,
    marks: stacked(
      data.marks
        .filter(({ date }) => days.first <= dayNumber(date) && dayNumber(date) <= days.last)
        .map(({ date, kind }) => ({ kind, x: xOf(dayNumber(date)) })),
      plot.bottom,
    ),
    today,
    end,
  };
}

/** The days that the time axis holds, as day numbers, and the day that short plans count their labels from. */
function shownDays({ curve, earlier, taken, today }: CurveData): {
  first: number;
  last: number;
  origin: number;
} {
  const curves = [curve, ...earlier];
  const starts = curves.flatMap(({ steps }) => steps.slice(0, 1).map((step) => dayNumber(step.from)));
  const ends = curves.flatMap(({ steps }) => steps.slice(-1).map((step) => dayNumber(step.from)));
  const start = Math.min(...starts);
  const end = Math.max(...ends, start + 1);
  const lead = Math.max(1, Math.round((end - start) * LEAD));
  const slack = Math.max(LEAST_SLACK, Math.round((end - start) * SLACK));
  const reach = [...(today === null ? [] : [today]), ...taken.map(({ date }) => date)]
    .map(dayNumber)
    .filter((day) => day >= start - slack && day < end + slack);
  return {
    first: Math.min(start - lead, ...reach),
    last: Math.max(end + lead, ...reach.map((day) => day + 1)),
    origin: start,
  };
}

function amountsOf({ startAmount, steps }: Curve): number[] {
  return [startAmount, ...steps.map((step) => step.amount)];
}

/** Room that a mark takes, to each side and upward. */
const MARK = { width: 11, height: 12 };

/** Marks above the time axis; those that would touch stand on top of each other, in their order. */
function stacked(
  marks: readonly { kind: CurveMark['kind']; x: number }[],
  bottom: number,
): CurveLayout['marks'] {
  const levels: number[][] = [];
  return marks.map(({ kind, x }) => {
    const free = levels.findIndex((taken) => taken.every((other) => Math.abs(other - x) >= MARK.width));
    const level = free === -1 ? levels.length : free;
    levels[level] = [...(levels[level] ?? []), x];
    return { kind, x, y: round(bottom - 8 - level * MARK.height) };
  });
}

function around({ x, y }: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

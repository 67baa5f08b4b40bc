import { shortDate } from '../../shared/content/words/dates';
import { type Amount, amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber, type LocalDate } from '../../shared/time';

/** How many pixels wide a text is in the drawing's font. */
export type TextWidth = (text: string) => number;

const niceSteps = [1, 2, 2.5, 5];

/**
 * Four or five round amounts from zero up for an axis that must hold `highest`, and the axis' own top, which
 * is `highest` or the tick just above it. (Fewer ticks only where there are not as many thousandths.)
 */
export function amountTicks(highest: Amount): { top: number; step: Amount; ticks: Amount[] } {
  const step = stepFor(Math.max(highest, 1));
  const whole = Math.floor(highest / step);
  // Two intervals say too little; going up to the third costs a sixth of the height at most.
  const last = whole < 3 ? whole + 1 : whole;
  const ticks = Array.from({ length: last + 1 }, (_, index) => amount(index * step));
  return { top: Math.max(highest, last * step), step, ticks };
}

/** The smallest round step that fits at most four times. */
function stepFor(highest: number): Amount {
  for (let power = 1; ; power *= 10) {
    for (const nice of niceSteps) {
      const step = nice * power;
      if (Number.isInteger(step) && Math.floor(highest / step) <= 4) return amount(step);
    }
  }
}

/** A label under the time axis: it begins at its day, given as a day number. */
export interface DateTick {
  day: number;
  label: string;
}

/** Up to this many days a plan is labelled by dates, beyond it by months. */
const LABELLED_BY_DATES = 49;
/** Beyond so many days a date says its year. */
export const LABELLED_WITH_YEARS = 366;
const MOST_DATES = 8;
const GAP = 10;

/**
 * Labels for the days from `first` to `last` on an axis `width` pixels long, so that none touches another or
 * leaves the axis: dates counted from `origin` for a short plan, months for a longer one.
 */
export function dateTicks(
  { first, last, origin }: { first: number; last: number; origin: number },
  width: number,
  textWidth: TextWidth,
): DateTick[] {
  const span = last - first;
  const pixelsPerDay = width / span;
  const choices =
    span <= LABELLED_BY_DATES
      ? [1, 2, 3, 7, 14]
          .filter((stride) => span / stride < MOST_DATES)
          .map((stride) => byDates(first, last, origin, stride))
      : [1, 2, 3, 6, 12, 24].map((stride) => byMonths(first, last, stride));
  const end = (tick: DateTick) => (tick.day - first) * pixelsPerDay + textWidth(tick.label);
  const fits = (ticks: DateTick[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      return next === undefined || end(tick) + GAP <= (next.day - first) * pixelsPerDay;
    });
  const chosen =
    choices.map((ticks) => withRoomAtStart(ticks, first, pixelsPerDay, textWidth)).find(fits) ?? [];
  return chosen.filter((tick) => end(tick) <= width);
}

/** Drops the label of a first month of which too little is shown. */
function withRoomAtStart(
  ticks: DateTick[],
  first: number,
  pixelsPerDay: number,
  textWidth: TextWidth,
): DateTick[] {
  const [partial, next] = ticks;
  if (partial === undefined || next === undefined || partial.day !== first) return ticks;
  const room = (next.day - first) * pixelsPerDay;
  return textWidth(partial.label) + GAP <= room ? ticks : ticks.slice(1);
}

function byDates(first: number, last: number, origin: number, stride: number): DateTick[] {
  const ticks: DateTick[] = [];
  const start = origin - Math.floor((origin - first) / stride) * stride;
  for (let day = start; day <= last; day += stride) {
    ticks.push({ day, label: shortDate(dateOfDayNumber(day)) });
  }
  return ticks;
}

function byMonths(first: number, last: number, stride: number): DateTick[] {
  const ticks: DateTick[] = [];
  const withYears = last - first > LABELLED_WITH_YEARS;
  for (let day = first; day <= last; day = nextMonth(day)) {
    const date = dateOfDayNumber(day);
    const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    const begins = date.endsWith('-01') && month % stride === 0;
    if (!begins && (day !== first || stride > 1)) continue;
    const name = shortDate(date).replace(/ \d+$/, '');
    ticks.push({ day, label: withYears && begins && month % 12 === 0 ? date.slice(0, 4) : name });
  }
  return ticks;
}

/** The first day of the month after a day's own. */
function nextMonth(day: number): number {
  const date = dateOfDayNumber(day);
  const inNext = dayNumber(`${date.slice(0, 8)}01` as LocalDate) + 31;
  return inNext - Number(dateOfDayNumber(inNext).slice(8)) + 1;
}

import type { Question } from '../../../shared/contract/questions';
import { type Amount, amount, formatAmount } from '../../../shared/quantity';
import { dayNumber, type LocalDate } from '../../../shared/time';
import type { AcrossAxis, UprightAxis } from '../../ui/chart/chart-data';
import { amountTicks, dateTicks } from '../../ui/taper-curve-axes';

/** Days from one to another, each around its whole number; `step` is 1 by day, 7 by week. */
export function dayAxis(from: LocalDate, to: LocalDate, step = 1): AcrossAxis {
  const [first, last] = [dayNumber(from), dayNumber(to) + 1];
  return {
    first: first - 0.5,
    last: last - 0.5,
    step,
    // A label begins where its day does.
    ticks: (width, textWidth) =>
      dateTicks({ first, last, origin: first }, width, textWidth).map(({ day, label }) => ({
        x: day - 0.5,
        label,
      })),
    labels: 'begin',
  };
}

/** Amounts from zero to the first round one that none is above. */
export function amountAxis(amounts: readonly (Amount | null)[]): UprightAxis {
  const highest = amount(Math.max(0, ...amounts.map((each) => each ?? 0)));
  const { step, ticks: below } = amountTicks(highest);
  const top = below.at(-1) ?? 0;
  const ticks = top < highest ? [...below, amount(top + step)] : below;
  return {
    top: ticks.at(-1) ?? top,
    ticks: ticks.map((tick) => ({ y: tick, label: tick === 0 ? '0' : formatAmount(tick, step) })),
  };
}

/** The axis of a question: 0 to 10, or hours as far as they go. */
export function questionAxis(question: Question, values: readonly (number | null)[]): UprightAxis {
  if (question !== 'sleep-hours') return evenAxis(10, 5);
  return Math.max(0, ...values.map((value) => value ?? 0)) > 12 ? evenAxis(24, 8) : evenAxis(12, 4);
}

/** From zero to a top by even steps. */
export function evenAxis(top: number, step: number): UprightAxis {
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  return { top, ticks: ticks.map((y) => ({ y, label: String(y) })) };
}

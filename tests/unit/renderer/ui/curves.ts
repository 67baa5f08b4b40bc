import type { Curve } from '../../../../shared/contract/plans';
import { amount } from '../../../../shared/quantity';
import { addDays, localDate } from '../../../../shared/time';

/** A curve with a step for each pair of amount (thousandths) and days, from a start amount and date. */
export function curveOf(
  start: number,
  from: string,
  steps: readonly (readonly [amount: number, days: number | null])[],
): Curve {
  let date = localDate(from);
  let before = start;
  const rows = steps.map(([value, days]) => {
    const row = {
      from: date,
      days,
      amount: amount(value),
      cut: (before - value) / before,
      phase: 'initial',
      coarse: false,
      off: false,
    };
    date = addDays(date, days ?? 1);
    before = value;
    return row;
  });
  const last = rows.at(-1);
  const endDate = last?.amount === 0 ? last.from : null;
  return { startAmount: amount(start), steps: rows, endDate, weeks: null, warnings: [], openHold: false };
}

/** A curve to zero in equal steps over so many days. */
export function evenCurve(start: number, from: string, count: number, everyDays: number): Curve {
  const steps = Array.from({ length: count }, (_, index) => {
    const value = Math.round((start * (count - index - 1)) / count);
    return [value, index === count - 1 ? null : everyDays] as const;
  });
  return curveOf(start, from, steps);
}

import { betterWhenHigher, type Question } from '../../shared/contract/questions';
import type { ResponseTelling, TrendResponse } from '../../shared/contract/trend-findings';
import { daysBetween, type LocalDate } from '../../shared/time';
import { STACKING_DAYS } from '../schedule/limits';
import { isTelling, type StepResponse, stepResponse } from '../schedule/step-response';
import { rounded } from './mean';

/** The fewest days that a mean is of before it is set against another (ours). */
const leastDays = 2;
/** The fewest days after a cut that have a shape, as the engine has it. */
const leastAfter = 4;

/**
 * How an answer goes in the days after a cut, by the engine's step response.
 *
 * With cuts every week or less no day before a cut is clear of the cut before it, so there is often nothing to
 * compare with. Then the curve stands alone: the first of its days beside the last, and no word of having eased.
 * Where more is better, the day counts as before when it is back within half a point of it.
 *
 * In: the days of cuts that have come, and the means of the answered days.
 */
export function responseTo(
  question: Question,
  cuts: readonly LocalDate[],
  values: ReadonlyMap<LocalDate, number>,
): Omit<TrendResponse, 'product' | 'question'> {
  // The engine takes a higher value as worse.
  const sign = betterWhenHigher.includes(question) ? -1 : 1;
  const response = stepResponse(cuts, new Map([...values].map(([date, value]) => [date, sign * value])));
  const upright: StepResponse = {
    before: response.before && { mean: rounded(sign * response.before.mean), n: response.before.n },
    days: response.days.map(({ day, mean, n, spread }) => ({
      day,
      mean: rounded(sign * mean),
      n,
      spread: spread === null ? null : rounded(spread),
    })),
    easedAfter: response.easedAfter,
  };
  return {
    cuts: cuts.length,
    before: upright.before,
    days: upright.days,
    telling: tellingOf(upright, cuts),
  };
}

function tellingOf(response: StepResponse, cuts: readonly LocalDate[]): ResponseTelling {
  if (cuts.length === 0) return { code: 'no-cuts' };
  const { before, days, easedAfter } = response;
  if (before !== null && isTelling(response)) return { code: 'told', before: before.mean, easedAfter };
  const compared = days.filter(({ n }) => n >= leastDays);
  const [first, last] = [compared[0], compared.at(-1)];
  if (compared.length < leastAfter || first === undefined || last === undefined) return { code: 'too-few' };
  return {
    code: 'no-before',
    everyDays: stackingInterval(cuts),
    first: { day: first.day, mean: first.mean },
    last: { day: last.day, mean: last.mean },
  };
}

/** The usual days from one cut to the next (the lower median), where that is why no day is clear; else null. */
function stackingInterval(cuts: readonly LocalDate[]): number | null {
  const inOrder = [...cuts].sort();
  const gaps = inOrder.slice(1).map((cut, index) => daysBetween(inOrder[index] ?? cut, cut));
  const usual = gaps.sort((a, b) => a - b)[(gaps.length - 1) >> 1];
  return usual !== undefined && usual <= STACKING_DAYS ? usual : null;
}

import { type Amount, amount, sumAmounts } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import type { Slot } from './split';
import { type LoggedDose, steadyTimes } from './steady-times';

/** A day of the log. */
export interface LoggedDay {
  date: LocalDate;
  /** Without a dose: logged as nothing taken. A day that was not logged is not in the list at all. */
  doses: readonly LoggedDose[];
}

/** What a few logged days say about what is taken now. */
export interface Baseline {
  /** How many days were logged. */
  days: number;
  /** The mean of a day, rounded to the resolution (at least one, if anything was taken); null without a day. */
  mean: Amount | null;
  /** The totals of the least and of the most day; null without a day. */
  least: Amount | null;
  most: Amount | null;
  trend: 'steady' | 'rising' | 'falling';
  /** Steady dose times that follow how doses were taken; see `steadyTimes`. */
  slots: Slot[];
  /** Whether these are days enough to start a plan from: three. */
  enough: boolean;
}

/** Three days, the least of "log for 3 to 7 days first". */
const ENOUGH_DAYS = 3;

/** A change of up to 15 % between the first and the last days is how days differ anyway (ours). */
const TREND_PERCENT = 15;

/**
 * What a few days of logging say: how much a day, whether it changes, and when.
 *
 * In: the logged days in any order, each once; the resolution of the product; when the day starts (`HH:MM`).
 *
 * The trend compares the mean of the earlier half of the days with that of the later half, the middle one of
 * an odd number left out: `rising` or `falling` when they differ by more than 15 % of the mean of all, and
 * by more than one resolution; `steady` otherwise, and with fewer than three days.
 */
export function baselineOf(days: readonly LoggedDay[], resolution: Amount, dayStartsAt: string): Baseline {
  const inOrder = [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
  const totals = inOrder.map(({ doses }) => sumAmounts(doses.map((dose) => dose.amount)));
  const isEmpty = totals.length === 0;
  return {
    days: totals.length,
    mean: isEmpty ? null : roundedMean(totals, resolution),
    least: isEmpty ? null : amount(Math.min(...totals)),
    most: isEmpty ? null : amount(Math.max(...totals)),
    trend: trendOf(totals, resolution),
    slots: steadyTimes(days, dayStartsAt),
    enough: totals.length >= ENOUGH_DAYS,
  };
}

/** Half a resolution rounds up: starting a little high is the gentler side. */
function roundedMean(totals: readonly Amount[], resolution: Amount): Amount {
  const sum = sumAmounts(totals);
  const units = Math.floor((2 * sum + totals.length * resolution) / (2 * totals.length * resolution));
  return amount((sum > 0 ? Math.max(units, 1) : 0) * resolution);
}

function trendOf(totals: readonly Amount[], resolution: Amount): Baseline['trend'] {
  if (totals.length < ENOUGH_DAYS) return 'steady';
  const half = Math.floor(totals.length / 2);
  const change = sumAmounts(totals.slice(-half)) - sumAmounts(totals.slice(0, half));
  const isLarge =
    Math.abs(change) > half * resolution &&
    Math.abs(change) * 100 * totals.length > TREND_PERCENT * half * sumAmounts(totals);
  if (!isLarge) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

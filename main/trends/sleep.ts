import {
  leastNights,
  mostNights,
  type Nights,
  type SleepFact,
  type TrendSleep,
} from '../../shared/contract/trend-findings';
import { daysBetween, daysFrom, type LocalDate } from '../../shared/time';
import { meanAndCount } from './mean';

type Night = TrendSleep['nights'][number];
type ByDay = ReadonlyMap<LocalDate, number>;

/** Where a group of nights ends and the next begins. Seven hours is the least that adults need (CDC); the rest is ours. */
const hourBounds = [0, 5, 7] as const;
/** Of a quality from 0 to 10. */
const qualityBounds = [0, 4, 7] as const;

/**
 * Sleep beside craving. An answer of a day about sleep is about the night before it; `sameDay` is the craving of that
 * day, `nextDay` that of the day after. Two groups of nights are compared only with `leastNights` on each side that
 * have a craving. What comes together is told, never what came of what.
 *
 * In: the means of the answered days of one range; a craving of the day after the range counts if it is given.
 */
export function sleepAndCraving(hours: ByDay, quality: ByDay, craving: ByDay): TrendSleep {
  const nights = nightsOf(hours, quality, craving);
  const byHours = groups(nights, ({ hours: slept }) => slept, hourBounds);
  const byQuality = groups(nights, ({ quality: good }) => good, qualityBounds);
  return {
    nights: nights.slice(-mostNights),
    byHours,
    byQuality,
    hoursFact: factOf(byHours),
    qualityFact: factOf(byQuality),
  };
}

function nightsOf(hours: ByDay, quality: ByDay, craving: ByDay): Night[] {
  const answered = [...hours.keys(), ...quality.keys()].sort();
  const [first, last] = [answered[0], answered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const dates = daysFrom(first, daysBetween(first, last) + 2);
  return dates.slice(0, -1).flatMap((date, index): Night | [] => {
    const [slept, good] = [hours.get(date) ?? null, quality.get(date) ?? null];
    if (slept === null && good === null) return [];
    const next = dates[index + 1];
    return {
      date,
      hours: slept,
      quality: good,
      sameDay: craving.get(date) ?? null,
      nextDay: (next && craving.get(next)) ?? null,
    };
  });
}

function groups(
  nights: readonly Night[],
  answerOf: (night: Night) => number | null,
  bounds: readonly number[],
): Nights[] {
  return bounds.map((from, index) => {
    const below = bounds[index + 1] ?? null;
    const here = nights.filter((night) => {
      const value = answerOf(night);
      return value !== null && value >= from && (below === null || value < below);
    });
    return {
      from,
      below,
      nights: here.length,
      sameDay: meanAndCount(here.flatMap(({ sameDay }) => sameDay ?? [])),
      nextDay: meanAndCount(here.flatMap(({ nextDay }) => nextDay ?? [])),
    };
  });
}

function factOf(byNight: readonly Nights[]): SleepFact {
  const [poor, good] = [byNight[0]?.sameDay ?? null, byNight.at(-1)?.sameDay ?? null];
  if (poor === null || good === null || poor.n < leastNights || good.n < leastNights)
    return { code: 'too-few' };
  return { code: 'compared', poor, good };
}

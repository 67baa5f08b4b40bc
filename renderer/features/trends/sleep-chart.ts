import { spokenDate, weekdayDateAsOf } from '../../../shared/content/words/dates';
import { trendsWords } from '../../../shared/content/words/trends';
import {
  leastNights,
  type Nights,
  type SleepFact,
  type TrendSleep,
} from '../../../shared/contract/trend-findings';
import { dayNumber, type LocalDate } from '../../../shared/time';
import type { BarsData, StackData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';
import { dayAxis, questionAxis } from './axes';
import type { TrendRange } from './trend-range';

const words = trendsWords.sleep;

export type SleepKind = keyof typeof words.kinds;

/** Kinds of nights with at least one. */
export function shownNights({ byHours, byQuality }: TrendSleep, kind: SleepKind): Nights[] {
  return (kind === 'hours' ? byHours : byQuality).filter(({ nights }) => nights > 0);
}

function nameOf({ from, below }: Nights, kind: SleepKind): string {
  return words[kind](from, below);
}

/** The craving of the day after each kind of night, as bars. */
export function sleepBars(shown: readonly Nights[], kind: SleepKind): BarsData {
  return {
    bars: shown.map((nights) => ({
      name: nameOf(nights, kind),
      value:
        nights.sameDay === null
          ? words.noValue(nights.nights)
          : words.value(nights.sameDay.mean, nights.sameDay.n),
      parts: nights.sameDay === null ? [] : [{ look: 'solid', value: nights.sameDay.mean }],
    })),
    top: 10,
    key: [],
  };
}

/** The same in words, with the craving of the day after that. */
export function sleepReadings(shown: readonly Nights[], kind: SleepKind): Readings {
  return {
    caption: words.caption,
    head: words.night,
    columns: [
      { label: words.sameDay, spoken: words.sameDaySpoken },
      { label: words.nextDay, spoken: words.nextDaySpoken },
      { label: words.count, spoken: '' },
    ],
    rows: shown.map((nights, index) => ({
      x: index,
      name: nameOf(nights, kind),
      spokenName: nameOf(nights, kind),
      cells: [
        nights.sameDay === null ? null : trendsWords.mean(nights.sameDay.mean),
        nights.nextDay === null ? null : trendsWords.mean(nights.nextDay.mean),
        words.countSpoken(nights.nights),
      ],
    })),
    page: 1,
  };
}

export function sleepSentence(fact: SleepFact, kind: SleepKind): string {
  if (fact.code === 'too-few') return words.tooFew[kind](leastNights);
  const say = kind === 'hours' ? words.comparedHours : words.comparedQuality;
  return say(fact.poor.mean, fact.good.mean);
}

/** Hours slept and craving, each on its own axis, night by night. */
export function nightPlots({ nights }: TrendSleep, range: TrendRange): StackData {
  const first = nights[0]?.date ?? range.from;
  const places = placesFrom(first, range.to);
  const by = new Map(nights.map((night) => [dayNumber(night.date), night]));
  const course = (value: (night: TrendSleep['nights'][number]) => number | null) =>
    places.map((x) => {
      const night = by.get(x);
      return { x, y: night === undefined ? null : value(night) };
    });
  const hours = nights.map((night) => night.hours);
  return {
    plots: [
      {
        id: 'hours',
        title: words.slept,
        height: 'low',
        isKeyed: false,
        axis: questionAxis('sleep-hours', hours),
        series: [{ look: 'stairs', name: words.slept, points: course((night) => night.hours) }],
      },
      {
        id: 'craving',
        title: words.cravingColumn,
        height: 'low',
        isKeyed: false,
        axis: questionAxis('craving', []),
        series: [{ look: 'dots', name: words.cravingColumn, points: course((night) => night.sameDay) }],
      },
    ],
    across: dayAxis(first, range.to),
    marks: [],
    stretches: [],
  };
}

function placesFrom(first: LocalDate, last: LocalDate): number[] {
  const start = dayNumber(first);
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, index) => start + index);
}

export function nightReadings({ nights }: TrendSleep, today: LocalDate): Readings {
  return {
    caption: words.nightsCaption,
    head: words.dayHead,
    columns: [
      { label: words.slept, spoken: words.sleptSpoken },
      { label: words.qualityColumn, spoken: words.qualitySpoken },
      { label: words.cravingColumn, spoken: words.cravingSpoken },
      { label: words.nextDay, spoken: words.nextDaySpoken },
    ],
    rows: nights.map(({ date, hours, quality, sameDay, nextDay }) => ({
      x: dayNumber(date),
      name: weekdayDateAsOf(date, today),
      spokenName: spokenDate(date),
      cells: [hours, quality, sameDay, nextDay].map((value) =>
        value === null ? null : trendsWords.mean(value),
      ),
    })),
    page: 7,
  };
}

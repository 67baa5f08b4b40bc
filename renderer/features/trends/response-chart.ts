import { inSentence, trendsWords } from '../../../shared/content/words/trends';
import type { TrendResponse } from '../../../shared/contract/trend-findings';
import type { StackData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';
import { questionAxis } from './axes';

const words = trendsWords.response;

/** The least days after a cut that are drawn. */
const LEAST_DAYS = 7;

/** The days after a cut as one plot, with how it was before where that is known. */
export function responsePlots({ question, before, days, telling }: TrendResponse, name: string): StackData {
  const values = days.map(({ mean }) => mean);
  const lastDay = Math.max(LEAST_DAYS, ...days.map(({ day }) => day));
  const level = telling.code === 'told' ? before : null;
  return {
    plots: [
      {
        id: 'response',
        title: name,
        height: 'tall',
        isKeyed: false,
        axis: questionAxis(question, values),
        // A day that nobody answered is a gap, not a slope.
        series: [
          {
            look: 'linked',
            name: words.mean,
            points: Array.from({ length: lastDay + 1 }, (_, day) => ({
              x: day,
              y: days.find((each) => each.day === day)?.mean ?? null,
            })),
          },
        ],
        ...(level === null ? {} : { level: { y: level.mean, label: words.beforeLevel(level.mean) } }),
      },
    ],
    across: {
      first: -0.5,
      last: lastDay + 0.5,
      step: 1,
      ticks: (width) => {
        const every = width < 360 ? 2 : 1;
        return Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, index) => ({
          x: index * every,
          label: String(index * every),
        }));
      },
      labels: 'centre',
      title: words.axis,
    },
    marks: [],
    stretches: [],
  };
}

/** The same in words: a row for each day on which something was logged. */
export function responseReadings({ days }: TrendResponse, name: string): Readings {
  return {
    caption: words.caption(name),
    head: words.axis,
    columns: [
      { label: words.mean, spoken: `${inSentence(name)}, ${words.meanSpoken}` },
      { label: words.of, spoken: '' },
    ],
    rows: days.map(({ day, mean, n }) => ({
      x: day,
      name: words.dayName(day),
      spokenName: words.dayName(day),
      cells: [trendsWords.mean(mean), words.ofSpoken(n)],
    })),
    page: 7,
  };
}

/** What the days after a cut tell, in words. */
export function responseSentences({ telling, cuts }: TrendResponse, name: string): string[] {
  switch (telling.code) {
    case 'no-cuts':
      return [words.noCuts];
    case 'too-few':
      return [words.tooFew];
    case 'told': {
      const { before, easedAfter } = telling;
      if (easedAfter === null) return [words.notBack(name, before), words.counted(cuts)];
      const said = easedAfter === 0 ? words.neverLeft(name, before) : words.back(name, before, easedAfter);
      return [said, words.counted(cuts)];
    }
    case 'no-before':
      return [
        words.noBefore(name, telling.first, telling.last),
        words.noBeforeWhy(telling.everyDays),
        words.counted(cuts),
      ];
  }
}

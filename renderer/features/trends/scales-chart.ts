import { spokenDate, weekdayDateAsOf } from '../../../shared/content/words/dates';
import { trendsWords } from '../../../shared/content/words/trends';
import type { ScaleCourse } from '../../../shared/contract/trend-findings';
import { scales } from '../../../shared/scales/registry';
import { dayNumber, type LocalDate } from '../../../shared/time';
import type { Band, StackData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';
import { dayAxis } from './axes';
import type { TrendRange } from './trend-range';

const words = trendsWords.scales;

/** The totals of a scale over its bands. */
export function scalePlots({ scale, highest, bands, results }: ScaleCourse, range: TrendRange): StackData {
  const ticks = [0, ...bands.slice(1).map(({ from }) => from), highest];
  return {
    plots: [
      {
        id: scale,
        title: scales[scale].name,
        height: 'tall',
        isKeyed: false,
        axis: { top: highest, ticks: readable(ticks, highest).map((y) => ({ y, label: String(y) })) },
        series: [
          {
            look: 'linked',
            name: words.result,
            points: results.map(({ date, total }) => ({ x: dayNumber(date), y: total })),
          },
        ],
        bands: bandsOf(bands, highest),
      },
    ],
    across: dayAxis(range.from, range.to),
    marks: [],
    stretches: [],
  };
}

/** Totals are whole, so a band begins half way from the one below. */
function bandsOf(bands: ScaleCourse['bands'], highest: number): Band[] {
  return bands.map(({ band, from, to }) => ({
    from: Math.max(0, from - 0.5),
    to: Math.min(highest, to + 0.5),
    label: band,
  }));
}

/** Leaves out ticks that would stand on each other: closer than a twelfth of the axis. */
function readable(ticks: readonly number[], top: number): number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || tick - last >= top / 12) kept.push(tick);
  }
  return kept;
}

/** The same in words: a row a result. */
export function scaleReadings({ scale, results }: ScaleCourse, today: LocalDate): Readings {
  return {
    caption: words.caption(scales[scale].name),
    head: words.day,
    columns: [
      { label: words.result, spoken: words.resultSpoken },
      { label: words.band, spoken: '' },
    ],
    rows: results.map(({ date, total, band }) => ({
      x: dayNumber(date),
      name: weekdayDateAsOf(date, today),
      spokenName: spokenDate(date),
      cells: [String(total), band],
    })),
    page: 28,
  };
}

/** Where the totals went, and what their bands are worth. */
export function scaleSentences({ scale, results, withoutTotal, change }: ScaleCourse): string[] {
  const { name, bandsValidated, meaningfulChange } = scales[scale];
  const notes = [
    ...(withoutTotal === 0 ? [] : [words.withoutTotal(withoutTotal)]),
    bandsValidated ? words.share : words.noBands,
  ];
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return [words.noTotals(name)];
  if (change === null) return [words.one(name, last), ...notes];
  const said = change.first === change.last ? words.same(name, last) : words.change(name, first, last);
  const isMeaningful = change.meaningful === true && meaningfulChange !== null;
  return [said, ...(isMeaningful ? [words.meaningful(name, meaningfulChange.points)] : []), ...notes];
}

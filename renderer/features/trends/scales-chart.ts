import { spokenDate, weekdayDateAsOf } from '../../../shared/content/words/dates';
import { trendsWords } from '../../../shared/content/words/trends';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { highestTotal } from '../../../shared/scales/registry';
import type { Scale } from '../../../shared/scales/scale';
import { dayNumber, type LocalDate } from '../../../shared/time';
import type { Band, StackData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';
import { dayAxis } from './axes';
import type { TrendRange } from './trend-range';

const words = trendsWords.scales;

/** Finished results within the range, the oldest first. */
export function resultsIn(records: readonly ScaleRecord[], { from, to }: TrendRange): ScaleRecord[] {
  return records
    .filter(({ day, finishedAt }) => finishedAt !== null && day >= from && day <= to)
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** The totals of a scale over its bands. */
export function scalePlots(scale: Scale, results: readonly ScaleRecord[], range: TrendRange): StackData {
  const top = highestTotal(scale.id);
  const edges = [0, ...scale.bands.slice(1).map(({ from }) => from)];
  const ticks = scale.bands.length === 0 ? [0, top / 2, top] : [...edges, top];
  return {
    plots: [
      {
        id: scale.id,
        title: scale.name,
        height: 'tall',
        isKeyed: false,
        axis: { top, ticks: readable(ticks, top).map((y) => ({ y, label: String(y) })) },
        series: [
          {
            look: 'linked',
            name: words.result,
            points: results
              .filter(({ total }) => total !== null)
              .map(({ day, total }) => ({ x: dayNumber(day), y: total })),
          },
        ],
        ...(scale.bands.length === 0 ? {} : { bands: bandsOf(scale, top) }),
      },
    ],
    across: dayAxis(range.from, range.to),
    marks: [],
    stretches: [],
  };
}

/** Totals are whole, so a band begins half way from the one below. */
function bandsOf({ bands }: Scale, top: number): Band[] {
  return bands.map(({ band, from, to }) => ({
    from: Math.max(0, from - 0.5),
    to: Math.min(top, to + 0.5),
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
export function scaleReadings(scale: Scale, results: readonly ScaleRecord[], today: LocalDate): Readings {
  return {
    caption: words.caption(scale.name),
    head: words.day,
    columns: [
      { label: words.result, spoken: words.resultSpoken },
      ...(scale.bands.length === 0 ? [] : [{ label: words.band, spoken: '' }]),
    ],
    rows: results.map(({ day, total, band }) => ({
      x: dayNumber(day),
      name: weekdayDateAsOf(day, today),
      spokenName: spokenDate(day),
      cells: [total === null ? words.noTotal : String(total), ...(scale.bands.length === 0 ? [] : [band])],
    })),
    page: 28,
  };
}

/** Where the totals went, and what their bands are worth. */
export function scaleSentences(scale: Scale, results: readonly ScaleRecord[]): string[] {
  const totals = results.flatMap(({ day, total, band }) => (total === null ? [] : [{ day, total, band }]));
  const [first, last] = [totals[0], totals.at(-1)];
  if (first === undefined || last === undefined) return [words.noTotals(scale.name)];
  const notes = scale.bands.length === 0 ? [] : [scale.bandsValidated ? words.share : words.noBands];
  if (first === last) return [words.one(scale.name, last.total, last.band, last.day), ...notes];
  const said =
    first.total === last.total
      ? words.same(scale.name, last.total, last.day, last.band)
      : words.change(scale.name, first, last, last.band);
  return [said, ...notes];
}

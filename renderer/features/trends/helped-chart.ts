import { measureLabel } from '../../../shared/content/words/measures';
import { trendsWords } from '../../../shared/content/words/trends';
import type { Help, Helped, TrendHelped } from '../../../shared/contract/trend-findings';
import type { BarsData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';

const words = trendsWords.helped;

function helpLabel(what: Help): string {
  return what.kind === 'measure' ? measureLabel(what.measure) : what.name;
}

/** Bars by how much something helped; open ones where it was rated too few times to compare. */
export function helpedBars(helped: readonly Helped[]): BarsData {
  const few = helped.some(({ isEnough, mean }) => !isEnough && mean !== null);
  return {
    bars: helped.map(({ what, mean, rated, used, isEnough }) => ({
      name: helpLabel(what),
      value: mean === null ? words.notRated(used) : words.value(mean, rated, isEnough),
      parts: mean === null ? [] : [{ look: isEnough ? 'solid' : 'open', value: mean }],
    })),
    top: 10,
    key: few
      ? [
          { look: 'solid', label: words.key.enough },
          { look: 'open', label: words.key.few },
        ]
      : [],
  };
}

/** The same in words. */
export function helpedReadings(helped: readonly Helped[]): Readings {
  return {
    caption: words.caption,
    head: words.what,
    columns: [
      { label: words.mean, spoken: words.meanSpoken },
      { label: words.best, spoken: words.bestSpoken },
      { label: words.rated, spoken: null },
      { label: words.used, spoken: '' },
    ],
    rows: helped.map(({ what, mean, best, rated, used }, index) => ({
      x: index,
      name: helpLabel(what),
      spokenName: helpLabel(what),
      cells: [
        mean === null ? null : trendsWords.mean(mean),
        best === null ? null : String(best),
        trendsWords.times(rated),
        words.usedSpoken(used),
      ],
    })),
    page: 5,
  };
}

export function helpedSentence(most: TrendHelped['most']): string {
  return most === null ? words.tooFew : words.most(helpLabel(most.what), most.mean, most.rated);
}

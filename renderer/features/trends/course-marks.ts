import { type Measure, quantity } from '../../../shared/content/words/quantities';
import { trendsWords } from '../../../shared/content/words/trends';
import type { TrendMark } from '../../../shared/contract/trend-course';
import { dayNumber, type LocalDate } from '../../../shared/time';
import type { Mark, Stretch } from '../../ui/chart/chart-data';

const words = trendsWords.course.marks;

/** What happened to the plan, as lines and stretches over the plots. A mark stands where its day begins. */
export function marksOf(
  marks: readonly TrendMark[],
  range: { from: LocalDate; to: LocalDate },
  { measure, withCuts }: { measure: Measure; withCuts: boolean },
): { marks: Mark[]; stretches: Stretch[] } {
  // By week the cuts stand too close for lines of their own; the stairs and the table have them.
  const inRange = marks.filter(
    ({ kind, date }) => date >= range.from && date <= range.to && (withCuts || kind !== 'cut'),
  );
  return {
    marks: inRange.flatMap((mark) =>
      mark.kind === 'hold' ? [] : [{ x: dayNumber(mark.date) - 0.5, label: shortMark(mark, measure) }],
    ),
    stretches: marks.flatMap((mark) =>
      mark.kind === 'hold' && mark.last >= range.from && mark.date <= range.to
        ? [
            {
              from: dayNumber(mark.date) - 0.5,
              to: dayNumber(mark.last) + 0.5,
              label: trendsWords.course.hold,
            },
          ]
        : [],
    ),
  };
}

type PlainMark = Exclude<TrendMark, { kind: 'hold' }>;

function shortMark(mark: PlainMark, measure: Measure): string {
  return mark.kind === 'cut' ? words.cut(quantity(mark.to, measure)) : spokenMark(mark, measure);
}

/** The same for the table and to be read out. */
export function spokenMark(mark: TrendMark, measure: Measure): string {
  switch (mark.kind) {
    case 'plan':
      return mark.isFirst ? words.planBegins : words.newPlan;
    case 'cut':
      return words.cutSpoken(quantity(mark.from, measure), quantity(mark.to, measure));
    case 'hold':
      return words.holdFrom(mark.open ? null : mark.last);
    case 'step-back':
      return words.stepBack(quantity(mark.to, measure));
    case 'restart':
      return words.restart(quantity(mark.to, measure));
    case 'stop':
      return words.stop;
    case 'new-way':
      return words.newWay;
    case 'zero':
      return words.zero;
  }
}

import type { ScalesOptions, ScalesReport } from '../../../shared/contract/reports/scales';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { changeBetween } from '../../../shared/scales/change';
import { scales } from '../../../shared/scales/registry';
import { type FilledScaleId, filledScaleIds } from '../../../shared/scales/scale';
import type { LocalDate } from '../../../shared/time';

/** What the pages of scale results are made from. */
export interface ScalesSource {
  readonly options: ScalesOptions;
  /** The logical date on which they are made. */
  readonly asOf: LocalDate;
  /** What was finished in the period of all scales, oldest first. */
  readonly finished: readonly ScaleRecord[];
  /** The last total of each scale before the period. */
  readonly before: readonly ScaleRecord[];
}

type OfScale = ScalesReport['scales'][number];

/** Every result of the chosen scales in a period, each against the total before it. */
export function scalesReport({ options, asOf, finished, before }: ScalesSource): ScalesReport {
  const { from, to, paper } = options;
  return {
    kind: 'scales',
    from,
    to,
    madeOn: asOf,
    scales: filledScaleIds
      .filter((scale) => options.scales.includes(scale))
      .flatMap((scale) => {
        const records = finished.filter((record) => record.scale === scale);
        const earlier = before.find((record) => record.scale === scale);
        return records.length === 0 ? [] : [ofScale(scale, records, earlier, options)];
      }),
    paper,
  };
}

/**
 * The results of one scale. All answers but one, with the total, tell that one: where the item about self-harm is left
 * out, so are all of its scale.
 */
function ofScale(
  scale: FilledScaleId,
  records: readonly ScaleRecord[],
  earlier: ScaleRecord | undefined,
  { answers: wanted, item9 }: ScalesOptions,
): OfScale {
  const item = scales[scale].selfHarmItem;
  const answersWithheld = wanted && item !== null && !item9;
  let last = earlier;
  const results = records.map((record) => {
    const { day, time, total, band, answers } = record;
    const change = changeBetween(last, record);
    if (total !== null) last = record;
    return {
      ...{ day, time, total, band, change },
      answered: answers.filter((answer) => answer !== null).length,
      answers: wanted && !answersWithheld ? answers : null,
      selfHarm: item !== null && item9 ? (answers[item] ?? null) : null,
    };
  });
  return { scale, results, answersWithheld, statesSelfHarm: item !== null && item9 };
}

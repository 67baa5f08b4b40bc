import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { daysBetween } from '../../../../shared/time';
import { scalesReveals } from '../../../reports/scales/reveals';
import { scalesReport } from '../../../reports/scales/scales-report';
import { finishedScalesBetween, scaleTotalBefore } from '../../database/tables/scale-records';
import { ExpectedFailure } from '../../failure';
import { today } from '../../open-vault';
import { recordOf } from '../scales';
import type { ReportMaker } from './maker';

/** The longest period of results. */
const longestDays = 5 * 366;

export const scalesMaker: ReportMaker<'scales'> = {
  make: (vault, options) => {
    const { from, to } = options;
    if (daysBetween(from, to) >= longestDays) throw new ExpectedFailure('bad-input', 'period-too-long');
    const finished = finishedScalesBetween(vault.db, from, to).map(recordOf);
    return scalesReport({
      options,
      asOf: today(vault),
      finished,
      before: options.scales.flatMap((scale) => {
        const first = finished.find((record) => record.scale === scale);
        const before = first && scaleTotalBefore(vault.db, scale, first.at);
        return before === undefined ? [] : [recordOf(before)];
      }),
    });
  },
  reveals: scalesReveals,
  fileName: ({ to }) => fileNameOf('scales', to),
};

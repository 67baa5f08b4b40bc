import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { monthReport } from '../../../reports/month/month-report';
import { monthReveals } from '../../../reports/month/reveals';
import { monthRange } from '../month-range';
import type { ReportMaker } from './maker';

export const monthMaker: ReportMaker<'month'> = {
  make: (vault, { month, weekStart, productId, ...shown }) =>
    monthReport(monthRange(vault, { month, weekStart, productId }), shown),
  reveals: monthReveals,
  fileName: ({ month }) => fileNameOf('month', month),
};

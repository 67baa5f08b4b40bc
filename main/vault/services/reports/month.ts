import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { monthReport } from '../../../reports/month/month-report';
import { monthReveals } from '../../../reports/month/reveals';
import { allProducts } from '../../database/tables/products';
import { monthRange } from '../month-range';
import type { ReportMaker } from './maker';

export const monthMaker: ReportMaker<'month'> = {
  make: (vault, { month, weekStart, productId, named, paper }) =>
    monthReport({
      month: monthRange(vault, { month, weekStart, productId }),
      called: allProducts(vault.db).map(({ product }) => product.name),
      named,
      paper,
    }),
  reveals: monthReveals,
  fileName: ({ month }) => fileNameOf('month', month),
};

import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { familyReport } from '../../../reports/family/family-report';
import { familyReveals } from '../../../reports/family/reveals';
import { today } from '../../open-vault';
import type { ReportMaker } from './maker';

export const familyMaker: ReportMaker<'family'> = {
  make: (vault, options) => familyReport(options, today(vault)),
  reveals: familyReveals,
  fileName: (_options, { madeOn }) => fileNameOf('family', madeOn),
};

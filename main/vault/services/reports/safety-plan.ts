import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { safetySteps } from '../../../../shared/contract/safety-steps';
import { safetyPlanReveals } from '../../../reports/safety-plan/reveals';
import { safetyPlanReport } from '../../../reports/safety-plan/safety-plan-report';
import { linesOf } from '../../database/tables/own-lines';
import { today } from '../../open-vault';
import type { ReportMaker } from './maker';

export const safetyPlanMaker: ReportMaker<'safety-plan'> = {
  make: (vault, options) =>
    safetyPlanReport({
      options,
      asOf: today(vault),
      lines: safetySteps.flatMap((step) => linesOf(vault.db, step)),
    }),
  reveals: safetyPlanReveals,
  fileName: (_options, { madeOn }) => fileNameOf('safety-plan', madeOn),
};

import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { questionsReport } from '../../../reports/questions/questions-report';
import { questionsReveals } from '../../../reports/questions/reveals';
import { findAppointment } from '../../database/tables/appointments';
import { linesOf } from '../../database/tables/own-lines';
import { today } from '../../open-vault';
import type { ReportMaker } from './maker';

export const questionsMaker: ReportMaker<'questions'> = {
  make: (vault, options) =>
    questionsReport({
      options,
      asOf: today(vault),
      chosen:
        options.appointmentId === null ? null : (findAppointment(vault.db, options.appointmentId) ?? null),
      lines: linesOf(vault.db, 'questions'),
    }),
  reveals: questionsReveals,
  fileName: (_options, { madeOn }) => fileNameOf('questions', madeOn),
};

import { z } from 'zod';
import { dateField, idField } from './fields';
import { recoveryWords } from './keys';
import { method } from './method';
import { familyOptionsSchema, familyReportSchema } from './reports/family';
import { fileNameField } from './reports/file-name';
import { journalOptionsSchema, journalReportSchema } from './reports/journal';
import { monthOptionsSchema, monthReportSchema } from './reports/month';
import { paperField } from './reports/paper';
import { questionsOptionsSchema, questionsReportSchema } from './reports/questions';
import { safetyPlanOptionsSchema, safetyPlanReportSchema } from './reports/safety-plan';
import { scalesOptionsSchema, scalesReportSchema } from './reports/scales';
import { scheduleOptionsSchema, scheduleReportSchema } from './reports/schedule';
import { summaryOptionsSchema, summarySchema } from './reports/summary';
import { revealSchema } from './reveals';

/** What a person chooses for a page, one arm a kind. */
const reportOptionsSchema = z.discriminatedUnion('kind', [
  summaryOptionsSchema,
  scheduleOptionsSchema,
  safetyPlanOptionsSchema,
  questionsOptionsSchema,
  scalesOptionsSchema,
  journalOptionsSchema,
  monthOptionsSchema,
  familyOptionsSchema,
]);
export type ReportOptions = z.infer<typeof reportOptionsSchema>;

/** What a page says, one arm a kind. */
const reportSchema = z.discriminatedUnion('kind', [
  summarySchema,
  scheduleReportSchema,
  safetyPlanReportSchema,
  questionsReportSchema,
  scalesReportSchema,
  journalReportSchema,
  monthReportSchema,
  familyReportSchema,
]);
export type Report = z.infer<typeof reportSchema>;

export type ReportKind = Report['kind'];
export type OptionsByKind = { [K in ReportKind]: Extract<ReportOptions, { kind: K }> };
export type ReportByKind = { [K in ReportKind]: Extract<Report, { kind: K }> };

/** What a ticket stands for. */
const preparedSchema = z.discriminatedUnion('kind', [
  ...reportSchema.options,
  z.strictObject({
    kind: z.literal('recovery-sheet'),
    words: z.array(z.string()).length(recoveryWords),
    madeOn: dateField,
    paper: paperField,
  }),
]);
export type Prepared = z.infer<typeof preparedSchema>;

/** Names a prepared report; main passes it on and never sees what it stands for. */
const ticketField = idField;

export const reportsMethods = {
  /** What a page would say, for the preview, and what that tells of the person. Fails with `bad-input` for a period that is too long. */
  'reports.make': method(
    reportOptionsSchema,
    z.strictObject({ report: reportSchema, reveals: z.array(revealSchema) }),
  ),
  /** Notes of a period that could be printed, newest first. */
  'reports.notes': method(
    z.strictObject({ from: dateField, to: dateField }),
    z.strictObject({
      notes: z.array(z.strictObject({ id: idField, day: dateField, time: z.string(), start: z.string() })),
    }),
  ),
  /** Keeps a page ready for the report page, and says what file name to suggest. Fails as `reports.make` does. */
  'reports.prepare': method(
    reportOptionsSchema,
    z.strictObject({ ticket: ticketField, fileName: fileNameField }),
  ),
  /** What the report page prints. Works once for each ticket. */
  'reports.prepared': method(z.strictObject({ ticket: ticketField }), preparedSchema, { from: 'report' }),
};

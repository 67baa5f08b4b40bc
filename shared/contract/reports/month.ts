import { z } from 'zod';
import { monthSchema } from '../days';
import { idField, monthField, weekStartField } from '../fields';
import { paperField } from './paper';

export const monthOptionsSchema = z.strictObject({
  kind: z.literal('month'),
  month: monthField,
  weekStart: weekStartField,
  /** The product whose amounts are shown; null for the first with a plan. */
  productId: idField.nullable(),
  /** Whether the product's name is printed. */
  named: z.boolean(),
  paper: paperField,
});

/** A month of the calendar for paper. Its product bears a name only where the person chose to print it. */
export const monthReportSchema = z.strictObject({
  kind: z.literal('month'),
  month: monthSchema,
  productName: z.string().nullable(),
  paper: paperField,
});
export type MonthReport = z.infer<typeof monthReportSchema>;

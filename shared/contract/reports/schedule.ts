import { z } from 'zod';
import { amountField, dateField, idField, lineField, timeField } from '../fields';
import { productSchema } from '../products';
import { paperField } from './paper';

/** How many weeks a sheet can have; `to-end` is up to the week in which the plan ends. */
export const scheduleLengths = [1, 4, 8, 'to-end'] as const;

/** The most weeks of one sheet: more than any plan that the product makes by itself. */
export const mostWeeks = 60;

/** The longest title that a person types over a sheet, in characters. */
export const longestTitle = 60;

export const scheduleOptionsSchema = z.strictObject({
  kind: z.literal('schedule'),
  /** The first day of the first week. */
  from: dateField,
  weeks: z.literal(scheduleLengths),
  /** The product whose plan is shown; null for the first with a plan. */
  productId: idField.nullable(),
  /** What stands over the sheet; may be empty. */
  title: lineField(longestTitle),
  /** Whether the product's name is printed. */
  named: z.boolean(),
  paper: paperField,
});
export type ScheduleOptions = z.infer<typeof scheduleOptionsSchema>;

/** A day of the sheet. */
const sheetDaySchema = z.strictObject({
  date: dateField,
  /** What the plan lists for the day; null before it begins. */
  planned: amountField.nullable(),
  /** Its times with what each of them has, in the order of the person's day; those too small to measure left out. */
  slots: z.array(z.strictObject({ time: timeField, amount: amountField })),
  /** Whether the amount is lower from this day on. */
  cut: z.boolean(),
  /** Whether a hold keeps it as it is. */
  held: z.boolean(),
});

export const scheduleReportSchema = z.strictObject({
  kind: z.literal('schedule'),
  title: z.string(),
  /** How the product is called, only where that was chosen. */
  productName: z.string().nullable(),
  /** What amounts are measured in; null without a plan. */
  measure: productSchema.pick({ unit: true, resolution: true, piece: true }).nullable(),
  madeOn: dateField,
  /** Weeks of seven days, the last one whole too; empty without a plan. */
  weeks: z.array(z.strictObject({ from: dateField, days: z.array(sheetDaySchema).min(1).max(7) })),
  /** Whether weeks up to the end were asked for and there is no end, or it is too far away. */
  endless: z.boolean(),
  paper: paperField,
});
export type SheetDay = z.infer<typeof sheetDaySchema>;
export type ScheduleReport = z.infer<typeof scheduleReportSchema>;

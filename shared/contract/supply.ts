import { z } from 'zod';
import { dateField, idField, instantField, monthField, totalField } from './fields';
import { method } from './method';
import { settingsSchema } from './settings';

export const supplySchema = z.strictObject({
  productId: idField,
  /** What is on hand by the last count, what was bought since and what was logged since; null before any count or purchase. */
  stock: z
    .strictObject({
      amount: totalField,
      /** How much more was logged than the records hold; zero when they agree. */
      short: totalField,
      /** When it was counted last; null when only purchases are known. */
      countedAt: instantField.nullable(),
      countId: idField.nullable(),
      /** Days that it lasts by the plan; null without a plan. */
      days: z.int().nullable(),
      /** The day on which it no longer covers the plan; null when it lasts to the end, or without a plan. */
      runsOut: dateField.nullable(),
      /** What is left over at the end of the plan; null when it does not last. */
      left: totalField.nullable(),
    })
    .nullable(),
  /**
   * What the plan still lists, today included and before its first day at the amount that it starts from; null without
   * a running plan. For an open end, the next 28 days.
   */
  ahead: z
    .strictObject({
      total: totalField,
      openEnd: z.boolean(),
      /** True while the plan is held without an end: then this is as if it went on tomorrow. */
      openHold: z.boolean(),
      months: z.array(z.strictObject({ month: monthField, amount: totalField })),
    })
    .nullable(),
  /**
   * What the days of the plan that are over and were logged came to less than at the amount that it started from;
   * negative where they came to more. Null before the first day of a plan is over.
   */
  saved: z
    .strictObject({
      amount: z.int(),
      days: z.int(),
      /** At the last known price, in hundredths of the currency; null without one. */
      cents: z.int().nullable(),
    })
    .nullable(),
  /** Money, in hundredths of the currency; null before a cost is known. */
  money: z
    .strictObject({
      currency: settingsSchema.shape.currency,
      spent: z.int(),
      /** Since when `spent` counts: the first batch with a cost. */
      since: dateField,
      /** The last known price: so many hundredths for so much; null while no batch has both. */
      price: z.strictObject({ cents: z.int(), amount: totalField }).nullable(),
      /** What the plan still costs at that price; null without a running plan. */
      ahead: z.int().nullable(),
    })
    .nullable(),
});
export type Supply = z.infer<typeof supplySchema>;

export const supplyMethods = {
  'supply.get': method(z.strictObject({ productId: idField }), supplySchema),
  /** What is on hand now, as counted or weighed; zero is a count too. */
  'supply.count': method(
    z.strictObject({ productId: idField, amount: z.int().min(0).max(100_000_000) }),
    supplySchema,
    { changes: ['plans'] },
  ),
  /** Takes a count back. Fails with `not-found` for one that does not stand. */
  'supply.uncount': method(z.strictObject({ productId: idField, countId: idField }), supplySchema, {
    changes: ['plans'],
  }),
};

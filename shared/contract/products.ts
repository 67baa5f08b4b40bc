import { z } from 'zod';
import { dateField, idField, lineField, nothing, positiveAmountField, totalField } from './fields';
import { method } from './method';
import { slotSchema } from './slots';

/** What is taken. Amounts of a product are integer thousandths of `unit`; products are never converted. */
export const productSchema = z.strictObject({
  id: idField,
  name: z.string(),
  unit: z.enum(['g', 'mL', 'mg']),
  /** The smallest step that the person can weigh, measure or swallow. */
  resolution: positiveAmountField,
  /** The amount in one capsule or tablet, when it comes in pieces. */
  piece: positiveAmountField.nullable(),
});
export type Product = z.infer<typeof productSchema>;

export const productNameField = lineField(80).min(1);

/** What a person says of a product that is new. */
export const newProductSchema = z.strictObject({
  name: productNameField,
  unit: productSchema.shape.unit,
  resolution: positiveAmountField,
  piece: productSchema.shape.piece,
});

const shortText = lineField(120);

/** What a batch is told from others by, what it cost, and how much of it was bought. Everything but the day may be left out. */
const batchFields = {
  productId: idField,
  /** The day it was bought or begun. */
  day: dateField,
  vendor: shortText,
  strain: shortText,
  /** The number or name on the package. */
  label: shortText,
  note: z.string().max(2000),
  /** How much was bought, up to 100,000 units; null when not said. */
  amount: z.int().min(1).max(100_000_000).nullable(),
  /** What it cost, in hundredths of the currency of the settings; null when not said. */
  cents: z.int().min(0).max(100_000_000).nullable(),
};
export const batchSchema = z.strictObject({ id: idField, ...batchFields });
export type Batch = z.infer<typeof batchSchema>;

/** How a product is used just now. */
export const productUseField = z.enum([
  /** A plan runs. */
  'tapering',
  /** A plan has come to its end. */
  'ended',
  /** Doses are logged for some days first, so that a plan can start from them. */
  'baseline',
  /** Doses can be logged, without a plan. */
  'logged',
]);
export type ProductUse = z.infer<typeof productUseField>;

export const productEntrySchema = z.strictObject({
  product: productSchema,
  use: productUseField,
  note: z.string(),
  /** The batch in use: the one whose day is the latest that has come. */
  batch: batchSchema.nullable(),
  /** Put aside: it stands in no list to log from; its history stays. */
  hidden: z.boolean(),
});
export type ProductEntry = z.infer<typeof productEntrySchema>;

const ids = z.strictObject({ id: idField });

export const productsMethods = {
  /** Every product, those with a running plan first, hidden ones last. */
  'products.list': method(nothing, z.strictObject({ products: z.array(productEntrySchema) })),
  /** Adds a product without a plan. With `baseline` its doses are logged for some days first. */
  'products.add': method(
    z.strictObject({ product: newProductSchema, baseline: z.boolean() }),
    productEntrySchema,
    { changes: ['plans', 'doses'] },
  ),
  /** Changes name and note. Unit and piece stay: amounts are never converted. */
  'products.edit': method(
    z.strictObject({ id: idField, name: productNameField, note: z.string().max(2000) }),
    productEntrySchema,
    { changes: ['plans', 'doses'] },
  ),
  /** Puts a product aside, or back. Refused (`plan-refused`, `plan-runs`) while its plan runs. */
  'products.setHidden': method(ids.extend({ hidden: z.boolean() }), productEntrySchema, {
    changes: ['plans', 'doses'],
  }),
  /** The batches of a product, newest first, and the logical date now: none is later. */
  'products.batches': method(ids, z.strictObject({ batches: z.array(batchSchema), today: dateField })),
  /**
   * Saves a batch, new (`id` null) or changed. `differs` is true when it is new, is now the one in use, and its
   * vendor, strain or label is not that of the batch before: its strength may be another, and the person is asked how
   * to go on. Fails with `in-the-future` for a day to come.
   */
  'products.saveBatch': method(
    z.strictObject({ id: idField.nullable(), ...batchFields }),
    z.strictObject({ batch: batchSchema, differs: z.boolean() }),
    { changes: ['plans'] },
  ),
  /** Takes a batch out of the list; it can be put back. Fails with `not-found` for one that never was. */
  'products.removeBatch': method(ids, z.strictObject({}), { changes: ['plans'] }),
  'products.restoreBatch': method(ids, z.strictObject({}), { changes: ['plans'] }),
  /**
   * Begins to log for some days, to start or restart a plan from what is really taken; or leaves it (`on` false).
   * It begins today, or on `since`, which takes leaving it back. Fails with `in-the-future` for a later day.
   */
  'products.setBaseline': method(
    ids.extend({ on: z.boolean(), since: dateField.optional() }),
    productEntrySchema,
    { changes: ['plans', 'doses'] },
  ),
  /** What the days since the baseline began come to, today left out until it is over. */
  'products.baseline': method(
    ids,
    z
      .strictObject({
        since: dateField,
        /** The logical date now, and what is logged of it so far. */
        today: dateField,
        takenToday: totalField,
        /** What each logged day came to, oldest first; days without a dose are left out. */
        totals: z.array(z.strictObject({ date: dateField, amount: totalField })),
        /** Days logged so far, and whether they are enough to start from (three). */
        days: z.int().min(0),
        enough: z.boolean(),
        /** The mean of the logged days, as it can be made; null before the first. */
        mean: totalField.nullable(),
        least: totalField.nullable(),
        most: totalField.nullable(),
        trend: z.enum(['steady', 'rising', 'falling']),
        /** Steady times that the log shows, for a plan to start from. */
        slots: z.array(slotSchema),
      })
      .nullable(),
  ),
};

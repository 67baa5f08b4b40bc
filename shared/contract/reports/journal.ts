import { z } from 'zod';
import { dateField, idField, positiveAmountField, timeField } from '../fields';
import { entryFieldsSchema } from '../journal';
import { productSchema } from '../products';
import { settingsSchema } from '../settings';
import { symptomKeyField } from '../symptom-keys';
import { paperField } from './paper';

/** Parts of the journal that may be left out of its pages. */
const partsSchema = z.strictObject({
  symptoms: z.boolean(),
  /** What was measured of the body. */
  body: z.boolean(),
  /** Medicines for comfort. */
  medicines: z.boolean(),
  /** Alcohol and other substances. */
  substances: z.boolean(),
  /** What made it harder, what came of it, and what was tried against it. */
  triggers: z.boolean(),
  tags: z.boolean(),
  /** Warning signs, and thoughts of suicide or self-harm. */
  signs: z.boolean(),
  doses: z.boolean(),
});
export type JournalPart = keyof z.infer<typeof partsSchema>;

/** The most notes that are chosen one by one. */
export const mostNotes = 500;

export const journalOptionsSchema = z
  .strictObject({
    kind: z.literal('journal'),
    from: dateField,
    to: dateField,
    /** Entries whose notes are printed. */
    notes: z.union([z.literal('all'), z.array(idField).max(mostNotes)]),
    parts: partsSchema,
    /** Whether the substance and products are called by their names; else that is masked in what was written, too. */
    named: z.boolean(),
    paper: paperField,
  })
  .refine((options) => options.from <= options.to);
export type JournalOptions = z.infer<typeof journalOptionsSchema>;

/** An entry on paper: what was left out is blank in it, as if it had not been answered. */
const printedEntrySchema = z.strictObject(entryFieldsSchema.shape);
export type PrintedEntry = z.infer<typeof printedEntrySchema>;

const printedDoseSchema = z.strictObject({
  time: timeField,
  amount: positiveAmountField,
  /** The place of its product in `products`, counted from 0. */
  product: z.int().min(0),
});

export const journalReportSchema = z.strictObject({
  kind: z.literal('journal'),
  from: dateField,
  to: dateField,
  madeOn: dateField,
  /** Days with an entry or a dose, the earliest first, each with its own in the order of the day. */
  days: z.array(
    z.strictObject({
      date: dateField,
      doses: z.array(printedDoseSchema),
      entries: z.array(printedEntrySchema),
    }),
  ),
  /** What the doses are of; the name is empty where it is left out. */
  products: z.array(productSchema.pick({ name: true, unit: true, resolution: true, piece: true })),
  /** The names of own symptoms that are rated in these entries. */
  ownSymptoms: z.array(z.strictObject({ key: symptomKeyField, name: z.string() })),
  units: settingsSchema.pick({ temperatureUnit: true, weightUnit: true }),
  paper: paperField,
});
export type JournalReport = z.infer<typeof journalReportSchema>;

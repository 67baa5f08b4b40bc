import { z } from 'zod';
import { placeField } from './backups';
import { dateField, idField, instantField, nothing, timeField } from './fields';
import { allAreas, method } from './method';
import { symptomKeyField } from './symptom-keys';
import { openedSchema } from './vault';

// Bringing in what another program wrote (CSV), or everything from a readable file of Glidepath (JSON).

/** The most rows of one CSV file, without its header: ten years of thirteen doses a day. They are all in memory once. */
export const mostRows = 50_000;
/** The most columns of one CSV file. */
export const mostColumns = 200;
/** The largest file that is read, in bytes: many times what ten years come to. */
export const largestCsv = 50_000_000;
export const largestReadable = 500_000_000;

/** What the rows of a file are. */
export const rowsOfField = z.enum(['doses', 'entries']);
export type RowsOf = z.infer<typeof rowsOfField>;

/** The order of year, month and day in the dates of a file. */
export const dateOrders = ['ymd', 'mdy', 'dmy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What a column of doses is taken for. */
export const doseTargets = [
  'none',
  'date',
  'time',
  'zone',
  'product',
  'amount',
  'unit',
  'slot',
  'tags',
] as const;
/** What a column of entries is taken for, beside symptoms: `new-symptom` becomes one of the person's own. */
export const entryTargets = [
  'none',
  'date',
  'time',
  'zone',
  'overall',
  'function',
  'sleep-hours',
  'sleep-quality',
  'note',
  'tags',
  'new-symptom',
] as const;
const symptomTargetField = z.string().regex(/^symptom:/) as unknown as z.ZodType<
  `symptom:${string}`,
  `symptom:${string}`
>;
export const targetField = z.union([
  z.enum(doseTargets),
  z.enum(entryTargets),
  symptomTargetField.refine((text) => symptomKeyField.safeParse(text.slice('symptom:'.length)).success),
]);
export type Target = z.infer<typeof targetField>;

/** A column of a file, and what its cells look like. */
const columnSchema = z.strictObject({
  /** The header of the column, its beginning where it is very long. */
  header: z.string(),
  /** The beginnings of its first cells that are not empty. */
  sample: z.array(z.string()).max(3),
  /** The order of the dates in it; `unclear` where each could be read in two ways, null where they are none. */
  dates: z.enum([...dateOrders, 'unclear']).nullable(),
  /** Whether its numbers are written with a decimal comma. */
  comma: z.boolean(),
  /** What it is taken for, as doses and as entries, going by its header. */
  doses: targetField,
  entries: targetField,
});
export type FileColumn = z.infer<typeof columnSchema>;

/** What a chosen file is. */
export const lookedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('csv'),
    columns: z.array(columnSchema),
    /** Rows below the header. */
    rows: z.int().min(1),
    /** What its rows seem to be. */
    of: rowsOfField,
  }),
  /** A readable file of Glidepath with everything in it. */
  z.strictObject({ kind: z.literal('everything'), madeAt: instantField }),
]);
export type Looked = z.infer<typeof lookedSchema>;

/** The longest name of a product in a file that can be given one of the vault's. */
const nameField = z.string().min(1).max(200);
/** The most names of products in one file. */
export const mostNames = 50;

/** How a CSV file is to be read. */
export const csvChoicesSchema = z.strictObject({
  of: rowsOfField,
  /** What each column is taken for, in the order of the file. Each but `none` and `new-symptom` once. */
  columns: z.array(targetField).min(1).max(mostColumns),
  dateOrder: z.enum(dateOrders),
  /** Whether numbers are written with a decimal comma. */
  decimalComma: z.boolean(),
  /** The time of day of rows that have none. */
  timeWithout: timeField,
  /** The product of rows that name none; null where each has to. */
  productId: idField.nullable(),
  /** Products that the file calls otherwise than the vault. */
  products: z.array(z.strictObject({ name: nameField, productId: idField })).max(mostNames),
  /** Whether ratings run from 0 to 10, or from 0 to 5 and count twice. */
  scale: z.enum(['ten', 'five']),
});
export type CsvChoices = z.infer<typeof csvChoicesSchema>;

/** Why a row can't be taken. */
export const rowProblems = [
  /** It has other cells than the header. */
  'cells',
  'no-date',
  'bad-date',
  'bad-time',
  'unknown-zone',
  'in-the-future',
  'no-amount',
  'bad-amount',
  'not-positive',
  'too-large',
  'too-fine',
  'other-unit',
  'no-product',
  'unknown-product',
  'bad-rating',
  'bad-hours',
  'bad-tag',
  'too-many-tags',
  'note-too-long',
  'nothing-said',
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** The most rows with a problem that are named one by one. */
export const mostNamedProblems = 50;

/** What a file would bring, or has brought. */
const countsFields = {
  /** Rows that are new. */
  fresh: z.int().min(0),
  /** Rows that are in the vault already, or twice in the file. */
  there: z.int().min(0),
  /** Rows that can't be read. */
  unreadable: z.int().min(0),
};
export const dryRunSchema = z.strictObject({
  of: rowsOfField,
  ...countsFields,
  /** The first and last day of what is new; null where nothing is. */
  from: dateField.nullable(),
  to: dateField.nullable(),
  /** The first rows that can't be read, by their number, the header being row 1. */
  problems: z
    .array(z.strictObject({ row: z.int().min(2), problem: z.enum(rowProblems) }))
    .max(mostNamedProblems),
  /** Names of products that the vault does not have, with the rows that have them. */
  unknownProducts: z.array(z.strictObject({ name: nameField, rows: z.int().min(1) })).max(mostNames),
});
export type DryRun = z.infer<typeof dryRunSchema>;

/** One import of rows. */
export const importSchema = z.strictObject({
  id: idField,
  of: rowsOfField,
  madeAt: instantField,
  /** How many rows it brought, and how many of those are in the vault now. */
  brought: z.int().min(1),
  present: z.int().min(0),
  from: dateField.nullable(),
  to: dateField.nullable(),
  /** When it was taken out again, or null. */
  takenOutAt: instantField.nullable(),
});
export type Import = z.infer<typeof importSchema>;

/** A file that can't be brought in fails with `file-refused`; its reasons are in `words/bring-in.ts`. */
export const bringInMethods = {
  /** Reads a file through, and says what it is. Changes nothing. */
  'bringIn.look': method(z.strictObject({ place: placeField }), lookedSchema),
  /** What a CSV file would bring if it was read like this. Changes nothing. */
  'bringIn.check': method(z.strictObject({ place: placeField, choices: csvChoicesSchema }), dryRunSchema),
  /**
   * Brings a CSV file in, all of its new rows or none. `seen` is what `check` said: fails with `file-refused` and
   * `changed` where it comes to something else by now. Rows that can't be read are left out, as was seen.
   */
  'bringIn.bring': method(
    z.strictObject({ place: placeField, choices: csvChoicesSchema, seen: z.strictObject(countsFields) }),
    z.strictObject({
      import: importSchema,
      /** How many of the entries have answers that a safety rule of the first or second tier is about. */
      withSigns: z.int().min(0),
    }),
    { changes: ['doses', 'journal', 'symptoms'] },
  ),
  /** What was brought in so far, the latest first. */
  'bringIn.list': method(nothing, z.strictObject({ imports: z.array(importSchema) })),
  /** Takes everything that an import brought out again; it can be put back. */
  'bringIn.takeOut': method(z.strictObject({ id: idField }), nothing, { changes: ['doses', 'journal'] }),
  /** Puts it back, but for what is there again: where that is all of it, it stays taken out. Both count records. */
  'bringIn.putBack': method(
    z.strictObject({ id: idField }),
    z.strictObject({ back: z.int().min(0), there: z.int().min(0) }),
    { changes: ['doses', 'journal'] },
  ),
  /**
   * Puts what a readable file holds in the place of everything in the vault, and opens that. The password stays. The
   * vault before is kept aside and can be put back.
   */
  'bringIn.replaceAll': method(z.strictObject({ place: placeField }), openedSchema, { changes: allAreas }),
};

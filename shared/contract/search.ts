import { z } from 'zod';
import { doseSchema } from './doses';
import { dateField, nothing } from './fields';
import { entrySchema } from './journal';
import { method } from './method';
import { productSchema } from './products';
import { symptomKeyField } from './symptom-keys';

/** The longest text that can be searched for, in characters. */
export const longestSearch = 200;

/** What is looked for. Everything that is set must fit; with nothing set, everything is found. */
const wantedFields = {
  /**
   * Words, in any order. Case and accents do not matter, the last word may be unfinished, and words joined by other
   * signs than blanks must follow each other. Any text is safe; text without a letter, number or emoji finds nothing.
   */
  words: z.string().max(longestSearch),
  kind: z.enum(['entry', 'dose']).nullable(),
  /** The first and the last logical day, both included. */
  from: dateField.nullable(),
  to: dateField.nullable(),
  /** Entries that rate a symptom at least so high. */
  symptom: z.strictObject({ id: symptomKeyField, atLeast: z.int().min(1).max(10) }).nullable(),
  /** A tag or a trigger, as `search.tags` lists it. */
  tag: z.string().min(1).max(60).nullable(),
  /** True for entries with a note only. */
  withNote: z.boolean(),
};

export const hitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), entry: entrySchema }),
  z.strictObject({ kind: z.literal('dose'), dose: doseSchema, product: productSchema }),
]);
export type Hit = z.infer<typeof hitSchema>;

/**
 * How far the search is from being ready: so many of all entries and doses can be found. The words of a journal are
 * gathered at the first search, and again where something got another name. That takes seconds with many years, so each
 * call works at it for some 50 ms only, and finds nothing until it is done: call again, until this is null.
 */
const preparingSchema = z.strictObject({ done: z.int().min(0), of: z.int().min(0) });
export type Preparing = z.infer<typeof preparingSchema>;

/** A place in the hits: where the next page begins. */
const cursorField = z.int().min(0);

export const searchMethods = {
  /**
   * Saved entries and logged doses that fit, newest first by day and time, from a place on (null for the newest).
   * `count` is how many fit in all; `next` is where the next page begins, null after the last one.
   */
  'search.find': method(
    z.strictObject({ ...wantedFields, after: cursorField.nullable(), limit: z.int().min(1).max(100) }),
    z.strictObject({
      preparing: preparingSchema.nullable(),
      hits: z.array(hitSchema),
      count: z.int(),
      next: cursorField.nullable(),
    }),
  ),
  /** The tags of entries and doses and the triggers of entries, by what they are called, in that order; how often each is there. */
  'search.tags': method(
    nothing,
    z.strictObject({
      preparing: preparingSchema.nullable(),
      tags: z.array(z.strictObject({ tag: z.string(), count: z.int() })),
    }),
  ),
};

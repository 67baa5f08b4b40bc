import { z } from 'zod';
import { fitsScale, highestTotal } from '../scales/registry';
import { bandNames, filledScaleIds, scaleIds } from '../scales/scale';
import { dateField, idField, instantField, nothing, timeField } from './fields';
import { showingSchema } from './journal';
import { method } from './method';

const scaleField = z.enum(scaleIds);
const filledScaleField = z.enum(filledScaleIds);

/** One answer for each item in its order; null where it is not answered. */
const answersField = z.array(z.int().min(0).nullable());

/** What was said to whether there is a plan or means; null where it was not asked or not answered. */
const selfHarmField = z.enum(['thoughts', 'plan']).nullable();

export const bandField = z.enum(bandNames);

const totalField = z
  .int()
  .min(0)
  .max(Math.max(...scaleIds.map(highestTotal)));

/** One filling-in of a scale, or one answer about craving in the journal. */
export const scaleRecordSchema = z.strictObject({
  /** Of the filling-in; of the entry where it is an answer about craving. */
  id: idField,
  scale: scaleField,
  /** When it was begun. */
  at: instantField,
  day: dateField,
  time: timeField,
  answers: answersField,
  selfHarm: selfHarmField,
  /** Null while it is not finished, and where an answer is missing: nothing is made up for it. */
  total: totalField.nullable(),
  band: bandField.nullable(),
  /** Null for one that was not finished. */
  finishedAt: instantField.nullable(),
});
export type ScaleRecord = z.infer<typeof scaleRecordSchema>;

/** How the last total stands to the one before it. */
export const changeSchema = z.strictObject({
  /** Negative when it went down. */
  points: z.int(),
  /** The day of the one before. */
  since: dateField,
  /** Whether a source calls a change of this size clinically meaningful; null where none says from when on. */
  meaningful: z.boolean().nullable(),
});
export type ScaleChange = z.infer<typeof changeSchema>;

export const rhythmLimits = { least: 1, most: 90 } as const;

const rhythmSchema = z.strictObject({
  /** Null for never. */
  everyDays: z.int().min(rhythmLimits.least).max(rhythmLimits.most).nullable(),
  /** Also on each of the three days after a cut; only for a scale that asks how it is now. */
  dailyAfterCut: z.boolean(),
});

/** Where one scale stands. */
export const scaleStandingSchema = z.strictObject({
  scale: scaleField,
  /** The one that was finished last, with or without a total. */
  last: scaleRecordSchema.nullable(),
  /** Null without two totals. */
  change: changeSchema.nullable(),
  /** One that was begun and can still be finished. */
  open: scaleRecordSchema.nullable(),
  rhythm: rhythmSchema,
  /** When it is asked next, and why; null where it is never asked, or nothing is asked yet. */
  due: z.strictObject({ on: dateField, why: z.enum(['first', 'rhythm', 'after-cut']) }).nullable(),
  /** Another scale that its last result leads to, with the answers that both have in common. */
  offers: z.strictObject({ scale: filledScaleField, answers: answersField }).nullable(),
});
export type ScaleStanding = z.infer<typeof scaleStandingSchema>;

/** A filling-in as far as it has got. */
const fillingSchema = z
  .strictObject({ id: idField, scale: filledScaleField, answers: answersField, selfHarm: selfHarmField })
  .refine(({ scale, answers }) => fitsScale(scale, answers));

const changesScales = { changes: ['scales'] } as const;

export const scalesMethods = {
  /** Where each scale stands, in the order they are shown. */
  'scales.overview': method(
    nothing,
    z.strictObject({
      today: dateField,
      scales: z.array(scaleStandingSchema),
      /** The one scale to ask about today; null when there is nothing to ask. */
      ask: scaleField.nullable(),
    }),
  ),
  /**
   * Keeps what has been answered so far, then applies the safety rules to it. What is returned is shown at once; each
   * showing is recorded. Answers that were all taken back leave nothing. One can go on with it until its day is over,
   * and for an hour after the last answer even then: it fails with `day-is-over` afterwards.
   */
  'scales.keep': method(
    fillingSchema,
    z.strictObject({ savedAt: instantField, showings: z.array(showingSchema) }),
  ),
  /** Finishes a scale with these answers; at least one of them is given. */
  'scales.finish': method(
    fillingSchema,
    z.strictObject({ record: scaleRecordSchema, showings: z.array(showingSchema) }),
    changesScales,
  ),
  /** What was filled in of one scale, newest first, older than `before`; without the one that is still open. */
  'scales.results': method(
    z.strictObject({
      scale: scaleField,
      before: z.strictObject({ at: instantField, id: idField }).nullable(),
      limit: z.int().min(1).max(100),
    }),
    z.strictObject({ records: z.array(scaleRecordSchema), more: z.boolean() }),
  ),
  /** Takes a filling-in away, finished or not; it can be put back. */
  'scales.remove': method(z.strictObject({ id: idField }), z.strictObject({}), changesScales),
  'scales.restore': method(z.strictObject({ id: idField }), z.strictObject({}), changesScales),
  /** Sets when a scale is asked. */
  'scales.remind': method(
    z.strictObject({ scale: scaleField, rhythm: rhythmSchema }),
    z.strictObject({}),
    changesScales,
  ),
  /** Puts off asking until tomorrow. */
  'scales.later': method(z.strictObject({ scale: scaleField }), z.strictObject({}), changesScales),
};

import { z } from 'zod';
import { idField, instantField } from './fields';
import { method } from './method';
import { ownLists } from './own-lines';
import { lifeAreas } from './own-records/intention';
import { triggerClasses } from './own-records/trigger';

/** Forms that keep what was typed in them and not saved yet. */
export const keptForms = [
  'appointment',
  'medicine',
  'steps',
  'symptom',
  'dose',
  'dose-change',
  'baseline-dose',
  'product',
  'batch',
  'count',
  'change-hold',
  'change-pace',
  'change-rebase',
  'change-retarget',
  'change-edit',
  'change-slots',
  'own-line',
  'person',
  'trigger',
  'intention',
  'lapse',
  'urge',
  'urge-change',
  'letter',
  'shift-check',
  'disclosure',
] as const;
export type KeptForm = (typeof keptForms)[number];

/** The longest text of one form, in characters: the longest note of a form, each character escaped. */
export const longestHalfTyped = 100_000;

/** A form: its kind, and what it is about, such as an id, a day, or both; an empty text where there is only one. */
const formField = z.strictObject({
  kind: z.enum(keptForms),
  about: z.union([
    idField,
    z.iso.date(),
    z.string().regex(/^\d{4}-\d\d-\d\d [0-9a-f]{32}$/),
    z.enum(['', 'body', 'mind', ...ownLists, ...triggerClasses, ...lifeAreas]),
  ]),
});
export type FormRef = z.infer<typeof formField>;

const halfTypedSchema = z.strictObject({
  form: formField,
  /** The address inside the application where the form stands. */
  at: z.string().regex(/^\/[\w/-]{0,200}$/),
  /** The page's own text; only the page reads it. */
  text: z.string().min(1).max(longestHalfTyped),
});

/** What stands in forms that were neither saved nor cancelled. */
export const halfTypedMethods = {
  /** All of it, the last kept first. */
  'halfTyped.all': method(
    z.strictObject({}),
    z.strictObject({ all: z.array(halfTypedSchema.extend({ savedAt: instantField })) }),
  ),
  /** Keeps what stands in a form over what stood there before. */
  'halfTyped.keep': method(halfTypedSchema, z.strictObject({})),
  /** Lets go of it: it was saved or cancelled. */
  'halfTyped.drop': method(z.strictObject({ form: formField }), z.strictObject({})),
};

import { z } from 'zod';
import { isOneLine, nothing } from './fields';
import { method } from './method';
import { ownSymptomField, symptomKeyField } from './symptom-keys';

/** The longest name of an own symptom, in characters as a reader counts code points. */
export const longestSymptomName = 40;

/** The most own symptoms at a time. */
export const mostOwnSymptoms = 60;

/** The name of an own symptom: one line with something on it that can be seen. */
export const symptomNameField = z
  .string()
  .trim()
  .refine((name) => [...name].length <= longestSymptomName)
  .refine((name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name))
  .refine(isOneLine);

const groupField = z.enum(['body', 'mind']);

export const listedSymptomSchema = z.strictObject({
  key: symptomKeyField,
  /** The name of an own symptom; null for one of the closed list, whose words are in the catalogue. */
  name: symptomNameField.nullable(),
  group: groupField,
  /** A hidden symptom is not asked in entries any more, unless an entry rates it. All else still shows it. */
  hidden: z.boolean(),
});
export type ListedSymptom = z.infer<typeof listedSymptomSchema>;

/** Why the list of symptoms was not changed. */
export const symptomRefusals = [
  /** A symptom of this name is in the list, hidden or not; case and blanks don't tell names apart. */
  'same-name',
  'too-many',
  /** An own symptom that something written rates is kept with its history. It can be hidden. */
  'rated',
] as const;
export type SymptomRefusal = (typeof symptomRefusals)[number];

const listedSchema = z.strictObject({ symptom: listedSymptomSchema });

// What is refused comes with `symptom-refused` and a reason of `symptomRefusals`, or with `not-found`.
export const symptomsMethods = {
  /** Every symptom that can be rated, hidden ones too, in the person's order, those of the body first. */
  'symptoms.list': method(nothing, z.strictObject({ symptoms: z.array(listedSymptomSchema) })),
  /** Own symptoms that no entry on any day rates: those that may be removed. */
  'symptoms.unrated': method(nothing, z.strictObject({ keys: z.array(ownSymptomField) })),
  /** Adds an own symptom behind those of its group that an entry asks at once. */
  'symptoms.add': method(z.strictObject({ name: symptomNameField, group: groupField }), listedSchema, {
    changes: ['symptoms'],
  }),
  /** Gives an own symptom another name, in everything written before too. */
  'symptoms.rename': method(z.strictObject({ key: ownSymptomField, name: symptomNameField }), listedSchema, {
    changes: ['symptoms'],
  }),
  /**
   * Hides any symptom, or shows it again. Also those that safety rules read: a rule goes by what is rated, and what
   * is not asked is not answered. Help and the warning signs of an entry can't be hidden.
   */
  'symptoms.hide': method(z.strictObject({ key: symptomKeyField, hidden: z.boolean() }), listedSchema, {
    changes: ['symptoms'],
  }),
  /** Moves a symptom to a place within its group, 0 the first; a place behind the last one is the last. */
  'symptoms.move': method(
    z.strictObject({ key: symptomKeyField, to: z.int().min(0).max(200) }),
    z.strictObject({}),
    { changes: ['symptoms'] },
  ),
  /** Takes an own symptom that was never rated out of the list; it can be put back. */
  'symptoms.remove': method(z.strictObject({ key: ownSymptomField }), z.strictObject({}), {
    changes: ['symptoms'],
  }),
  'symptoms.restore': method(z.strictObject({ key: ownSymptomField }), z.strictObject({}), {
    changes: ['symptoms'],
  }),
};

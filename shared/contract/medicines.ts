import { z } from 'zod';
import { medicineKindIds } from '../content/medicine-kinds';
import { dateField, idField, lineField, nothing } from './fields';
import { method } from './method';

/** The longest texts of a medicine, in characters. */
export const longestMedicineTexts = { name: 80, amount: 80, since: 80, why: 160 };

/** How often something is taken. */
export const oftenIds = ['daily', 'some-days', 'when-needed'] as const;

const medicineFields = {
  /** As the person calls it; nothing is looked up by it. */
  name: lineField(longestMedicineTexts.name).min(1),
  amount: lineField(longestMedicineTexts.amount),
  often: z.enum(oftenIds).nullable(),
  since: lineField(longestMedicineTexts.since),
  why: lineField(longestMedicineTexts.why),
  /** What it is, as far as the person knows; may be none. The rules of tier 3 see these and never the name. */
  kinds: z
    .array(z.enum(medicineKindIds))
    .max(medicineKindIds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length),
};

/** A medicine or another substance beside what is tapered. */
export const medicineSchema = z.strictObject({
  id: idField,
  ...medicineFields,
  /** The first day without it; null while it is taken. */
  stoppedOn: dateField.nullable(),
});
export type Medicine = z.infer<typeof medicineSchema>;

const ids = z.strictObject({ id: idField });

export const medicinesMethods = {
  /** All that are on the list: those that are taken first, then those that were stopped, the latest first. */
  'medicines.list': method(nothing, z.strictObject({ medicines: z.array(medicineSchema), today: dateField })),
  /** Saves one, new (`id` null) or changed. Whether it was stopped stays. Fails with `not-found`. */
  'medicines.save': method(z.strictObject({ id: idField.nullable(), ...medicineFields }), medicineSchema, {
    changes: ['health'],
  }),
  /**
   * Notes since when it is no longer taken; null when it is taken again. Fails with `not-found`, and with
   * `in-the-future` for a day to come.
   */
  'medicines.stop': method(ids.extend({ on: dateField.nullable() }), medicineSchema, { changes: ['health'] }),
  /** Takes it off the list; it can be put back. */
  'medicines.remove': method(ids, nothing, { changes: ['health'] }),
  'medicines.restore': method(ids, nothing, { changes: ['health'] }),
};

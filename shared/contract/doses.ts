import { z } from 'zod';
import { amountField, dateField, idField, instantField, positiveAmountField, timeField } from './fields';
import { method } from './method';

export const doseSchema = z.strictObject({
  id: idField,
  productId: idField,
  takenAt: instantField,
  /** The logical date that the dose belongs to. */
  day: dateField,
  /** Wall-clock time where it was taken. */
  time: timeField,
  amount: positiveAmountField,
  /** The slot that this dose was logged for, by its time, or null for another dose. */
  slot: timeField.nullable(),
});
export type Dose = z.infer<typeof doseSchema>;

/** When a dose was taken: now, or a time on a logical day. */
const whenFields = { day: dateField.nullable(), time: timeField.nullable() };

export const dosesMethods = {
  /** Logs one dose. Without day and time it was taken now. */
  'doses.log': method(
    z.strictObject({
      productId: idField,
      amount: positiveAmountField,
      slot: timeField.nullable(),
      ...whenFields,
    }),
    doseSchema,
    { changes: ['doses'] },
  ),
  /** Logs every slot of a day that has no dose yet, as the plan lists it; of today, only those whose time has come. */
  'doses.logAsPlanned': method(
    z.strictObject({ day: dateField }),
    z.strictObject({ doses: z.array(doseSchema) }),
    {
      changes: ['doses'],
    },
  ),
  'doses.edit': method(
    z.strictObject({ id: idField, amount: positiveAmountField, day: dateField, time: timeField }),
    doseSchema,
    { changes: ['doses'] },
  ),
  /** Takes doses out of the log; they can be put back. */
  'doses.remove': method(z.strictObject({ ids: z.array(idField).min(1).max(50) }), z.strictObject({}), {
    changes: ['doses'],
  }),
  /** Puts removed doses back. */
  'doses.restore': method(z.strictObject({ ids: z.array(idField).min(1).max(50) }), z.strictObject({}), {
    changes: ['doses'],
  }),
};

/** How a day went against the plan. Not logged is neither success nor failure. */
export const dayStatusField = z.enum([
  'before-plan',
  'planned',
  'on-plan',
  'below',
  'above',
  'not-logged',
  'held',
  'zero-day',
]);
export type DayStatus = z.infer<typeof dayStatusField>;

/** One slot of one day. */
export const daySlotSchema = z.strictObject({
  time: timeField,
  /** What the plan lists for this time; zero where the amount is too small for the slot. */
  amount: amountField,
  dose: doseSchema.nullable(),
  /** Minutes from now until its time; negative once it has passed; null on other days than today. */
  inMinutes: z.int().nullable(),
});
export type DaySlot = z.infer<typeof daySlotSchema>;

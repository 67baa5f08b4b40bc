import { z } from 'zod';
import { doseTagField, mostDoseTags } from './dose-tags';
import {
  amountField,
  dateField,
  idField,
  instantField,
  nothing,
  positiveAmountField,
  timeField,
  totalField,
} from './fields';
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
  /** What led to it and where it was, as far as the person said. */
  tags: z.array(doseTagField),
});
export type Dose = z.infer<typeof doseSchema>;

/** When a dose was taken: now, or a time on a logical day. */
const whenFields = { day: dateField.nullable(), time: timeField.nullable() };

/** Each tag counts once. */
const tagsField = z
  .array(doseTagField)
  .max(mostDoseTags)
  .overwrite((tags) => [...new Set(tags)]);

/**
 * How a day's total stands against its plan and against the days before it. `far-above` after lower days: tolerance
 * may have dropped, and the usual amount of before can be too much.
 */
export const doseStandingField = z.enum(['none', 'above', 'far-above']);
export type DoseStanding = z.infer<typeof doseStandingField>;

export const dosesMethods = {
  /** Logs one dose. Without day and time it was taken now. */
  'doses.log': method(
    z.strictObject({
      productId: idField,
      amount: positiveAmountField,
      slot: timeField.nullable(),
      tags: tagsField,
      ...whenFields,
    }),
    doseSchema,
    { changes: ['doses'] },
  ),
  /** Logs every slot of a day that has no dose yet, as the plan lists it; of today, only those whose time has come. */
  'doses.logAsPlanned': method(
    z.strictObject({ productId: idField, day: dateField }),
    z.strictObject({ doses: z.array(doseSchema) }),
    {
      changes: ['doses'],
    },
  ),
  'doses.edit': method(
    z.strictObject({
      id: idField,
      amount: positiveAmountField,
      day: dateField,
      time: timeField,
      tags: tagsField,
    }),
    doseSchema,
    { changes: ['doses'] },
  ),
  /** Where a day would stand with a dose that is being typed; `replaces` is the dose that it would take the place of. */
  'doses.check': method(
    z.strictObject({
      productId: idField,
      day: dateField,
      amount: positiveAmountField,
      replaces: idField.nullable(),
    }),
    z.strictObject({ standing: doseStandingField, total: totalField, planned: amountField.nullable() }),
  ),
  /** Own tags used before, the most recent first. */
  'doses.ownTags': method(nothing, z.strictObject({ tags: z.array(doseTagField) })),
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

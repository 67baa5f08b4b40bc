import { z } from 'zod';
import { timeField } from './fields';

/** A time of day at which a part of the day's amount is usually taken. */
export const slotSchema = z.strictObject({
  time: timeField,
  /** The share of the day, relative to the other slots. */
  weight: z.int().min(1).max(1000),
});
export type Slot = z.infer<typeof slotSchema>;

/** The slots of a day, each at a time of its own. */
export const slotsField = z
  .array(slotSchema)
  .min(1)
  .max(12)
  .refine((slots) => new Set(slots.map((slot) => slot.time)).size === slots.length);

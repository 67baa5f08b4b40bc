import { z } from 'zod';

// Fields that more than one part of trends has.

/** An answer of 0 to 10, or of hours; a mean of some. */
export const valueField = z.number();
export const countField = z.int().min(0);
/** A mean and how many values it is of, one or more. */
export const meanSchema = z.strictObject({ mean: valueField, n: z.int().min(1) });

import { z } from 'zod';
import { dateField, nothing, ratingField } from './fields';
import { measureField } from './measures';
import { method } from './method';
import { symptomKeyField } from './symptom-keys';
import { countField, valueField } from './trend-fields';

/** From which rating on a symptom is high enough to come first on the screen of coping (ours). */
export const highFrom = 6;
/** Within how many days, today included, such a rating counts as now (ours). */
export const highDays = 3;

/** The highest rating of a symptom in those days, and its last day with it. */
export const highSymptomSchema = z.strictObject({
  symptom: symptomKeyField,
  rating: ratingField,
  day: dateField,
});
export type HighSymptom = z.infer<typeof highSymptomSchema>;

/** How often something was tried, and how much it helped on average, 0 to 10; null where it was never rated. */
export const triedSchema = z.strictObject({
  measure: measureField,
  used: z.int().min(1),
  rated: countField,
  mean: valueField.nullable(),
});
export type Tried = z.infer<typeof triedSchema>;

export const copingMethods = {
  /** What is high now, the highest first, and what was ever tried: what was rated often enough and helped most first. */
  'coping.look': method(
    nothing,
    z.strictObject({
      today: dateField,
      high: z.array(highSymptomSchema),
      tried: z.array(triedSchema),
    }),
  ),
};

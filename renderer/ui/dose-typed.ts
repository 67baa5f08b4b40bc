import { z } from 'zod';
import { doseTagField } from '../../shared/contract/dose-tags';
import { isLocalDate, type LocalDate } from '../../shared/time';
import { countedTyped } from './counted-amount';
import { type ChosenDay, chooseDay, chosenDay } from './day-choice';

/** A dose as it stands in its form. */
export const doseTyped = z.strictObject({
  productId: z.string(),
  amount: countedTyped,
  time: z.string(),
  day: z.strictObject({ kind: z.enum(['today', 'yesterday', 'other']), typed: z.string() }),
  /** The day that was today when the day was chosen. */
  asOf: z.custom<LocalDate>((text) => typeof text === 'string' && isLocalDate(text)),
  /** The slot that was chosen; null for none; left out while none was. */
  slot: z.string().nullable().optional(),
  why: z.strictObject({ tags: z.array(doseTagField), typed: z.string() }),
});
export type DoseTyped = z.infer<typeof doseTyped>;

/** The chosen day as it is called today: a form may be gone on with after its day is over. */
export function dayAsOf({ day, asOf }: Pick<DoseTyped, 'day' | 'asOf'>, today: LocalDate): ChosenDay {
  if (asOf === today) return day;
  const chosen = chosenDay(day, asOf);
  return chosen === null ? day : chooseDay(chosen, today);
}

import type { Product } from '../../contract/products';
import type { Amount } from '../../quantity';
import { quantity } from './quantities';

/** Words of a calendar file. Neutral: whoever the calendar is shared with reads them. */
export const calendarFileWords = {
  appointment: 'Appointment',
  /** "Step 3"; "Plan 2, step 3" where there are several plans. */
  step: (step: number, plan: number | null) =>
    plan === null ? `Step ${step}` : `Plan ${plan}, step ${step}`,
  /** What a person asks for behind it: "Step 3: 12.8 g a day, Leaf". */
  stepWith: (title: string, parts: readonly string[]) =>
    parts.length === 0 ? title : `${title}: ${parts.join(', ')}`,
  perDay: (amount: Amount, product: Product) =>
    amount === 0 ? 'none' : `${quantity(amount, product)} a day`,
};

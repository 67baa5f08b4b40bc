import type { LocalDate } from '../../../shared/time';
import type { NotApplied } from '../../schedule/model';
import type { RefusalCode } from '../../schedule/plan-refused';
import { ExpectedFailure } from '../failure';

/** Why the vault refuses a plan, a change of one, or a product, where the engine has no say. */
export type VaultRefusal =
  /** The person said to be under 18. */
  | 'under-18'
  /** The plan would be over by today. */
  | 'over-already'
  | 'one-plan-for-a-product'
  /** A product of this name and unit is there already. */
  | 'product-exists'
  /** A product whose plan runs can't be put aside. */
  | 'plan-runs'
  /** A change that begins before today. */
  | 'in-the-past'
  /** A change that begins once the plan is at zero. */
  | 'plan-has-ended';

/** Every reason that `plan-refused` comes with; an end that is too soon comes with the earliest possible. */
export type PlanRefusal = RefusalCode | NotApplied | VaultRefusal | `end-too-soon-${LocalDate}`;

/** The failure that says why; each reason has its words in `refusalWords`. */
export function planRefused(reason: PlanRefusal): ExpectedFailure {
  return new ExpectedFailure('plan-refused', reason);
}

import type { Day, DayProduct } from './contract/days';
import type { DoseStanding } from './contract/doses';
import { type Amount, amount } from './quantity';

/** What the log says before a shift. */
export interface DosesBefore {
  /** Minutes since the last dose up to `now`; null without one on the given days. */
  readonly sinceDose: number | null;
  /** How today stands against the plan, where several products have one the worst of them; null without a plan. */
  readonly standing: DoseStanding | null;
  /** Products of which more than the plan lists was logged today, with how much more. */
  readonly above: readonly { product: DayProduct['product']; by: Amount }[];
}

const order: readonly DoseStanding[] = ['none', 'above', 'far-above'];

/** Reads two days of the log, at an instant of the later one. */
export function dosesBefore(now: string, today: Day, yesterday: Day): DosesBefore {
  const moment = Date.parse(now);
  const taken = [...today.products, ...yesterday.products]
    .flatMap(({ slots, otherDoses }) => [...slots.map(({ dose }) => dose), ...otherDoses])
    .flatMap((dose) => (dose === null ? [] : Date.parse(dose.takenAt)))
    .filter((at) => at <= moment);
  const withPlan = today.products.filter(({ planned }) => planned !== null);
  const worst = Math.max(-1, ...withPlan.map(({ standing }) => order.indexOf(standing)));
  return {
    sinceDose: taken.length === 0 ? null : Math.floor((moment - Math.max(...taken)) / 60_000),
    standing: order[worst] ?? null,
    above: withPlan.flatMap(({ product, planned, taken: sum, standing }) =>
      planned === null || standing === 'none' ? [] : { product, by: amount(sum - planned) },
    ),
  };
}

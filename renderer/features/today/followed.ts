import { todayWords } from '../../../shared/content/words/today';
import type { PlanStanding, Today } from '../../../shared/contract/days';
import type { Product } from '../../../shared/contract/products';
import { type PlannedDay, plannedDay } from '../../ui/planned-day';

/** A product with a plan, and where today lies in it. */
export interface Followed {
  standing: PlanStanding;
  plan: PlannedDay;
}

/** Every product that a plan lists something for today, in the vault's order. */
export function followedOf({ day, plans }: Today): Followed[] {
  return plans.flatMap((standing): Followed[] => {
    const ofDay = day.products.find(({ product }) => product.id === standing.productId);
    const plan = ofDay && plannedDay(ofDay);
    return plan ? [{ standing, plan }] : [];
  });
}

/** The title of a card of one product: with its name where there are several. */
export function titleOf(title: string, { name }: Product, several: boolean): string {
  return several ? todayWords.ofProduct(title, name) : title;
}

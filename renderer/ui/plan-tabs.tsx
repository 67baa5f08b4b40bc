import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, plan, supply, products } = frameWords.planTabs;
const tabs = [
  { path: '/plan', label: plan },
  { path: '/plan/supply', label: supply },
  { path: '/plan/products', label: products },
];

/** The pages that belong to the plan. */
export function PlanTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

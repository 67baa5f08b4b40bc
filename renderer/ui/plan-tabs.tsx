import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, plan, assessment, supply, products } = frameWords.planTabs;
const tabs = [
  { path: '/plan', label: plan },
  { path: '/plan/assessment', label: assessment },
  { path: '/plan/supply', label: supply },
  { path: '/plan/products', label: products },
];

/** The pages that belong to the plan. */
export function PlanTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, plan, people } = frameWords.safetyPlanTabs;
const tabs = [
  { path: '/safety-plan', label: plan },
  { path: '/safety-plan/people', label: people },
];

/** The pages that belong to the safety plan. */
export function SafetyPlanTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, plan, people, family, lockScreen } = frameWords.safetyPlanTabs;
const tabs = [
  { path: '/safety-plan', label: plan },
  { path: '/safety-plan/people', label: people },
  { path: '/safety-plan/family', label: family },
  { path: '/safety-plan/lock-screen', label: lockScreen },
];

/** The pages that belong to the safety plan. */
export function SafetyPlanTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

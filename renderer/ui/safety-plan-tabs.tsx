import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, plan, people, family } = frameWords.safetyPlanTabs;
const tabs = [
  { path: '/safety-plan', label: plan },
  { path: '/safety-plan/people', label: people },
  { path: '/safety-plan/family', label: family },
];

/** The pages that belong to the safety plan. */
export function SafetyPlanTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

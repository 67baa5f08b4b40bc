import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, helps, urge, triggers, week, lapse } = frameWords.copingTabs;
const tabs = [
  { path: '/coping', label: helps },
  { path: '/coping/urge', label: urge },
  { path: '/coping/triggers', label: triggers },
  { path: '/coping/week', label: week },
  { path: '/coping/lapse', label: lapse },
];

/** The pages that belong to coping. */
export function CopingTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

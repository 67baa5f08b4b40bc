import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, trends, recovery } = frameWords.trendsTabs;
const tabs = [
  { path: '/trends', label: trends },
  { path: '/trends/recovery', label: recovery },
];

/** The pages about the days so far. */
export function TrendsTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, pages, files, bringIn } = frameWords.reportsTabs;
const tabs = [
  { path: '/reports', label: pages },
  { path: '/reports/files', label: files },
  { path: '/reports/bring-in', label: bringIn },
];

/** The pages that belong to the reports. */
export function ReportsTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

import { frameWords } from '../../shared/content/words/frame';
import { ScreenTabs } from './screen-tabs';

const { label, entries, scales, symptoms, health } = frameWords.journalTabs;
const tabs = [
  { path: '/journal', label: entries },
  { path: '/journal/scales', label: scales },
  { path: '/journal/symptoms', label: symptoms },
  { path: '/journal/health', label: health },
];

/** The pages that belong to the journal. */
export function JournalTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

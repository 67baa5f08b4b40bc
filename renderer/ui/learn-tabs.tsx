import { learnWords } from '../../shared/content/words/learn';
import { ScreenTabs } from './screen-tabs';

const { label, topics, questions, work, sources } = learnWords.tabs;
const tabs = [
  { path: '/learn', label: topics },
  { path: '/learn/questions', label: questions },
  { path: '/learn/work', label: work },
  { path: '/learn/sources', label: sources },
];

/** The pages that belong to Learn. */
export function LearnTabs() {
  return <ScreenTabs label={label} tabs={tabs} />;
}

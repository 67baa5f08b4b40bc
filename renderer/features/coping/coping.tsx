import { copingTopics } from '../../../shared/content/library/coping-topics';
import { copingWords as words } from '../../../shared/content/words/coping';
import { CopingTabs } from '../../ui/coping-tabs';
import { FoldCard } from '../../ui/fold-card';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Page } from '../../ui/page';
import styles from './coping.module.css';

/** What may help, by what is hard. */
export function Coping() {
  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <div className={styles.topics}>
        {Object.entries(copingTopics).map(([id, topic]) => (
          <FoldCard key={id} title={topic.title} about="" open={false}>
            <TopicClaims topic={topic} />
          </FoldCard>
        ))}
      </div>
    </Page>
  );
}

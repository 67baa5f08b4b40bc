import { type SourceId, sources } from '../../../shared/content/sources';
import { learnWords as words } from '../../../shared/content/words/learn';
import { Card } from '../../ui/card';
import { LearnTabs } from '../../ui/learn-tabs';
import { Page } from '../../ui/page';
import styles from './learn.module.css';

/** Where everything that the product says comes from. */
export function SourcesPage() {
  return (
    <Page title={words.sources.title} about={words.sources.about}>
      <LearnTabs />
      <div className={styles.page}>
        <Card title={words.sources.list}>
          <dl className={styles.sources}>
            {(Object.keys(sources) as SourceId[]).map((id) => (
              <div key={id}>
                <dt>{sources[id].name}</dt>
                <dd>{sources[id].about}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </Page>
  );
}

import { useState } from 'react';
import { Link } from 'wouter';
import { library } from '../../../shared/content/library/library';
import { type ShelfId, shelves } from '../../../shared/content/library/shelves';
import { learnWords as words } from '../../../shared/content/words/learn';
import { Card } from '../../ui/card';
import { LearnTabs } from '../../ui/learn-tabs';
import { Page } from '../../ui/page';
import { ForNow } from './for-now';
import styles from './learn.module.css';
import { TopicPage } from './topic-page';
import { TopicSearch } from './topic-search';

/** Everything that the product explains: a list of pages, and each of them. */
export function Learn({ topic }: { topic: string | null }) {
  return topic === null ? <AllTopics /> : <TopicPage key={topic} id={topic} />;
}

function AllTopics() {
  const [typed, setTyped] = useState('');
  const searching = typed.trim() !== '';
  return (
    <Page title={words.title} about={words.about}>
      <LearnTabs />
      <TopicSearch typed={typed} onType={setTyped} />
      {!searching && (
        <>
          <ForNow />
          <div className={styles.shelves}>
            {(Object.keys(shelves) as ShelfId[]).map((shelf) => (
              <Card key={shelf} title={words.shelves[shelf]}>
                <ul className={styles.topics}>
                  {shelves[shelf].map((id) => (
                    <li key={id}>
                      <Link href={`/learn/${id}`}>{library[id].title}</Link>
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

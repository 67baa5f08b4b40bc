import { Link } from 'wouter';
import { library, type TopicId } from '../../../shared/content/library/library';
import { type ShelfId, shelves } from '../../../shared/content/library/shelves';
import { learnWords as words } from '../../../shared/content/words/learn';
import { libraryWords } from '../../../shared/content/words/library';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Page } from '../../ui/page';
import styles from './learn.module.css';

/** Everything that the product explains: a list of pages, and each of them. */
export function Learn({ topic }: { topic: string | null }) {
  if (topic !== null) return <TopicPage id={topic} />;
  return (
    <Page title={words.title} about={words.about}>
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
    </Page>
  );
}

function TopicPage({ id }: { id: string }) {
  const back = <ButtonLink href="/learn">{words.back}</ButtonLink>;
  if (!isTopic(id))
    return (
      <Page title={words.title} actions={back}>
        <p>{libraryWords.notFound}</p>
      </Page>
    );
  return (
    <Page title={library[id].title} actions={back}>
      <div className={styles.page}>
        <TopicClaims topic={library[id]} />
      </div>
    </Page>
  );
}

function isTopic(id: string): id is TopicId {
  return Object.hasOwn(library, id);
}

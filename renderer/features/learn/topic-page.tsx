import { library, type TopicId } from '../../../shared/content/library/library';
import { type ShelfId, shelves } from '../../../shared/content/library/shelves';
import { learnWords as words } from '../../../shared/content/words/learn';
import { libraryWords } from '../../../shared/content/words/library';
import { AddQuestion, useMyQuestions } from '../../ui/add-question';
import { ButtonLink } from '../../ui/button-link';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Page } from '../../ui/page';
import styles from './learn.module.css';

/** One page of what the product explains, with the way to those beside it on its shelf. */
export function TopicPage({ id }: { id: string }) {
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
        <TopicClaims topic={library[id]} headings="h2" />
        <p className={styles.reviewed}>{words.reviewed(library[id].reviewed)}</p>
        <Ask title={library[id].title} />
        <AlongShelf id={id} />
      </div>
    </Page>
  );
}

function Ask({ title }: { title: string }) {
  const mine = useMyQuestions();
  return mine && <AddQuestion text={words.askLine(title)} label={words.ask} mine={mine} />;
}

function AlongShelf({ id }: { id: TopicId }) {
  const shelf = (Object.keys(shelves) as ShelfId[]).find((one) => listOf(one).includes(id));
  if (shelf === undefined) return null;
  const place = listOf(shelf).indexOf(id);
  const previous = listOf(shelf)[place - 1];
  const next = listOf(shelf)[place + 1];
  return (
    <nav className={styles.along} aria-label={words.along(words.shelves[shelf])}>
      {previous && (
        <ButtonLink href={`/learn/${previous}`}>{words.previous(library[previous].title)}</ButtonLink>
      )}
      {next && <ButtonLink href={`/learn/${next}`}>{words.next(library[next].title)}</ButtonLink>}
    </nav>
  );
}

function listOf(shelf: ShelfId): readonly TopicId[] {
  return shelves[shelf];
}

function isTopic(id: string): id is TopicId {
  return Object.hasOwn(library, id);
}

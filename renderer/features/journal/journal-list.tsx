import { useLocation } from 'wouter';
import { journalWords } from '../../../shared/content/words/journal';
import type { Entry } from '../../../shared/contract/journal';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { Drafts } from './drafts';
import { EntryRow } from './entry-row';
import styles from './journal-list.module.css';
import { useEntries } from './use-entries';

/** What was not saved yet, then all entries by day, newest first. */
export function JournalList() {
  const [, navigate] = useLocation();
  const entries = useEntries();
  const today = useRead('days.today', {}, { fresh: true });
  const write = () => navigate('/journal/new');
  const empty = entries.data?.length === 0;

  return (
    <Page
      title={journalWords.title}
      about={journalWords.about}
      actions={
        !empty && (
          <Button look="primary" onClick={write}>
            {journalWords.write}
          </Button>
        )
      }
    >
      <JournalTabs />
      <Drafts />
      <FailureNotice error={entries.error} />
      {entries.isPending && <p role="status">{journalWords.loading}</p>}
      {empty && (
        <Card title={journalWords.emptyTitle}>
          <p className={styles.empty}>{journalWords.empty}</p>
          <Button look="primary" onClick={write}>
            {journalWords.write}
          </Button>
        </Card>
      )}
      {byDay(entries.data ?? []).map(({ day, list }) => (
        <Card key={day} title={journalWords.day(day, today.data?.day.date ?? null)}>
          <ul className={styles.entries}>
            {list.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </Card>
      ))}
      {entries.hasNextPage && (
        <Button
          className={styles.earlier}
          aria-disabled={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          {entries.isFetchingNextPage ? journalWords.loadingEarlier : journalWords.loadEarlier}
        </Button>
      )}
    </Page>
  );
}

/** Entries under their days. They come by instant, so a day can come twice after a journey; it is then shown once. */
function byDay(entries: readonly Entry[]): { day: LocalDate; list: Entry[] }[] {
  const days = new Map<LocalDate, Entry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days].map(([day, list]) => ({ day, list }));
}

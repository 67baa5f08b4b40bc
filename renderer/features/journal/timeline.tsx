import { journalWords } from '../../../shared/content/words/journal';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { byDay } from './by-day';
import { Drafts } from './drafts';
import { EntryRow } from './entry-row';
import styles from './journal-list.module.css';
import type { useEntries } from './use-entries';

interface Props {
  entries: ReturnType<typeof useEntries>;
  today: LocalDate | null;
  onWrite: () => void;
}

/** What was not saved yet, then all entries by day, newest first. */
export function Timeline({ entries, today, onWrite }: Props) {
  const drafts = useRead('journal.drafts', {});
  const part = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={part} tabIndex={-1} className={styles.days}>
      <FailureNotice error={drafts.error} />
      <Drafts drafts={drafts.data?.drafts ?? []} />
      <FailureNotice error={entries.error} />
      {entries.isPending && <p role="status">{journalWords.loading}</p>}
      {entries.data?.length === 0 && (
        <Card title={journalWords.emptyTitle}>
          <p className={styles.empty}>{journalWords.empty}</p>
          <Button look="primary" onClick={onWrite}>
            {journalWords.write}
          </Button>
        </Card>
      )}
      {byDay(entries.data ?? [], ({ day }) => day).map(({ day, list }) => (
        <Card key={day} title={journalWords.day(day, today)}>
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
    </div>
  );
}

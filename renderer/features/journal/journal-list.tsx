import { useLocation } from 'wouter';
import { journalWords } from '../../../shared/content/words/journal';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { SearchPanel } from './search-panel';
import { SearchResults } from './search-results';
import { Timeline } from './timeline';
import { useEntries } from './use-entries';
import { useJournalSearch } from './use-journal-search';

/** The search, and below it what was found, or else all entries. */
export function JournalList() {
  const [, navigate] = useLocation();
  const entries = useEntries();
  const today = useRead('days.today', {}, { fresh: true }).data?.day.date ?? null;
  const { wanted, want, field, list, found, searched, status, preparing } = useJournalSearch();
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
      <SearchPanel
        field={field}
        wanted={wanted}
        onChange={want}
        onDown={() => list.current?.querySelector('a')?.focus()}
        status={status}
        preparing={preparing}
      />
      <FailureNotice error={found?.error ?? null} />
      {found === null ? (
        <Timeline entries={entries} today={today} onWrite={write} />
      ) : (
        <SearchResults
          wanted={searched}
          hits={found.data?.hits ?? []}
          today={today}
          list={list}
          onUp={() => field.current?.focus()}
          more={
            found.hasNextPage
              ? { read: () => void found.fetchNextPage(), reading: found.isFetchingNextPage }
              : null
          }
        />
      )}
    </Page>
  );
}

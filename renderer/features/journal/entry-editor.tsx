import { useEffect, useState } from 'react';
import { blankEntry } from '../../../shared/blank-entry';
import { frameWords } from '../../../shared/content/words/frame';
import { dateField } from '../../../shared/contract/fields';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { flushAll } from '../../bridge/drafts';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { EntryForm } from './entry-form';

interface Props {
  id: string;
  /** The day that a new entry is for; null for today. */
  day: string | null;
}

/** Opens an entry: its draft, what was saved of it, or an empty one. */
export function EntryEditor({ id, day }: Props) {
  const flushed = useFlushed();
  const opened = useRead('journal.open', { id }, { fresh: true, enabled: flushed });
  const today = useRead('days.today', {}, { fresh: true });
  const settings = useRead('settings.get', {});
  const suggestions = useRead('journal.suggestions', {}, { fresh: true });

  const error = opened.error ?? today.error ?? settings.error ?? suggestions.error;
  if (error) return <FailureNotice error={error} />;
  if (opened.data === undefined || !today.data || !settings.data || !suggestions.data) {
    return <p role="status">{frameWords.loading}</p>;
  }
  const { date } = today.data.day;
  return (
    <EntryForm
      id={id}
      opened={
        opened.data ?? { fields: blankEntry(startDay(day, date), wallClock(now())), typed: {}, draft: false }
      }
      isNew={opened.data === null}
      today={date}
      settings={settings.data}
      used={suggestions.data}
    />
  );
}

/** Whether everything typed elsewhere, such as in a check-in, has reached the vault: only then is a draft whole. */
function useFlushed(): boolean {
  const [flushed, setFlushed] = useState(false);
  useEffect(() => {
    void flushAll().then(() => setFlushed(true));
  }, []);
  return flushed;
}

/** The day asked for, unless it is none or has not come yet. */
function startDay(asked: string | null, today: LocalDate): LocalDate {
  const parsed = dateField.safeParse(asked);
  return parsed.success && parsed.data <= today ? parsed.data : today;
}

import { blankEntry } from '../../../shared/blank-entry';
import { frameWords } from '../../../shared/content/words/frame';
import { dateField } from '../../../shared/contract/fields';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { useRead } from '../../bridge/queries';
import { useFlushed } from '../../bridge/use-flushed';
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

  if (opened.data === undefined || !today.data || !settings.data || !suggestions.data) {
    // Said only before the form is there: what is read again and fails must not take away what is being written.
    const error = opened.error ?? today.error ?? settings.error ?? suggestions.error;
    return error ? <FailureNotice error={error} /> : <p role="status">{frameWords.loading}</p>;
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

/** The day asked for, unless it is none or has not come yet. */
function startDay(asked: string | null, today: LocalDate): LocalDate {
  const parsed = dateField.safeParse(asked);
  return parsed.success && parsed.data <= today ? parsed.data : today;
}

import { useState } from 'react';
import { Link } from 'wouter';
import { blankEntry } from '../../../shared/blank-entry';
import { todayWords } from '../../../shared/content/words/today';
import type { Today } from '../../../shared/contract/days';
import type { Entry, EntryFields } from '../../../shared/contract/journal';
import { call } from '../../bridge/client';
import { now, wallClock } from '../../bridge/clock';
import { newId } from '../../bridge/ids';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useKeptFocus } from '../../ui/use-kept-focus';
import styles from './check-in.module.css';
import { begunInJournal, draftToGoOnWith, lastCheckIn } from './check-in-answers';
import { CheckInForm } from './check-in-form';
import { CheckInSaved } from './check-in-saved';

/** The check-in: what was being answered, or what was saved last today, or open questions; a quiet line where it is skipped. */
export function CheckIn({ today }: { today: Today }) {
  const drafts = useRead('journal.drafts', {}, { fresh: true });
  const settings = useRead('settings.get', {});
  const error = drafts.error ?? settings.error;
  if (error) return <FailureNotice error={error} />;
  if (!drafts.data || !settings.data) return null;
  const begun = draftToGoOnWith(drafts.data.drafts, today.day.date, lastCheckIn(today.day.entries));
  const skipped = settings.data.checkInSkippedOn === today.day.date;
  const inJournal = begunInJournal(drafts.data.drafts, today.day.date);
  return <CheckInCard today={today} begun={begun} inJournal={inJournal} skipped={skipped} />;
}

interface Writing {
  id: string;
  fields: EntryFields;
}

interface CardProps {
  today: Today;
  /** Looked at once: while the card is open, it knows best. */
  begun: Writing | null;
  /** An entry of today that waits in the journal to be gone on with. */
  inJournal: string | null;
  skipped: boolean;
}

function CheckInCard({ today, begun, inJournal, skipped }: CardProps) {
  const { date, entries } = today.day;
  const [writing, setWriting] = useState<Writing | null>(begun);
  const [saved, setSaved] = useState<Entry | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [blank, setBlank] = useState(() => newWriting(date));
  const part = useKeptFocus<HTMLDivElement>();

  // What was saved here is shown at once, before the day has been read again.
  const shown = entries.find(({ id }) => id === saved?.id) ?? saved ?? lastCheckIn(entries);
  const current = writing ?? (shown === null ? blank : null);

  const changing =
    current !== null && (shown?.id === current.id || entries.some(({ id }) => id === current.id));

  function onSaved(entry: Entry): void {
    setSaved(entry);
    setWriting(null);
    setBlank(newWriting(date));
  }

  function leave(): void {
    setWriting(null);
    setBlank(newWriting(date));
  }

  async function answerAfterAll(): Promise<void> {
    setFailure(null);
    try {
      await call('settings.set', { checkInSkippedOn: null });
    } catch (error) {
      setFailure(error);
    }
  }

  async function skip(): Promise<void> {
    await call('settings.set', { checkInSkippedOn: date });
    leave();
  }

  if (skipped && writing === null && shown === null) {
    return (
      <Card title={todayWords.checkInShort}>
        <div ref={part} tabIndex={-1} className={styles.skipped}>
          <p className={styles.muted}>{todayWords.skipped}</p>
          <Button onClick={() => void answerAfterAll()}>{todayWords.answerAfterAll}</Button>
          <FailureNotice error={failure} />
        </div>
      </Card>
    );
  }
  return (
    <Card title={todayWords.checkIn}>
      <div ref={part} tabIndex={-1}>
        {inJournal !== null && inJournal !== current?.id && (
          <p className={styles.waiting}>
            {todayWords.begunInJournal}{' '}
            <Link href={`/journal/${inJournal}`} className={styles.link}>
              {todayWords.goOnInJournal}
            </Link>
          </p>
        )}
        {current !== null ? (
          <CheckInForm
            key={current.id}
            id={current.id}
            start={current.fields}
            change={changing}
            leave={changing ? todayWords.keepOld : shown === null ? null : todayWords.cancel}
            today={date}
            before={today.yesterday}
            onSaved={onSaved}
            onLeave={leave}
            onSkip={shown === null ? skip : null}
          />
        ) : (
          shown !== null && (
            <CheckInSaved
              entry={shown}
              onChange={() => setWriting({ id: shown.id, fields: fieldsOf(shown) })}
              onAgain={() => setWriting(blank)}
            />
          )
        )}
      </div>
    </Card>
  );
}

function newWriting(day: EntryFields['day']): Writing {
  return { id: newId(), fields: blankEntry(day, wallClock(now())) };
}

function fieldsOf({ at: _at, id: _id, savedAt: _savedAt, ...fields }: Entry): EntryFields {
  return fields;
}

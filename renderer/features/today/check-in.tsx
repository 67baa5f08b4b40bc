import { useState } from 'react';
import { blankEntry } from '../../../shared/blank-entry';
import { todayWords } from '../../../shared/content/words/today';
import type { Today } from '../../../shared/contract/days';
import type { Entry, EntryFields } from '../../../shared/contract/journal';
import { now, wallClock } from '../../bridge/clock';
import { newId } from '../../bridge/ids';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { draftToGoOnWith, lastCheckIn } from './check-in-answers';
import { CheckInForm } from './check-in-form';
import { CheckInSaved } from './check-in-saved';

/** The check-in: what was being answered, or what was saved last today, or three open questions. */
export function CheckIn({ today }: { today: Today }) {
  const drafts = useRead('journal.drafts', {}, { fresh: true });
  if (drafts.error) return <FailureNotice error={drafts.error} />;
  if (!drafts.data) return null;
  const begun = draftToGoOnWith(drafts.data.drafts, today.day.date, lastCheckIn(today.day.entries));
  return <CheckInCard today={today} begun={begun} />;
}

interface Writing {
  id: string;
  fields: EntryFields;
}

/** `begun` is looked at once: while the card is open, it knows best. */
function CheckInCard({ today, begun }: { today: Today; begun: Writing | null }) {
  const { date, entries } = today.day;
  const [writing, setWriting] = useState<Writing | null>(begun);
  const [saved, setSaved] = useState<Entry | null>(null);
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

  return (
    <Card title={todayWords.checkIn}>
      <div ref={part} tabIndex={-1}>
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

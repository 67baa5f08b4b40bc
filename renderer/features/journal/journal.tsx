import { useState } from 'react';
import { Redirect } from 'wouter';
import { newId } from '../../bridge/ids';
import { EntryEditor } from './entry-editor';
import { JournalList } from './journal-list';

interface Props {
  /** The entry that is open: its id, `new`, or null for the list. */
  entry: string | null;
  /** The day that a new entry is for, `YYYY-MM-DD`; null for today. */
  day: string | null;
}

/** The journal: the list of entries, or one entry. */
export function Journal({ entry, day }: Props) {
  if (entry === null) return <JournalList />;
  if (entry === 'new') return <NewEntry day={day} />;
  if (!/^[0-9a-f]{32}$/.test(entry)) return <Redirect to="/journal" replace />;
  return <EntryEditor key={entry} id={entry} day={day} />;
}

/** Gives a new entry its id and keeps that in the address, so that reloading goes on with the same draft. */
function NewEntry({ day }: { day: string | null }) {
  const [id] = useState(newId);
  return <Redirect to={day === null ? `/journal/${id}` : `/journal/${id}/${day}`} replace />;
}

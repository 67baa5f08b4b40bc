import { lazy, Suspense, useState } from 'react';
import { noteWords } from '../../shared/content/words/notes';
import { noteParts } from '../../shared/note-parts';
import styles from './note-text.module.css';

// What reads Markdown is loaded when the first note is shown.
const Markdown = lazy(async () => ({ default: (await import('./markdown')).Markdown }));

interface Props {
  note: string;
}

/** How much of a note stands in a line that leads to its entry. */
const brief = 120;

/** How much of a note stands in a list, and how much after it was asked for; more than that is in its entry. */
const inList = 400;
const asked = 4000;

/** The first words of a note, for a place that is pressed as a whole. */
export function NoteBeginning({ note }: Props) {
  const { start, rest } = noteParts(note, brief);
  const text = rest ? `${start}…` : start;
  return (
    <Suspense fallback={text}>
      <Markdown text={text} />
    </Suspense>
  );
}

/** A note as it is read: its beginning, more on request, and nothing for a blank one. */
export function NoteText({ note }: Props) {
  const [all, setAll] = useState(false);
  const { start, rest } = noteParts(note, all ? asked : inList);
  if (start === '') return null;
  return (
    <div className={styles.note}>
      <Suspense fallback={<p className={styles.plain}>{start}</p>}>
        <Markdown text={start} />
      </Suspense>
      {rest && !all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {noteWords.more}
        </button>
      )}
      {rest && all && <p className={styles.goesOn}>{noteWords.goesOn}</p>}
    </div>
  );
}

import { useCallback, useState } from 'react';
import { entryWords } from '../../../shared/content/words/journal';
import { longestNote } from '../../../shared/contract/journal';
import { Field } from '../../ui/field';
import { unkeptForm } from '../../ui/unkept-form';
import styles from './entry-form.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** Characters too many. */
  over: number;
}

/** A longer note has its full height anyway; measuring it at each key would be slower than typing. */
const growsUpTo = 10_000;

/** The free note. It grows with its text up to most of the window's height. */
export function NoteField({ value, onChange, over }: Props) {
  const [start] = useState(value);
  const grow = useCallback((area: HTMLTextAreaElement | null) => {
    if (area === null) return;
    area.style.removeProperty('--note-height');
    if (area.value.length > growsUpTo) return;
    area.style.setProperty('--note-height', `${area.scrollHeight + 2}px`);
  }, []);
  return (
    <Field
      label={entryWords.noteLabel}
      hint={entryWords.noteHint}
      error={over > 0 ? entryWords.noteTooLong(over, longestNote) : null}
    >
      {(control) => (
        <textarea
          form={unkeptForm}
          {...control}
          ref={grow}
          className={styles.note}
          data-long={value.length > growsUpTo}
          rows={5}
          // Left to itself after the start: bound to its value, a long note would be set anew at every key.
          defaultValue={start}
          onChange={(event) => {
            grow(event.target);
            onChange(event.target.value);
          }}
          spellCheck={false}
        />
      )}
    </Field>
  );
}

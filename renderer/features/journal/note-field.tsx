import { useCallback } from 'react';
import { entryWords } from '../../../shared/content/words/journal';
import { longestNote } from '../../../shared/contract/journal';
import { Field } from '../../ui/field';
import styles from './entry-form.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** Characters too many. */
  over: number;
}

/** The free note. It grows with its text up to most of the window's height. */
export function NoteField({ value, onChange, over }: Props) {
  const grow = useCallback((area: HTMLTextAreaElement | null) => {
    if (area === null) return;
    area.style.removeProperty('--note-height');
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
          {...control}
          ref={grow}
          className={styles.note}
          rows={5}
          value={value}
          onChange={(event) => {
            grow(event.target);
            onChange(event.target.value);
          }}
          spellCheck={false}
          dir="auto"
        />
      )}
    </Field>
  );
}

import type { KeyboardEvent } from 'react';
import { Button } from './button';
import { TextField } from './field';
import styles from './own-word-field.module.css';

interface Props {
  label: string;
  hint?: string;
  /** The word on the button. */
  add: string;
  value: string;
  onChange: (typed: string) => void;
  onAdd: () => void;
  error: string | null;
}

/** A word that is typed and then added to a list, by its button or by Enter. */
export function OwnWordField({ label, hint, add, value, onChange, onAdd, error }: Props) {
  return (
    <div className={styles.pair}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        onChange={onChange}
        onKeyDown={addAtEnter(onAdd)}
        dir="auto"
        error={error}
      />
      <Button className={styles.add} onClick={onAdd}>
        {add}
      </Button>
    </div>
  );
}

/** Gives what handles the keys of such a field: Enter adds the word and does not send the form around. */
export function addAtEnter(onAdd: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAdd();
  };
}

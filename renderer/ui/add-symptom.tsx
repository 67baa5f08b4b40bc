import { useEffect, useRef, useState } from 'react';
import type { SymptomGroup } from '../../shared/content/symptoms';
import { symptomListWords as words } from '../../shared/content/words/symptom-list';
import type { SymptomKey } from '../../shared/contract/symptom-keys';
import styles from './add-symptom.module.css';
import { Button } from './button';
import { Icon } from './icon';
import { SymptomNameForm } from './symptom-name-form';
import { useSymptomChanges } from './use-symptom-changes';

interface Props {
  group: SymptomGroup;
  /** A symptom was added, or a hidden one of that name is shown again. */
  onAdded: (key: SymptomKey) => void;
  /** A name that was half typed before, and what keeps it; the form is then open. */
  typed?: string;
  onTyped?: (text: string) => void;
  /** What stands at the name, such as that it is not added yet. */
  said?: string | null;
}

/** Adds an own symptom right where it is wanted. */
export function AddSymptom({ group, onAdded, typed = '', onTyped, said = null }: Props) {
  const [open, setOpen] = useState(typed !== '');
  const opener = useRef<HTMLButtonElement>(null);
  const [left, setLeft] = useState(false);
  const { add, hide } = useSymptomChanges();

  // Who leaves the form without a symptom goes on where it was opened.
  useEffect(() => {
    if (left) opener.current?.focus();
  }, [left]);

  function done(key: SymptomKey): void {
    setOpen(false);
    onTyped?.('');
    onAdded(key);
  }

  if (!open) {
    return (
      <Button
        ref={opener}
        look="quiet"
        className={styles.open}
        aria-label={words.addTo[group]}
        onClick={() => {
          setLeft(false);
          setOpen(true);
        }}
      >
        <Icon name="add" />
        {words.add}
      </Button>
    );
  }
  return (
    <SymptomNameForm
      label={words.name}
      start={typed}
      submit={words.addIt}
      onName={async (name) => done(await add(name, group))}
      said={said}
      onText={onTyped}
      onShowAgain={({ key }) => void hide(key, false).then((shown) => shown && done(key))}
      onCancel={() => {
        setOpen(false);
        setLeft(true);
        onTyped?.('');
      }}
    />
  );
}

import { type FormEvent, useState } from 'react';
import { copingWords as words } from '../../../shared/content/words/coping';
import { Button } from '../../ui/button';
import { leaveAtEscape, useFirstField } from '../../ui/form-keyboard';
import { RatingSlider } from '../../ui/rating-slider';
import styles from './coping.module.css';

interface Props {
  /** What was tried. */
  label: string;
  onSave: (helped: number | null) => void;
  onCancel: () => void;
}

/** How much something helped; it can be noted without an answer. */
export function TriedForm({ label, onSave, onCancel }: Props) {
  const [helped, setHelped] = useState<number | null>(null);
  const form = useFirstField();

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSave(helped);
  }

  return (
    <form
      ref={form}
      className={styles.tried}
      noValidate
      onSubmit={submit}
      onKeyDown={leaveAtEscape(onCancel)}
    >
      <RatingSlider label={words.helped(label)} value={helped} onChange={setHelped} />
      <p className={styles.quiet}>{words.helpedHint}</p>
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {words.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

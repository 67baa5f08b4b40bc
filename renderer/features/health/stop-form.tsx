import { type FormEvent, useState } from 'react';
import { healthWords } from '../../../shared/content/words/health';
import { firstDate } from '../../../shared/contract/fields';
import type { Medicine } from '../../../shared/contract/medicines';
import { isLocalDate, type LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import styles from './health.module.css';
import { useMedicines } from './use-medicines';

const words = healthWords.medicines;

interface Props {
  medicine: Medicine;
  today: LocalDate;
  onDone: () => void;
}

/** Since when a medicine is no longer taken: today, unless another day is said. */
export function StopForm({ medicine, today, onDone }: Props) {
  const [day, setDay] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const form = useFirstField();
  const { stop } = useMedicines();
  const stopped = isLocalDate(day) && day >= firstDate && day <= today ? day : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (stopped === null) focusFirstProblem(form.current);
    else void stop(medicine, stopped).then((done) => done && onDone());
  }

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit}>
      <TextField
        label={words.stopDay}
        hint={words.stopHint}
        type="date"
        min={firstDate}
        max={today}
        value={day}
        onChange={setDay}
        error={tried && stopped === null ? words.stopNoDay : null}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {healthWords.save}
        </Button>
        <Button onClick={onDone}>{healthWords.cancel}</Button>
      </div>
    </form>
  );
}

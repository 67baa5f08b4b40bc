import { type FormEvent, useEffect, useState } from 'react';
import { settingsWords } from '../../../shared/content/words/settings';
import { timeField } from '../../../shared/contract/fields';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import styles from './settings.module.css';
import { useSetting } from './use-setting';

/** When the person's day begins. It is set by a button, since each digit of a time would move days about. */
export function DayStartCard({ dayStartsAt }: { dayStartsAt: string }) {
  const { set } = useSetting('dayStartsAt', dayStartsAt);
  const [typed, setTyped] = useState(dayStartsAt);
  useEffect(() => setTyped(dayStartsAt), [dayStartsAt]);
  const [tried, setTried] = useState(false);
  const sound = timeField.safeParse(typed).success;

  function use(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!sound || typed === dayStartsAt) return;
    set(typed, settingsWords.daySet(typed));
  }

  return (
    <Card title={settingsWords.day}>
      <form className={styles.parts} onSubmit={use} noValidate>
        <TextField
          type="time"
          label={settingsWords.dayStartsAt}
          value={typed}
          onChange={setTyped}
          hint={settingsWords.dayHint(sound ? typed : dayStartsAt)}
          error={tried && !sound ? settingsWords.dayMissing : null}
        />
        <p className={styles.hint}>{settingsWords.dayEffect}</p>
        <Button type="submit" className={styles.use} aria-disabled={typed === dayStartsAt}>
          {settingsWords.useTime}
        </Button>
      </form>
    </Card>
  );
}

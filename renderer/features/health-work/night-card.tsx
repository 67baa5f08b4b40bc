import { useState } from 'react';
import { clockTime } from '../../../shared/content/words/dates';
import { nightWords as words } from '../../../shared/content/words/health-work';
import { timeField } from '../../../shared/contract/fields';
import { isAsleep } from '../../../shared/sleep-window';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { useAct } from '../../ui/use-act';
import styles from './health-work.module.css';

/** From two times of a working night: when the day here could begin, and which times of the plan lie in the sleep. */
export function NightCard() {
  const settings = useRead('settings.get', {});
  const today = useRead('days.today', {}, { fresh: true });
  const [asleep, setAsleep] = useState('');
  const [awake, setAwake] = useState('');
  const isSound = timeField.safeParse(asleep).success && timeField.safeParse(awake).success;
  const slots = today.data?.day.products.flatMap((product) => product.slots.map(({ time }) => time)) ?? [];
  return (
    <Card title={words.title}>
      <div className={styles.form}>
        <p className={styles.quiet}>{words.about}</p>
        <FailureNotice error={settings.error ?? today.error} />
        <div className={styles.times}>
          <TextField type="time" label={words.asleep} value={asleep} onChange={setAsleep} />
          <TextField type="time" label={words.awake} value={awake} onChange={setAwake} />
        </div>
        <div role="status" className={styles.form}>
          {!isSound && <p className={styles.quiet}>{words.missing}</p>}
          {isSound && settings.data && <DayStart now={settings.data.dayStartsAt} wanted={awake} />}
          {isSound && slots.length > 0 && (
            <Slots times={slots.filter((time) => isAsleep(time, asleep, awake))} />
          )}
          {isSound && <p>{words.checkIn}</p>}
        </div>
        <div className={styles.actions}>
          <ButtonLink href="/learn/night-shifts">{words.read}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function DayStart({ now, wanted }: { now: string; wanted: string }) {
  const act = useAct();
  if (now === wanted) return <p>{words.fits}</p>;

  function set(): Promise<boolean> {
    return act(async () => {
      await call('settings.set', { dayStartsAt: wanted });
      const back = () => call('settings.set', { dayStartsAt: now });
      return { text: words.done(clockTime(wanted)), undo: { label: words.undo, act: back } };
    });
  }

  return (
    <>
      <p>
        {words.now(clockTime(now))} {words.suggestion(clockTime(wanted))}
      </p>
      <div>
        <Button onClick={() => void set()}>{words.set(clockTime(wanted))}</Button>
      </div>
    </>
  );
}

function Slots({ times }: { times: readonly string[] }) {
  if (times.length === 0) return <p>{words.slotsFit}</p>;
  return (
    <>
      <p>{words.slotsAsleep([...new Set(times)].map(clockTime))}</p>
      <div>
        <ButtonLink href="/plan">{words.plan}</ButtonLink>
      </div>
    </>
  );
}

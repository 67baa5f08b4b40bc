import { useRef, useState } from 'react';
import { bringInWords } from '../../../shared/content/words/bring-in';
import type { Opened } from '../../../shared/contract/vault';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { whenSaved } from '../../ui/when-saved';
import { WorkProgress } from '../../ui/work-progress';
import styles from './bring-in.module.css';

const words = bringInWords.everything;

interface Props {
  place: string;
  madeAt: string;
}

/** A readable file with everything in it, which takes the place of what is here, once that was understood. */
export function EverythingCard({ place, madeAt }: Props) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);
  const form = useRef<HTMLFormElement>(null);
  const [understood, setUnderstood] = useState(false);
  const [reminded, setReminded] = useState(false);

  // Another opening of the vault: the window begins anew with it.
  const replace = () =>
    run(async () => {
      const opened: Opened = await call('bringIn.replaceAll', { place });
      announce({ text: words.done(opened) });
    });

  return (
    <Card title={words.title}>
      <form
        ref={form}
        className={styles.parts}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          if (understood) return void replace();
          setReminded(true);
          focusFirstProblem(form.current);
        }}
      >
        <p>{words.madeAt(whenSaved(madeAt))}</p>
        <ul className={styles.points}>
          {words.points.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <CheckField
          label={words.tick}
          checked={understood}
          error={reminded ? words.notTicked : null}
          onChange={(ticked) => {
            setUnderstood(ticked);
            setReminded(false);
          }}
        />
        <FailureNotice error={failure} />
        {busy && <WorkProgress kinds={['import']} />}
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {busy ? words.going : words.go}
          </Button>
        </div>
      </form>
    </Card>
  );
}

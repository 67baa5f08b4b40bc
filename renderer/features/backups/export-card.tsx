import { useRef, useState } from 'react';
import { backupsWords, fileSize } from '../../../shared/content/words/backups';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { Sheet } from '../../ui/sheet';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { WorkProgress } from '../../ui/work-progress';
import styles from './backups.module.css';

const words = backupsWords;

/** Everything as a file that other programs read, once it was understood that anyone can. */
export function ExportCard() {
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.export}>
      <div className={styles.parts}>
        <p>{words.exportAbout}</p>
        <div className={styles.actions}>
          <Button onClick={() => setOpen(true)}>{words.exportOpen}</Button>
        </div>
      </div>
      <Sheet title={words.exportTitle} open={open} onClose={() => setOpen(false)} closeLabel={words.close}>
        <ExportForm onDone={() => setOpen(false)} />
      </Sheet>
    </Card>
  );
}

function ExportForm({ onDone }: { onDone: () => void }) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);
  const form = useRef<HTMLFormElement>(null);
  const [understood, setUnderstood] = useState(false);
  const [reminded, setReminded] = useState(false);

  const save = () =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: 'export-to-save' });
      if (chosen === null) return;
      const { name, bytes } = await call('backups.exportOpen', { place: chosen.place });
      onDone();
      announce({ text: words.exportDone(name, fileSize(bytes)) });
    });

  return (
    <form
      ref={form}
      className={styles.parts}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (understood) return void save();
        setReminded(true);
        focusFirstProblem(form.current);
      }}
    >
      <ul className={styles.points}>
        {words.exportWarning.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CheckField
        label={words.exportTick}
        checked={understood}
        error={reminded ? words.exportNotTicked : null}
        onChange={(ticked) => {
          setUnderstood(ticked);
          setReminded(false);
        }}
      />
      <FailureNotice error={failure} />
      <WorkProgress kinds={['export']} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {words.exportGo}
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { codeWords as words } from '../../../shared/content/words/keys';
import { call } from '../../bridge/client';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { ChoiceGroup } from '../choice-group';
import { FailureNotice } from '../failure-notice';
import { Notice } from '../notice';
import { useWork } from '../use-work';
import styles from './recovery-code.module.css';

/** Prints the sheet of the code that is being made, or saves it. */
export function CodeSheet() {
  const [paper, setPaper] = useState<'letter' | 'a4'>('letter');
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();

  const print = () =>
    run(async () => {
      const { ticket } = await call('keys.prepareSheet', { paper });
      const { printed } = await call('shell.print', { ticket });
      announce({ text: printed ? words.printed : words.notPrinted });
    });

  const save = () =>
    run(async () => {
      const prepared = await call('keys.prepareSheet', { paper });
      const { saved, fileName } = await call('shell.savePdf', { ...prepared, password: null });
      if (saved) announce({ text: words.saved(fileName ?? prepared.fileName) });
    });

  return (
    <div className={styles.sheet}>
      <ChoiceGroup
        label={words.paper}
        choices={[
          { value: 'letter', label: words.papers.letter },
          { value: 'a4', label: words.papers.a4 },
        ]}
        value={paper}
        onChange={setPaper}
      />
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => void print()}>
          {words.print}
        </Button>
        <Button disabled={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <Notice kind="care">{words.printers}</Notice>
      <FailureNotice error={failure} />
    </div>
  );
}

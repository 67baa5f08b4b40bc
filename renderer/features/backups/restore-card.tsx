import { useState } from 'react';
import { backupsWords, restoreWords } from '../../../shared/content/words/backups';
import type { BackupsOverview } from '../../../shared/contract/backups';
import { RestorePanel } from '../../ui/backups/restore-panel';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Sheet } from '../../ui/sheet';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { AsideNotice } from './aside-notice';
import styles from './backups.module.css';

const words = backupsWords;

/** Going back to the day of a backup, and back from there. */
export function RestoreCard({ overview }: { overview: BackupsOverview }) {
  const part = useKeptFocus<HTMLDivElement>();
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.restore}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <p>{words.restoreAbout}</p>
        {overview.asides.map((aside) => (
          <AsideNotice key={aside.id} aside={aside} />
        ))}
        <div className={styles.actions}>
          <Button onClick={() => setOpen(true)}>{words.restoreStart}</Button>
        </div>
      </div>
      <Sheet title={restoreWords.title} open={open} onClose={() => setOpen(false)} closeLabel={words.close}>
        <RestorePanel list={overview.list} vaultHere />
      </Sheet>
    </Card>
  );
}

import { useState } from 'react';
import { backupsWords } from '../../../shared/content/words/backups';
import type { BackupsOverview, Drilled } from '../../../shared/contract/backups';
import { call } from '../../bridge/client';
import { OpenBackup } from '../../ui/backups/open-backup';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Sheet } from '../../ui/sheet';
import { whenSaved } from '../../ui/when-saved';
import styles from './backups.module.css';

const words = backupsWords;

/** Proves that a backup opens with what the person has, before that is ever needed. */
export function DrillCard({ list }: { list: BackupsOverview['list'] }) {
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<Drilled | null>(null);

  function close(): void {
    setOpen(false);
    setFound(null);
  }

  return (
    <Card title={words.drill}>
      <div className={styles.parts}>
        <p>{words.drillAbout}</p>
        <div className={styles.actions}>
          <Button onClick={() => setOpen(true)}>{words.drillStart}</Button>
        </div>
      </div>
      <Sheet title={words.drill} open={open} onClose={close} closeLabel={words.close}>
        {found === null ? (
          <OpenBackup
            list={list}
            vaultHere
            kind="drill"
            go={words.drillGo}
            going={words.drillGoing}
            onOpen={async (backup, secret) => setFound(await call('backups.drill', { backup, secret }))}
          />
        ) : (
          <DrillResult found={found} onAgain={() => setFound(null)} onClose={close} />
        )}
      </Sheet>
    </Card>
  );
}

interface ResultProps {
  found: Drilled;
  onAgain: () => void;
  onClose: () => void;
}

function DrillResult({ found, onAgain, onClose }: ResultProps) {
  const when = found.lastSavedAt === null ? null : whenSaved(found.lastSavedAt);
  return (
    <div className={styles.parts}>
      <div role="status">
        <p className={styles.works}>{words.drillFound(found, when)}</p>
        {found.earlierVersion && <p>{words.drillEarlier}</p>}
        <p>{words.drillDone}</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={onAgain}>{words.drillAgain}</Button>
        {/* The button that was pressed is gone: the keyboard goes on at the end of it. */}
        <Button look="primary" ref={(button) => button?.focus()} onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

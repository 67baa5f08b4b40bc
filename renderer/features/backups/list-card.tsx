import { useState } from 'react';
import { backupsWords, fileSize } from '../../../shared/content/words/backups';
import type { BackupsOverview } from '../../../shared/contract/backups';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { whenSaved } from '../../ui/when-saved';
import styles from './backups.module.css';
import { ConfirmSheet } from './confirm-sheet';

const words = backupsWords;

/** The backups of the folder, each with its day and size. */
export function ListCard({ list }: { list: BackupsOverview['list'] }) {
  const announce = useAnnounce();
  const part = useKeptFocus<HTMLDivElement>();
  const [asked, setAsked] = useState<BackupsOverview['list'][number] | null>(null);
  const when = asked === null ? '' : whenSaved(asked.madeAt);
  return (
    <Card title={words.list}>
      <div ref={part} tabIndex={-1} className={styles.kept}>
        {list.length === 0 && <p className={styles.hint}>{words.listNone}</p>}
        <ul className={styles.list}>
          {list.map((backup) => (
            <li key={backup.name} className={styles.row}>
              <span className={styles.about}>
                <span>{whenSaved(backup.madeAt)}</span>
                <span className={styles.size}>{fileSize(backup.bytes)}</span>
              </span>
              <Button
                look="quiet"
                aria-label={words.removeOf(whenSaved(backup.madeAt))}
                onClick={() => setAsked(backup)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <ConfirmSheet
        title={words.removeTitle}
        open={asked !== null}
        keep={words.keepIt}
        go={words.removeIt}
        onClose={() => setAsked(null)}
        onGo={async () => {
          if (asked === null) return;
          await call('backups.remove', { names: [asked.name] });
          setAsked(null);
          announce({ text: words.removed(when) });
        }}
      >
        <p>{words.removeAbout(when)}</p>
        {list.length === 1 && <p>{words.removeLast}</p>}
      </ConfirmSheet>
    </Card>
  );
}

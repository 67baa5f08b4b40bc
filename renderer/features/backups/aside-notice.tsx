import { useState } from 'react';
import { backupsWords } from '../../../shared/content/words/backups';
import type { BackupsOverview } from '../../../shared/contract/backups';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { useWork } from '../../ui/use-work';
import { whenSaved } from '../../ui/when-saved';
import styles from './backups.module.css';
import { ConfirmSheet } from './confirm-sheet';

const words = backupsWords;

/** A journal that was kept aside: it can be put back, or deleted before its time. */
export function AsideNotice({ aside }: { aside: BackupsOverview['asides'][number] }) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();
  const [asked, setAsked] = useState(false);

  // The window locks then, and says why.
  const putBack = () => run(() => call('backups.putBack', { id: aside.id }));

  return (
    <Notice kind="calm">
      <div className={styles.parts}>
        <p>{words.aside[aside.kind](whenSaved(aside.at))}</p>
        <FailureNotice error={failure} />
        <div className={styles.actions}>
          {aside.kind !== 'damaged' && (
            <Button aria-disabled={busy} onClick={() => !busy && void putBack()}>
              {words.putBack}
            </Button>
          )}
          <Button look="quiet" onClick={() => setAsked(true)}>
            {words.removeAside}
          </Button>
        </div>
      </div>
      <ConfirmSheet
        title={words.removeAsideTitle}
        open={asked}
        keep={words.keepIt}
        go={words.removeAsideIt}
        onClose={() => setAsked(false)}
        onGo={async () => {
          await call('backups.removeAside', { id: aside.id });
          setAsked(false);
          announce({ text: words.asideRemoved });
        }}
      >
        <p>{words.removeAsideAbout}</p>
      </ConfirmSheet>
    </Notice>
  );
}

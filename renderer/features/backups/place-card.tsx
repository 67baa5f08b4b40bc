import { backupsWords } from '../../../shared/content/words/backups';
import type { BackupsOverview } from '../../../shared/contract/backups';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { useWork } from '../../ui/use-work';
import styles from './backups.module.css';

const words = backupsWords;

/** The folder that backups go to. */
export function PlaceCard({ overview }: { overview: BackupsOverview }) {
  const announce = useAnnounce();
  const part = useKeptFocus<HTMLDivElement>();
  const { run, busy, failure } = useWork();
  const { besideVault, folder, reachable } = overview;

  const choose = () =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: 'backup-folder' });
      if (chosen === null) return;
      await call('backups.setFolder', { place: chosen.place });
      announce({ text: words.folderSet(chosen.name) });
    });

  const putBeside = () =>
    run(async () => {
      await call('backups.setFolder', { place: null });
      announce({ text: words.besideSet });
    });

  return (
    <Card title={words.place}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <p className={styles.folder}>{folder}</p>
        {!reachable && <Notice kind="care">{words.unreachable}</Notice>}
        {besideVault && <p className={styles.hint}>{words.besideVault}</p>}
        <div className={styles.actions}>
          <Button aria-disabled={busy} onClick={() => !busy && void choose()}>
            {words.chooseFolder}
          </Button>
          {!besideVault && (
            <Button look="quiet" aria-disabled={busy} onClick={() => !busy && void putBeside()}>
              {words.useBeside}
            </Button>
          )}
        </div>
        <FailureNotice error={failure} />
      </div>
    </Card>
  );
}

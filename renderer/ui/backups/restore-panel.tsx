import { restoreWords } from '../../../shared/content/words/backups';
import type { BackupsOverview } from '../../../shared/contract/backups';
import { call } from '../../bridge/client';
import { useAnnounce } from '../announcer';
import { Notice } from '../notice';
import { OpenBackup } from './open-backup';

interface Props {
  list: BackupsOverview['list'];
  /** Whether a journal is here that the backup would take the place of. */
  vaultHere: boolean;
  /** The backup is restored and open. */
  onDone?: (() => void) | undefined;
  /** Leaves the choice; left out where a sheet is closed instead. */
  onBack?: (() => void) | undefined;
}

/** Restores a backup, after it was said what happens to the journal that is here. */
export function RestorePanel({ list, vaultHere, onDone, onBack }: Props) {
  const announce = useAnnounce();
  return (
    <OpenBackup
      list={list}
      vaultHere={vaultHere}
      kind="restore"
      go={restoreWords.go}
      going={restoreWords.going}
      onBack={onBack}
      onOpen={async (backup, secret) => {
        const opened = await call('backups.restore', { backup, secret });
        announce({ text: restoreWords.done(opened) });
        onDone?.();
      }}
    >
      <Notice kind="calm">{vaultHere ? restoreWords.replaces : restoreWords.nothingHere}</Notice>
    </OpenBackup>
  );
}

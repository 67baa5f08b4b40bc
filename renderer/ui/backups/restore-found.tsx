import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../failure-notice';
import { RestorePanel } from './restore-panel';

interface Props {
  vaultHere: boolean;
  onDone?: (() => void) | undefined;
  onBack: () => void;
}

/** Restoring before any journal is open: out of the backups that lie beside the vault's place, or a file. */
export function RestoreFound({ vaultHere, onDone, onBack }: Props) {
  const found = useRead('backups.found', {}, { fresh: true });
  // Without a list a file can still be chosen.
  if (found.isPending) return null;
  return (
    <>
      <FailureNotice error={found.error} />
      <RestorePanel list={found.data?.list ?? []} vaultHere={vaultHere} onDone={onDone} onBack={onBack} />
    </>
  );
}

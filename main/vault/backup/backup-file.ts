import path from 'node:path';
import type { BackupRef } from '../../../shared/contract/backups';
import type { PlacePurpose } from '../../../shared/contract/shell';
import { ExpectedFailure } from '../failure';
import { besideVault } from '../files';
import type { Places } from '../places';
import type { VaultSession } from '../vault-session';
import { backupFolderOf } from './automatic';

/** A place that was chosen in a dialog for this purpose; fails with `bad-input` for one that was not. */
export function chosenPlace(places: Places, place: string, purpose: PlacePurpose): string {
  const file = places.path(place, purpose);
  if (file === undefined) throw new ExpectedFailure('bad-input');
  return file;
}

/** The file of a backup: one of the folder, which of a closed vault is the one beside it, or a chosen one. */
export function backupFile(session: VaultSession, places: Places, backup: BackupRef): string {
  if ('place' in backup) return chosenPlace(places, backup.place, 'backup-to-open');
  const beside = besideVault(session.files.home);
  const folder = session.state().kind === 'open' ? backupFolderOf(session.opened(), beside) : beside;
  return path.join(folder, backup.name);
}

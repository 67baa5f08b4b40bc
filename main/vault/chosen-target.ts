import { statSync } from 'node:fs';
import path from 'node:path';
import type { PlacePurpose } from '../../shared/contract/shell';
import { chosenPlace } from './backup/backup-file';
import { ExpectedFailure } from './failure';
import type { Places } from './places';
import type { VaultSession } from './vault-session';

/** A chosen place for a file. Fails with `target-unwritable` in the vault's own folder, which is none. */
export function chosenTarget(
  session: VaultSession,
  places: Places,
  place: string,
  purpose: PlacePurpose,
): string {
  const file = chosenPlace(places, place, purpose);
  if (isInside(file, session.files.folder)) throw new ExpectedFailure('target-unwritable');
  return file;
}

/** Whether a path is a folder or lies in it, by whatever links and letters it is named. */
export function isInside(file: string, folder: string): boolean {
  const own = statSync(folder, { bigint: true, throwIfNoEntry: false });
  for (let above = file; ; above = path.dirname(above)) {
    const found = statSync(above, { bigint: true, throwIfNoEntry: false });
    if (own !== undefined && found?.dev === own.dev && found.ino === own.ino) return true;
    if (path.dirname(above) === above) return false;
  }
}

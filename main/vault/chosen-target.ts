import type { PlacePurpose } from '../../shared/contract/shell';
import { chosenPlace } from './backup/backup-file';
import { ExpectedFailure } from './failure';
import { isInside } from './files';
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

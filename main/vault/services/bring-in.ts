import { chosenPlace } from '../backup/backup-file';
import { bring, dryRun } from '../bring-in/bring';
import { look } from '../bring-in/look';
import { replaceAll } from '../bring-in/replace-all';
import { putBack, takeOut } from '../bring-in/take-out';
import { allImports } from '../database/tables/imports';
import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

/** Brings in what other programs wrote, and takes it out again. */
export function bringInHandlers(
  session: VaultSession,
  work: Work,
  places: Places,
): SessionHandlers<'bringIn'> {
  const fileOf = (place: string) => chosenPlace(places, place, 'file-to-bring-in');

  return {
    'bringIn.look': ({ place }) =>
      work.run('import', (progress) => look(session.opened(), fileOf(place), progress.tell)),
    'bringIn.check': ({ place, choices }) =>
      work.run('import', (progress) => dryRun(session.opened(), fileOf(place), choices, progress.tell)),
    'bringIn.bring': ({ place, choices, seen }) =>
      work.run('import', (progress) => bring(session, fileOf(place), choices, seen, progress)),
    'bringIn.replaceAll': ({ place }) =>
      work.run('import', (progress) => session.alone(() => replaceAll(session, fileOf(place), progress))),
    'bringIn.list': () => ({ imports: allImports(session.opened().db) }),
    'bringIn.takeOut': ({ id }) =>
      work.run('import', async (progress) => {
        await takeOut(session, id, progress);
        return {};
      }),
    'bringIn.putBack': ({ id }) => work.run('import', (progress) => putBack(session, id, progress)),
  };
}

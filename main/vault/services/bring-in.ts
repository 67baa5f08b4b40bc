import type { Import } from '../../../shared/contract/bring-in';
import { chosenPlace } from '../backup/backup-file';
import { bring, dryRun } from '../bring-in/bring';
import { look } from '../bring-in/look';
import { replaceAll } from '../bring-in/replace-all';
import { sumUpDays } from '../database/tables/day-answers';
import { entryPlaces } from '../database/tables/entries';
import { allImports, findImport, putImportBack, takeImportOut } from '../database/tables/imports';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault } from '../open-vault';
import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';
import { judgeAll } from './safety';
import { indexNew, unindex } from './search-index';

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
      work.run('import', (progress) => {
        const { tell, settle } = progress;
        return bring(session.opened(), fileOf(place), choices, seen, tell, settle);
      }),
    'bringIn.replaceAll': ({ place }) =>
      work.run('import', (progress) => session.alone(() => replaceAll(session, fileOf(place), progress))),
    'bringIn.list': () => ({ imports: allImports(session.opened().db) }),
    'bringIn.takeOut': ({ id }) => {
      const vault = session.opened();
      vault.db.transaction(() => {
        const found = theImport(vault, id);
        if (found.takenOutAt === null) takeOut(vault, found);
      })();
      return {};
    },
    'bringIn.putBack': ({ id }) => {
      const vault = session.opened();
      vault.db.transaction(() => {
        const found = theImport(vault, id);
        if (found.takenOutAt !== null) putBack(vault, found);
      })();
      return {};
    },
  };
}

function theImport({ db }: OpenVault, id: string): Import {
  const found = findImport(db, id);
  if (found === undefined) throw new ExpectedFailure('not-found');
  return found;
}

function takeOut(vault: OpenVault, taken: Import): void {
  const ids = takeImportOut(vault.db, taken, now(vault));
  unindex(vault, ids);
  if (taken.of === 'entries') reckonAnew(vault, ids);
}

function putBack(vault: OpenVault, taken: Import): void {
  const ids = putImportBack(vault.db, taken, now(vault));
  const kind = taken.of === 'doses' ? 'dose' : 'entry';
  indexNew(
    vault,
    ids.map((record) => ({ kind, record })),
  );
  if (taken.of === 'entries') reckonAnew(vault, ids);
}

/** Makes true again what follows from entries that were taken out or put back. */
function reckonAnew(vault: OpenVault, ids: readonly string[]): void {
  const places = entryPlaces(vault.db, ids);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return;
  sumUpDays(
    vault.db,
    places.map(({ day }) => day),
  );
  judgeAll(vault, first.at, last.at);
}

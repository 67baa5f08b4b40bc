import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupRef } from '../../../shared/contract/backups';
import type { PlacePurpose } from '../../../shared/contract/shell';
import { automaticDue, backupFolderOf, makeAutomatic, makeInFolder, overdueOf } from '../backup/automatic';
import { backupFile, chosenPlace } from '../backup/backup-file';
import { exportOpen } from '../backup/export-open';
import { listBackups, newestOf } from '../backup/folder';
import { inspectBackup } from '../backup/inspect';
import { makeBackup } from '../backup/make';
import { drill, putBack, restore } from '../backup/restore';
import { chosenTarget } from '../chosen-target';
import { noteFacts, readFacts } from '../database/tables/vault-facts';
import { ExpectedFailure } from '../failure';
import { besideVault, isInside, takesFiles } from '../files';
import { now } from '../open-vault';
import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import { asides, isOfVault, removeAside } from '../swap';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

/** Makes backups, looks after them, and brings them back. */
export function backupsHandlers(
  session: VaultSession,
  work: Work,
  places: Places,
): SessionHandlers<'backups'> {
  const beside = besideVault(session.files.home);

  const target = (place: string, purpose: PlacePurpose) => chosenTarget(session, places, place, purpose);
  const fileOf = (backup: BackupRef) => backupFile(session, places, backup);

  return {
    'backups.overview': async () => {
      const vault = session.opened();
      const facts = readFacts(vault.db);
      const folder = backupFolderOf(vault, beside);
      const list = await listBackups(folder);
      return {
        folder,
        besideVault: facts.backupFolder === null,
        reachable:
          facts.backupFolder === null ? takesFiles(folder) : existsSync(folder) && takesFiles(folder),
        automatic: facts.automaticBackups,
        list,
        lastMadeAt: later(facts.backedUpAt, await newestOf(folder, list, vault.id)),
        lastFailure: facts.backupFailure,
        asides: asides(session.files.home).map(({ kind, folder, id, at }) => ({
          kind: kind === 'replaced' && !isOfVault({ folder }, vault.id) ? 'kept' : kind,
          id,
          at,
        })),
      };
    },
    'backups.overdue': () => ({ overdue: overdueOf(session.opened()) }),
    'backups.found': async () => ({ list: await listBackups(beside) }),
    'backups.setAutomatic': ({ automatic }) => {
      noteFacts(session.opened().db, { automaticBackups: automatic });
      return {};
    },
    'backups.setFolder': ({ place }) => {
      const { db } = session.opened();
      const folder = place === null ? beside : chosenPlace(places, place, 'backup-folder');
      const usable = existsSync(folder) && takesFiles(folder) && !isInside(folder, session.files.folder);
      if (place !== null && !usable) throw new ExpectedFailure('backup-folder-unreachable');
      noteFacts(db, { backupFolder: folder === beside ? null : folder, backupFailure: null });
      return {};
    },
    'backups.make': ({ place }) =>
      work.run('backup', async (progress) => {
        if (place === null) return await makeInFolder(session, beside, progress);
        const vault = session.opened();
        const file = target(place, 'backup-to-save');
        const { header, dataKey } = session.keys();
        const source = { vault, files: session.files, header, dataKey: Buffer.from(dataKey) };
        const bytes = await makeBackup(source, file, 'target-unwritable', progress);
        noteFacts(vault.db, { backedUpAt: now(vault), backupFailure: null });
        return { name: path.basename(file), bytes };
      }),
    'backups.makeIfDue': async () => {
      if (!automaticDue(session.opened()) || work.kind !== null) return { made: false };
      return { made: await work.run('backup', (progress) => makeAutomatic(session, beside, progress)) };
    },
    'backups.remove': async ({ names }) => {
      const folder = backupFolderOf(session.opened(), beside);
      for (const name of names) await rm(path.join(folder, name), { force: true });
      return {};
    },
    'backups.inspect': ({ backup }) => inspectBackup(fileOf(backup), session.files),
    'backups.drill': ({ backup, secret }) =>
      work.run('drill', (progress) => session.alone(() => drill(session, fileOf(backup), secret, progress))),
    'backups.restore': ({ backup, secret }) =>
      work.run('restore', (progress) =>
        session.alone(() => restore(session, fileOf(backup), secret, progress)),
      ),
    'backups.putBack': async ({ id }) => {
      if (work.kind !== null) throw new ExpectedFailure('busy');
      await session.alone(() => putBack(session, id));
      return {};
    },
    'backups.removeAside': ({ id }) => {
      session.opened();
      const aside = asides(session.files.home).find((each) => each.id === id);
      if (aside === undefined) throw new ExpectedFailure('not-found');
      removeAside(aside);
      return {};
    },
    'backups.exportOpen': ({ place }) =>
      work.run('export', async (progress) => {
        const file = target(place, 'export-to-save');
        return { name: path.basename(file), bytes: await exportOpen(session, file, progress) };
      }),
  };
}

/** The later of two instants, where there is any. */
function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

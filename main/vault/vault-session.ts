import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Condition } from '../../shared/contract/condition';
import type { Opened, VaultState } from '../../shared/contract/vault';
import { leastPasswordLength } from '../../shared/contract/vault';
import { openWithLog } from './condition/open-with-log';
import { foldLog } from './condition/opening-log';
import { closeDatabase, openDatabase } from './database/connection';
import { migrate } from './database/migrator';
import { countDoses } from './database/tables/doses';
import { countEntries } from './database/tables/entries';
import { ExpectedFailure } from './failure';
import {
  finish,
  isWritableFile,
  makePrivateFile,
  makePrivateFolder,
  present,
  removeUnfinished,
  syncFolder,
  takesFiles,
  unfinishedFiles,
  type VaultFiles,
  vaultFiles,
} from './files';
import { derivedKey } from './keys/derived';
import {
  type Header,
  type HeaderProblem,
  longestHeader,
  makeHeader,
  openHeader,
  readHeader,
} from './keys/header';
import { type OpenVault, openVault } from './open-vault';
import { instantNow, newId, type Surroundings } from './ports';
import { asides, removeAsides, removeReady, settleSwap } from './swap';
import { isKnown } from './system-zone';
import { writeWhole } from './whole-file';

/** What an open vault was opened with. */
interface OpenKeys {
  readonly header: Header;
  readonly dataKey: Buffer;
}

/** How the vault was when it was opened. */
export type AsOpened = Omit<Condition, 'lastCheck'>;

/** The one vault of a home folder, closed or open. */
export interface VaultSession {
  readonly files: VaultFiles;
  readonly surroundings: Surroundings;
  state(): VaultState;
  /** True when there is something to lock: it is open, or about to be. */
  isOpen(): boolean;
  /** Makes the vault under a password, and opens it. */
  create(password: string): Promise<Opened>;
  /** Opens the vault with its password. */
  unlock(password: string): Promise<Opened>;
  /** Opens the vault that is in place with its data key. Only within `alone`. */
  open(header: Header, dataKey: Buffer): Opened;
  /** The open vault; fails with `vault-locked` when it is closed. */
  opened(): OpenVault;
  /** What the open vault was opened with; fails with `vault-locked` when it is closed. */
  keys(): OpenKeys;
  /** How the open vault was when it was opened; fails with `vault-locked` when it is closed. */
  asOpened(): AsOpened;
  /** Does what opens, closes or replaces the vault while nothing else does; fails with `vault-in-use` otherwise. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Reckons days in a zone from now on, as the page's clock shows it; a name that is not known changes nothing. */
  setZone(name: string): void;
  /** Checkpoints and closes the database. Harmless when closed already. */
  close(): void;
}

/** Watches over the vault below `surroundings.home`. */
export function vaultSession(surroundings: Surroundings): VaultSession {
  const files = vaultFiles(surroundings.home);
  let current: { vault: OpenVault; keys: OpenKeys; asOpened: AsOpened } | null = null;
  let opening = false;
  let openings = 0;
  /** The zone that a page told of; until then it is that of the surroundings. */
  let told: string | null = null;
  settleSwap(files);
  const keptBefore = asides(files.home).filter(({ kind }) => kind === 'replaced');

  function state(): VaultState {
    const found = present(files);
    const base = {
      missing: null,
      folder: files.folder,
      opening: openings,
      waitSeconds: 0,
      recoveryCode: false,
    };
    if (current !== null) return { kind: 'open', ...base };
    if (!found.header && !found.database) {
      return { kind: takesFiles(files.folder) ? 'absent' : 'unwritable', ...base };
    }
    if (!found.header) return { kind: 'incomplete', ...base, missing: 'header' };
    if (!found.database) return { kind: 'incomplete', ...base, missing: 'database' };
    if (!takesFiles(files.folder) || !isWritableFile(files.database)) return { kind: 'unwritable', ...base };
    const header = headerOf(files);
    if (header === 'damaged' || header === 'newer') return { kind: header, ...base };
    const recoveryCode = header.slots.some(({ kind }) => kind === 'recovery-code');
    return { kind: 'locked', ...base, recoveryCode };
  }

  async function create(password: string): Promise<Opened> {
    if ([...password].length < leastPasswordLength) throw new ExpectedFailure('password-too-short');
    if (state().kind === 'unwritable') throw new ExpectedFailure('vault-unwritable');
    if (present(files).header || present(files).database) throw new ExpectedFailure('vault-exists');
    makePrivateFolder(files.home);
    removeUnfinished(files.home);
    const unfinished = unfinishedFiles(files.home, newId(surroundings));
    const { header, dataKey } = await makeHeader(password, surroundings);
    const key = derivedKey(dataKey, header.vaultId, 'database');
    try {
      makePrivateFolder(unfinished.folder);
      makePrivateFile(unfinished.database);
      makeDatabase(unfinished.database, key);
      await writeWhole(unfinished.header, JSON.stringify(header, null, 1));
      await syncFolder(unfinished.folder);
      await finish(unfinished, files);
    } catch (error) {
      removeUnfinished(files.home);
      throw error;
    } finally {
      key.fill(0);
    }
    return open(header, dataKey);
  }

  async function unlock(password: string): Promise<Opened> {
    if (current !== null) return opened(current.vault);
    failUnlessLocked(state());
    const header = headerOf(files) as Header;
    const dataKey = await openHeader(header, password);
    if (dataKey === 'wrong') throw new ExpectedFailure('wrong-password');
    if (dataKey === 'damaged') throw new ExpectedFailure('vault-damaged', 'header');
    const result = open(header, dataKey);
    // Whoever can open the vault that took its place needs the one of an earlier process no more.
    cleanUp(() => removeAsides(keptBefore));
    return result;
  }

  function open(header: Header, dataKey: Buffer): Opened {
    // SQLite would make an empty database in place of one that vanished meanwhile.
    if (!existsSync(files.database)) throw new ExpectedFailure('vault-incomplete', 'database');
    const key = derivedKey(dataKey, header.vaultId, 'database');
    const { db, log } = openWithLog(files, key, newId(surroundings));
    key.fill(0);
    try {
      const vault = openVault(header.vaultId, db, {
        ...surroundings,
        zone: () => told ?? surroundings.zone(),
      });
      const result = opened(vault);
      const clockBehind = result.lastSavedAt !== null && instantNow(vault.clock) < result.lastSavedAt;
      current = { vault, keys: { header, dataKey }, asOpened: { opened: result, log, clockBehind } };
      openings += 1;
      cleanUp(() => {
        removeUnfinished(files.home);
        removeReady(files.home);
      });
      return result;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  function whatIsOpen(): NonNullable<typeof current> {
    if (current === null) throw new ExpectedFailure('vault-locked');
    return current;
  }

  /** Two of these at once would open the database twice; the second one waits for nothing and is told. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (opening) throw new ExpectedFailure('vault-in-use');
    opening = true;
    try {
      return await work();
    } finally {
      opening = false;
    }
  }

  return {
    files,
    surroundings,
    state,
    isOpen: () => current !== null || opening,
    create: (password) => alone(() => create(password)),
    unlock: (password) => alone(() => unlock(password)),
    open,
    opened: () => whatIsOpen().vault,
    keys: () => whatIsOpen().keys,
    asOpened: () => whatIsOpen().asOpened,
    alone,
    setZone(name) {
      if (isKnown(name)) told = name;
    },
    close() {
      if (current === null) return;
      const { db } = current.vault;
      current.keys.dataKey.fill(0);
      current = null;
      try {
        foldLog(db);
      } finally {
        db.close();
      }
    },
  };
}

function headerOf(files: VaultFiles): Header | HeaderProblem {
  if (statSync(files.header).size > longestHeader) return 'damaged';
  return readHeader(readFileSync(files.header, 'utf8'));
}

/** What is left can be removed another time: it must keep nobody from their journal. */
function cleanUp(removing: () => void): void {
  try {
    removing();
  } catch {
    return;
  }
}

function makeDatabase(file: string, key: Uint8Array): void {
  const db = openDatabase(file, key);
  try {
    migrate(db);
  } finally {
    closeDatabase(db);
  }
}

function failUnlessLocked(state: VaultState): void {
  switch (state.kind) {
    case 'locked':
      return;
    case 'absent':
      throw new ExpectedFailure('vault-missing');
    case 'incomplete':
      throw new ExpectedFailure('vault-incomplete', state.missing ?? undefined);
    case 'damaged':
      throw new ExpectedFailure('vault-damaged');
    case 'newer':
      throw new ExpectedFailure('vault-newer');
    case 'unwritable':
      throw new ExpectedFailure('vault-unwritable');
    case 'open':
      throw new ExpectedFailure('vault-in-use');
  }
}

/** What is in a vault, by which its owner knows it again. */
export function opened(vault: OpenVault): Opened {
  const doses = countDoses(vault.db);
  const entries = countEntries(vault.db);
  const saved = [doses.lastSavedAt, entries.lastSavedAt].filter((at) => at !== null).sort();
  return { vaultId: vault.id, lastSavedAt: saved.at(-1) ?? null, entries: entries.count, doses: doses.count };
}

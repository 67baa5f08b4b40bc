import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Condition } from '../../shared/contract/condition';
import type { Secret } from '../../shared/contract/secret';
import type { Opened, VaultState } from '../../shared/contract/vault';
import { openWithLog } from './condition/open-with-log';
import { foldLog } from './condition/opening-log';
import { closeDatabase, openDatabase } from './database/connection';
import { migrate } from './database/migrator';
import { countDoses } from './database/tables/doses';
import { countEntries } from './database/tables/entries';
import { noteFacts } from './database/tables/vault-facts';
import { ExpectedFailure, failureOf } from './failure';
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
import { noteKeyFacts } from './keys/facts';
import { guessDelay } from './keys/guess-delay';
import { type Header, makeHeader, openHeader, withSlot } from './keys/header';
import { headerText, readHeaderFile, replaceHeaderFile } from './keys/header-file';
import { raisedKdf } from './keys/kdf';
import { longWrite } from './long-write';
import { type OpenVault, openVault } from './open-vault';
import { instantNow, newId, type Surroundings } from './ports';
import { asides, removeReady, removeReplaced, settleSwap } from './swap';
import { isKnown } from './system-zone';
import { removePart, writeWhole } from './whole-file';

/** What an open vault was opened with. */
interface OpenKeys {
  readonly header: Header;
  readonly dataKey: Buffer;
}

/** How the vault was when it was opened. */
export type AsOpened = Omit<Condition, 'lastCheck' | 'salvage'>;

/** The one vault of a home folder, closed or open. */
export interface VaultSession {
  readonly files: VaultFiles;
  readonly surroundings: Surroundings;
  state(): VaultState;
  /** True when there is something to lock: it is open, or about to be. */
  isOpen(): boolean;
  /** True from when it was created here until it is closed or its password is changed: who is here knows that. */
  isJustMade(): boolean;
  /** Makes the vault under a password, and opens it. */
  create(password: string): Promise<Opened>;
  /** Opens the vault with its password. */
  unlock(password: string): Promise<Opened>;
  /** Opens the vault with its recovery code and gives it a new password; does both or neither. */
  recover(code: string, password: string): Promise<Opened>;
  /**
   * The data key behind a secret of the open vault, or of another header such as a backup's. Every place that
   * tries a secret does it here, so that wrong ones are counted: fails with `too-many-tries`, `wrong-password`,
   * `wrong-code`, `code-malformed`, or `vault-damaged` where the header was changed. The caller clears the key.
   */
  trySecret(secret: Secret, header?: Header): Promise<Buffer>;
  /**
   * Writes another header for the open vault, proven to open with `secret` to the data key. Only within `alone`;
   * fails with `vault-locked`, having changed nothing, where the vault was closed meanwhile.
   */
  putHeader(header: Header, secret: Secret, dataKey: Uint8Array): Promise<void>;
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
  /**
   * Keeps all that `work` writes into the open vault, over several turns, or nothing of it. Calls wait meanwhile: see
   * `written`. It does so `alone`; fails with `vault-locked` where the vault is closed under it.
   */
  write<T>(work: (vault: OpenVault) => Promise<T>): Promise<T>;
  /** Resolves when what `write` does is over; null where nothing is being written. */
  written(): Promise<void> | null;
  /** Reckons days in a zone from now on, as the page's clock shows it; a name that is not known changes nothing. */
  setZone(name: string): void;
  /** Checkpoints and closes the database. Harmless when closed already. */
  close(): void;
}

/** Watches over the vault below `surroundings.home`. */
export function vaultSession(surroundings: Surroundings): VaultSession {
  const files = vaultFiles(surroundings.home);
  let current: { vault: OpenVault; keys: OpenKeys; asOpened: AsOpened } | null = null;
  const guesses = guessDelay(surroundings.clock);
  const writing = longWrite();
  let justMade = false;
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
      waitSeconds: guesses.waitSeconds(),
      recoveryCode: false,
    };
    if (current !== null) return { kind: 'open', ...base };
    if (!found.header && !found.database) {
      return { kind: takesFiles(files.folder) ? 'absent' : 'unwritable', ...base };
    }
    if (!found.header) return { kind: 'incomplete', ...base, missing: 'header' };
    if (!found.database) return { kind: 'incomplete', ...base, missing: 'database' };
    if (!takesFiles(files.folder) || !isWritableFile(files.database)) return { kind: 'unwritable', ...base };
    const header = readHeaderFile(files.header);
    if (header === 'damaged' || header === 'newer') return { kind: header, ...base };
    const recoveryCode = header.slots.some(({ kind }) => kind === 'recovery-code');
    return { kind: 'locked', ...base, recoveryCode };
  }

  async function create(password: string): Promise<Opened> {
    if (state().kind === 'unwritable') throw new ExpectedFailure('vault-unwritable');
    if (present(files).header || present(files).database) throw new ExpectedFailure('vault-exists');
    makePrivateFolder(files.home);
    await syncFolder(path.dirname(files.home));
    removeUnfinished(files.home);
    const unfinished = unfinishedFiles(files.home, newId(surroundings));
    const { header, dataKey } = await makeHeader(password, surroundings);
    const key = derivedKey(dataKey, header.vaultId, 'database');
    try {
      makePrivateFolder(unfinished.folder);
      makePrivateFile(unfinished.database);
      makeDatabase(unfinished.database, key, instantNow(surroundings.clock));
      await writeWhole(unfinished.header, headerText(header));
      await syncFolder(unfinished.folder);
      await finish(unfinished, files);
    } catch (error) {
      removeUnfinished(files.home);
      throw error;
    } finally {
      key.fill(0);
    }
    const result = open(header, dataKey);
    justMade = true;
    return result;
  }

  async function unlock(password: string): Promise<Opened> {
    if (current !== null) return opened(current.vault);
    failUnlessLocked(state());
    const header = readHeaderFile(files.header) as Header;
    const secret: Secret = { kind: 'password', text: password };
    const result = open(header, await tryHeader(secret, header, true));
    await raiseCost(header, secret);
    // Whoever can open the vault that took its place needs the one of an earlier process no more.
    cleanUp(() => removeReplaced(keptBefore, files.home, header.vaultId));
    return result;
  }

  async function recover(code: string, password: string): Promise<Opened> {
    failUnlessLocked(state());
    const header = readHeaderFile(files.header) as Header;
    const dataKey = await tryHeader({ kind: 'recovery-code', text: code }, header, true);
    const ownKey = Buffer.from(dataKey);
    try {
      const secret: Secret = { kind: 'password', text: password };
      const raised = await raisedHeader(header, { kind: 'recovery-code', text: code }, ownKey);
      const next = await withSlot(raised ?? header, secret, ownKey, surroundings);
      const result = open(header, dataKey);
      try {
        await putHeader(next, secret, ownKey);
      } catch (error) {
        close();
        throw error;
      }
      noteKeyFacts(whatIsOpen().vault, { passwordSetAt: instantNow(surroundings.clock) });
      cleanUp(() => removeReplaced(keptBefore, files.home, header.vaultId));
      return result;
    } finally {
      ownKey.fill(0);
    }
  }

  /** Makes a slot from an earlier version as costly as new ones. It opens as it is, too: a failure changes nothing. */
  async function raiseCost(header: Header, secret: Secret): Promise<void> {
    const dataKey = Buffer.from(whatIsOpen().keys.dataKey);
    try {
      const raised = await raisedHeader(header, secret, dataKey);
      if (raised !== null) await putHeader(raised, secret, dataKey);
    } catch {
      // Tried again at the next opening.
    } finally {
      dataKey.fill(0);
    }
  }

  /** The header with a secret's slot as costly as new ones; null where it costs that already. */
  async function raisedHeader(header: Header, secret: Secret, dataKey: Uint8Array): Promise<Header | null> {
    const slot = header.slots.find(({ kind }) => kind === secret.kind);
    const kdf = slot === undefined ? null : raisedKdf(slot.kdf, surroundings.kdf);
    return kdf === null ? null : withSlot(header, secret, dataKey, { random: surroundings.random, kdf });
  }

  async function tryHeader(secret: Secret, header: Header, own: boolean): Promise<Buffer> {
    const dataKey = await guesses.attempt(own, async () => {
      const found = await openHeader(header, secret);
      return found === 'wrong' ? null : found;
    });
    if (dataKey === null) {
      throw new ExpectedFailure(secret.kind === 'password' ? 'wrong-password' : 'wrong-code');
    }
    if (dataKey === 'damaged') throw new ExpectedFailure('vault-damaged', 'header');
    return dataKey;
  }

  async function putHeader(header: Header, secret: Secret, dataKey: Uint8Array): Promise<void> {
    const here = whatIsOpen();
    await replaceHeaderFile(files.header, header, secret, dataKey, () => {
      if (current !== here) throw new ExpectedFailure('vault-locked');
    });
    here.keys = { ...here.keys, header };
    if (secret.kind === 'password') justMade = false;
  }

  function close(): void {
    if (current === null) return;
    const { db } = current.vault;
    current.keys.dataKey.fill(0);
    current = null;
    justMade = false;
    writing.giveUp();
    try {
      foldLog(db);
    } catch (error) {
      // On a full disk, and once SQLCipher has met damage. The log stays as it is: nothing that was saved is lost.
      if (failureOf(error).code === 'bug') throw error;
    } finally {
      db.close();
    }
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
        removePart(files.header);
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

  /**
   * Another process may have been ended between two renames after this one began: a vault that is whole then lies beside
   * its place, and must not pass for none.
   */
  function settle(): void {
    if (current === null) settleSwap(files);
  }

  function aloneSettled<T>(work: () => Promise<T>): Promise<T> {
    return alone(() => {
      settle();
      return work();
    });
  }

  return {
    files,
    surroundings,
    state() {
      if (!opening) settle();
      return state();
    },
    isOpen: () => current !== null || opening,
    isJustMade: () => justMade,
    create: (password) => aloneSettled(() => create(password)),
    unlock: (password) => aloneSettled(() => unlock(password)),
    recover: (code, password) => aloneSettled(() => recover(code, password)),
    trySecret: (secret, header) =>
      tryHeader(secret, header ?? whatIsOpen().keys.header, header === undefined),
    putHeader,
    open,
    opened: () => whatIsOpen().vault,
    keys: () => whatIsOpen().keys,
    asOpened: () => whatIsOpen().asOpened,
    alone,
    write: (work) =>
      alone(async () => {
        const { vault } = whatIsOpen();
        return await writing.run(vault.db, () => work(vault));
      }),
    written: () => writing.over(),
    setZone(name) {
      if (isKnown(name)) told = name;
    },
    close,
  };
}

/** What is left can be removed another time: it must keep nobody from their journal. */
function cleanUp(removing: () => void): void {
  try {
    removing();
  } catch {
    return;
  }
}

function makeDatabase(file: string, key: Uint8Array, at: string): void {
  const db = openDatabase(file, key);
  try {
    migrate(db);
    noteFacts(db, { passwordSetAt: at });
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

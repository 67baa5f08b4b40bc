import { rm } from 'node:fs/promises';
import path from 'node:path';
import { app, MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import type { PlacePurpose } from '../shared/contract/shell';
import type { LaunchOptions } from './launch-options';
import { removeParts } from './vault/backup/parts';
import { besideVault, removeUnfinished } from './vault/files';
import type { HostMessage, HostReply } from './vault/host-messages';
import { partFile } from './vault/whole-file';

/** The running vault process, as main sees it: it can be connected to pages, and ended. */
export interface VaultHost {
  readonly pid: number | undefined;
  /** Gives a page a port of its own to the vault process. */
  connect(page: WebContents, caller: 'app' | 'report'): void;
  /** Hands it a place that the person chose for a purpose; resolves once it knows it. */
  place(token: string, purpose: PlacePurpose, path: string): Promise<void>;
  /** Closes the database, for at most `patienceMs`, then ends the process. Resolves once it is gone. */
  end(patienceMs: number): Promise<void>;
}

interface Hearing {
  /** A password is being tried, or a vault made. */
  onOpening(): void;
  /** That came to nothing. */
  onShut(): void;
  /** The vault is open. */
  onOpened(): void;
  /** The open vault was closed and another one put back in its place. */
  onPutBack(): void;
  /** The process ended without having been asked to; `ran` is false when it never got as far as to answer. */
  onGone(ran: boolean): void;
}

/** Starts a vault process. */
export function startVault(options: LaunchOptions, hearing: Hearing): VaultHost {
  const child: UtilityProcess = utilityProcess.fork(
    path.join(app.getAppPath(), 'build/vault.cjs'),
    [options.home, String(options.clockOffsetMs), ...(options.debug ? ['debug'] : [])],
    { serviceName: 'Glidepath Vault', stdio: 'inherit' },
  );
  let ending = false;
  let ran = false;
  // Nothing may be asked of a process that is gone: Electron itself would fall over.
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
      if (!ending) hearing.onGone(ran);
    });
  });
  /** What was chosen while it ran. */
  const places: string[] = [];
  let onClosed: () => void = () => undefined;
  let onPlaced: () => void = () => undefined;
  child.on('message', ({ type }: HostReply) => {
    ran = true;
    if (type === 'opening') hearing.onOpening();
    else if (type === 'shut') hearing.onShut();
    else if (type === 'opened') hearing.onOpened();
    else if (type === 'put-back') hearing.onPutBack();
    else if (type === 'placed') onPlaced();
    else if (type === 'closed') onClosed();
  });
  const send = (message: HostMessage, ports: Electron.MessagePortMain[] = []) =>
    child.postMessage(message, ports);

  return {
    get pid() {
      return child.pid;
    },
    connect(page, caller) {
      if (ended) return;
      const { port1, port2 } = new MessageChannelMain();
      send({ type: 'connect', caller }, [port1]);
      page.postMessage('vault-port', null, [port2]);
    },
    async place(token, purpose, chosen) {
      if (ended) return;
      places.push(chosen);
      const placed = new Promise<void>((resolve) => {
        onPlaced = resolve;
      });
      send({ type: 'place', token, purpose, path: chosen });
      await Promise.race([placed, gone]);
    },
    async end(patienceMs) {
      ending = true;
      if (ended) return;
      if (child.pid === undefined) {
        child.kill();
        return gone;
      }
      const closed = new Promise<void>((resolve) => {
        onClosed = resolve;
      });
      send({ type: 'close' });
      await Promise.race([closed, gone, after(patienceMs)]);
      if (!ended) child.kill();
      await gone;
      await clearAway(options.home, places);
    },
  };
}

/**
 * Removes what work has left that was killed in the middle of a long step: an export that is not finished can be read
 * by anyone. The next opening would clear away the rest, too.
 */
async function clearAway(home: string, places: readonly string[]): Promise<void> {
  try {
    for (const place of places) await rm(partFile(place), { force: true });
    removeUnfinished(home);
    await removeParts(besideVault(home));
  } catch {
    return;
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

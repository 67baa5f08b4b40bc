import { app, BrowserWindow, dialog, powerMonitor, type Session, type WebContents } from 'electron';
import { frameWords } from '../shared/content/words/frame';
import type { EventData, EventName, InputOf } from '../shared/contract/contract';
import { defaultSettings } from '../shared/contract/settings';
import type { LockCause } from '../shared/contract/shell';
import { clearCopied, clearSelection } from './clipboard';
import { contentProtection } from './content-protection';
import { idleWatch } from './idle-watch';
import type { LaunchOptions } from './launch-options';
import { leavingWatch } from './leaving';
import { systemDialogs } from './system-dialogs';
import { startVault, type VaultHost } from './vault-host';
import { openAppWindow, type Placement, placementOf } from './window';

/** The window and the vault process behind it: they begin and end together. */
interface Pair {
  readonly window: BrowserWindow;
  readonly vault: VaultHost;
}

/** Opens the first window, and replaces it together with its vault process at every lock. */
export interface Locking {
  openFirst(): Promise<void>;
  lock(cause: LockCause): Promise<void>;
  /** What locked last, for the password screen. */
  readonly lockedBy: LockCause | null;
  /** False when that lock may have lost the last that was typed. */
  readonly draftsKept: boolean;
  readonly window: BrowserWindow | null;
  readonly vault: VaultHost | null;
  /** The page of a window that is still loading, or null. */
  readonly opening: WebContents | null;
  /** The page has nothing under way any more; `kept` is whether all drafts are in the vault. */
  flushed(kept: boolean): void;
  activity(): void;
  /** What the person chose. */
  apply(rules: Omit<InputOf<'shell.apply'>, 'theme'>): void;
  send<E extends EventName>(event: E, data: EventData<E>): void;
  focus(): void;
  closeBeforeQuit(event: Electron.Event): void;
}

/** Drafts have this long to reach the vault before it closes. */
const flushMs = 300;
/** The database has this long to fold its log away; what is committed is safe either way. */
const closeMs = 250;

/** What opens and locks: it keeps the window and the vault process as a pair, and replaces both when it locks. */
export function lockingFor(options: LaunchOptions, session: Session): Locking {
  let pair: Pair | null = null;
  let { lockedBy, draftsKept } = options;
  let locking: Promise<void> | null = null;
  let onFlushed: ((kept: boolean) => void) | null = null;
  let quitting = false;
  /** There is, or is about to be, something to lock. */
  let lockable = false;
  let opening: WebContents | null = null;

  const send: Locking['send'] = (event, data) => {
    standing()?.webContents.send('event', event, data);
  };

  const idle = idleWatch(
    { wall: () => Date.now(), monotonic: () => performance.now() },
    { warn: (seconds) => send('idleWarning', { seconds }), lock: () => void lock('idle') },
  );
  const protection = contentProtection(options.home);
  const leaving = leavingWatch((cause) => void lock(cause));
  setInterval(idle.tick, 1000);
  powerMonitor.on('resume', idle.tick);

  /** `onMade` hears of the window before its page loads. */
  async function openPair(
    placement: Placement | undefined,
    onMade: (window: BrowserWindow) => void = () => undefined,
  ): Promise<Pair> {
    const vault = startVault(options, {
      onOpening() {
        lockable = true;
      },
      onShut() {
        lockable = false;
      },
      onOpened() {
        lockable = true;
        idle.start(defaultSettings.idleMinutes);
      },
      // Page and process still know the vault that was open before.
      onPutBack: () => void lock('put-back'),
      onGone(ran) {
        if (quitting) return;
        // The vault process fell over: its window can do nothing any more but lie about being open.
        if (ran) void lock('failure');
        else giveUp();
      },
    });
    const window = await openAppWindow(session, placement, protection.on, (made) => {
      onMade(made);
      const page = made.webContents;
      opening = page;
      leaving.watch(made);
      // Each time that it loads: a page that is loaded anew has lost its port.
      page.on('dom-ready', () => vault.connect(page, 'app'));
      page.on('render-process-gone', () => {
        if (!quitting && made === pair?.window) void lock('failure');
      });
      made.on('close', (event) => {
        if (quitting) return;
        // Quitting lets the page keep its drafts first.
        event.preventDefault();
        app.quit();
      });
    });
    return { window, vault };
  }

  function use(next: Pair): void {
    pair = next;
    opening = null;
  }

  /** The window of the pair; null before the first one and, for a moment, between two. */
  function standing(): BrowserWindow | null {
    return pair === null || pair.window.isDestroyed() ? null : pair.window;
  }

  /** Lets the page keep its drafts; false when some may be lost, also for want of an answer in time. */
  async function flush(): Promise<boolean> {
    const answer = new Promise<boolean>((resolve) => {
      onFlushed = resolve;
      setTimeout(() => resolve(false), flushMs);
    });
    send('flush', {});
    const kept = await answer;
    onFlushed = null;
    return kept;
  }

  /** Ends everything that knows something. A new window is there, still empty, before the old one goes. */
  async function replace(cause: LockCause): Promise<void> {
    const old = pair;
    if (old === null) return;
    lockable = false;
    idle.stop();
    clearSelection();
    void clearCopied();
    const placement = placementOf(old.window);
    draftsKept = cause === 'failure' || (await flush());
    closeOthers(old.window);
    old.window.hide();
    lockedBy = cause;
    if (systemDialogs.open) {
      await old.vault.end(closeMs);
      beginAnew(cause, draftsKept);
      return;
    }
    try {
      // The new process opens no file before its password is given, so it may start while the old one closes.
      const ended = old.vault.end(closeMs);
      const [next] = await Promise.all([openPair(placement, closeOthers), ended]);
      use(next);
      closeOthers(next.window);
    } catch {
      app.exit(1);
    }
  }

  function lock(cause: LockCause): Promise<void> {
    if (!lockable && cause !== 'failure') return Promise.resolve();
    locking ??= replace(cause).finally(() => {
      locking = null;
    });
    return locking;
  }

  return {
    async openFirst() {
      use(await openPair(undefined));
    },
    lock,
    get lockedBy() {
      return lockedBy;
    },
    get draftsKept() {
      return draftsKept;
    },
    get window() {
      return standing();
    },
    get vault() {
      return pair?.vault ?? null;
    },
    get opening() {
      return opening;
    },
    flushed: (kept) => onFlushed?.(kept),
    activity: () => idle.activity(),
    apply(rules) {
      idle.start(rules.idleMinutes);
      leaving.apply(rules);
      protection.set(rules.contentProtection, standing());
    },
    send,
    focus() {
      const window = standing();
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
    closeBeforeQuit(event) {
      if (quitting) return;
      quitting = true;
      if (pair === null) return;
      event.preventDefault();
      const { vault } = pair;
      void Promise.all([flush(), clearCopied()])
        .then(() => vault.end(closeMs))
        .finally(() => app.quit());
    },
  };
}

/** Without a vault process there is nothing to show; starting it again would fail again. */
function giveUp(): void {
  dialog.showErrorBox(frameWords.product, frameWords.cannotStart);
  app.exit(1);
}

/**
 * Ends this process and starts another: the only way to take a dialog of the system off the screen, which names files
 * and may stay after its window. Its answer goes nowhere.
 */
function beginAnew(cause: LockCause, draftsKept: boolean): void {
  const args = process.argv.slice(1).filter((arg) => !/^--(locked-by=|drafts-lost$)/.test(arg));
  app.relaunch({ args: [...args, `--locked-by=${cause}`, ...(draftsKept ? [] : ['--drafts-lost'])] });
  app.exit(0);
}

/** The window before, and a report that is being drawn, which knows as much as the screen did. */
function closeOthers(window: BrowserWindow): void {
  for (const other of BrowserWindow.getAllWindows()) if (other !== window) other.destroy();
}

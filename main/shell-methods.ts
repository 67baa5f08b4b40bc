import { app, type IpcMainInvokeEvent, ipcMain, nativeTheme, type Session } from 'electron';
import { resourceOf } from '../shared/content/resources';
import {
  type InputOf,
  type OutputOf,
  type ShellMethodName,
  shellContract,
} from '../shared/contract/contract';
import type { Reply } from '../shared/contract/errors';
import { copyBriefly, noteCopied } from './clipboard';
import type { LaunchOptions } from './launch-options';
import type { Locking } from './locking';
import { choosePlace } from './places';
import { type Printing, printingFor } from './printing';

type ShellHandlers = {
  [M in ShellMethodName]: (
    input: InputOf<M>,
    event: IpcMainInvokeEvent,
  ) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** Answers what pages ask of the main process: only our own pages, only what the contract allows. */
export function answerShell(locking: Locking, session: Session, options: LaunchOptions): void {
  const printing = printingFor(locking, session, options.home);
  const handlers = shellHandlers(locking, printing, options);
  ipcMain.handle('shell', async (event, method: unknown, input: unknown) =>
    JSON.stringify(await replyTo(event, method, input)),
  );

  async function replyTo(
    event: IpcMainInvokeEvent,
    method: unknown,
    input: unknown,
  ): Promise<Reply<unknown>> {
    if (typeof method !== 'string' || !Object.hasOwn(shellContract, method))
      return { ok: false, code: 'bad-input' };
    const name = method as ShellMethodName;
    const entry = shellContract[name];
    if (callerOf(event, locking, printing) !== entry.from) return { ok: false, code: 'bad-input' };
    const parsed = entry.input.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'bad-input' };
    try {
      const handler = handlers[name] as (input: unknown, event: IpcMainInvokeEvent) => unknown;
      return { ok: true, value: entry.output.parse(await handler(parsed.data, event)) };
    } catch (error) {
      return { ok: false, code: printing.failureCode(error) };
    }
  }
}

/** Which of our pages sent this; null for anything else, such as a frame inside a page. */
function callerOf(event: IpcMainInvokeEvent, locking: Locking, printing: Printing): 'app' | 'report' | null {
  if (event.senderFrame !== event.sender.mainFrame) return null;
  if (event.sender === locking.window?.webContents || event.sender === locking.opening) return 'app';
  return event.sender === printing.page ? 'report' : null;
}

function shellHandlers(locking: Locking, printing: Printing, options: LaunchOptions): ShellHandlers {
  return {
    'shell.context': () => ({
      clockOffsetMs: options.clockOffsetMs,
      version: app.getVersion(),
      lockedBy: locking.lockedBy,
      draftsKept: locking.draftsKept,
      standIn: Number(process.versions.electron?.split('.')[0]) < 45,
    }),
    'shell.lock': () => {
      // Answered before the page goes away.
      setImmediate(() => void locking.lock('person'));
      return {};
    },
    'shell.activity': () => {
      locking.activity();
      return {};
    },
    'shell.apply': ({ theme, ...rules }) => {
      locking.apply(rules);
      nativeTheme.themeSource = theme;
      return {};
    },
    'shell.flushed': ({ kept }) => {
      locking.flushed(kept);
      return {};
    },
    'shell.copyNumber': async ({ resource, reach }) => {
      const text = resourceOf(resource).reach[reach]?.copy;
      if (text === undefined) return {};
      await copyBriefly(text);
      return {};
    },
    'shell.copied': () => {
      noteCopied();
      return {};
    },
    'shell.choosePlace': (input) => choosePlace(locking, input),
    'shell.print': (input) => printing.print(input),
    'shell.savePdf': (input) => printing.savePdf(input),
    'shell.endPrinting': () => {
      printing.cancel();
      return {};
    },
    'shell.reportTicket': () => ({ ticket: printing.ticket() }),
    'shell.reportDrawn': () => {
      printing.drawn();
      return {};
    },
    'shell.reportNotDrawn': ({ code }) => {
      printing.notDrawn(code);
      return {};
    },
  };
}

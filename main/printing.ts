import path from 'node:path';
import { type BrowserWindow, dialog, type Session, type WebContents } from 'electron';
import type { InputOf, OutputOf } from '../shared/contract/contract';
import type { FailureCode } from '../shared/contract/errors';
import type { PrintingStep } from '../shared/contract/shell';
import type { Locking } from './locking';
import { finishPdf } from './pdf/finish-pdf';
import { pageCount, toPdf } from './pdf/print-to-pdf';
import { toPrinter } from './pdf/print-to-printer';
import { whileOpen } from './system-dialogs';
import { isInside, vaultFiles } from './vault/files';
import { writeWhole } from './vault/whole-file';
import { openReportWindow } from './window';

/** Draws a report in an unseen page of its own, and saves or prints it. One at a time. */
export interface Printing {
  savePdf(input: InputOf<'shell.savePdf'>): Promise<OutputOf<'shell.savePdf'>>;
  /** Hands it to the system's print dialog. Resolves once that is closed. */
  print(input: InputOf<'shell.print'>): Promise<OutputOf<'shell.print'>>;
  /** Ends what is being made; nothing of it is left. It fails with `cancelled`. */
  cancel(): void;
  /** The page that is drawing now, or null. */
  readonly page: WebContents | null;
  ticket(): string;
  drawn(): void;
  /** The report page says why it can't draw. */
  notDrawn(code: FailureCode): void;
  failureCode(error: unknown): FailureCode;
}

/** A page that has not drawn by then never will; years of a journal take a while. */
const drawingMs = 120_000;

class NotMade extends Error {
  constructor(readonly failure: FailureCode) {
    super(`the report was not made: ${failure}`);
  }
}

/** A report that is being made. */
interface Making {
  page: WebContents | null;
  readonly ticket: string;
  drawn(): void;
  fail(code: FailureCode): void;
}

/**
 * What draws prepared reports on unseen pages of `session`; `locking` gives each its port. Nothing is saved among the
 * files of the vault in the folder `home`.
 */
export function printingFor(locking: Locking, session: Session, home: string): Printing {
  let current: Making | null = null;
  let busy = false;
  const tell = (step: PrintingStep | null) => locking.send('printing', { step });

  /** One at a time, from the dialog that asks for a place on: two at once would draw what the other one holds. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (busy) throw new NotMade('busy');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  }

  /** Draws a report and does something with its page, which is gone after that. Rejects as soon as it is ended. */
  async function draw<T>(
    ticket: string,
    use: (page: WebContents, whileMaking: <R>(work: Promise<R>) => Promise<R>) => Promise<T>,
  ): Promise<T> {
    let window: BrowserWindow | undefined;
    let fail: Making['fail'] = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      fail = (code) => reject(new NotMade(code));
    });
    // Heard below; where nothing waits any more, a late failure must not count as unhandled.
    ended.catch(() => undefined);
    const whileMaking = <R>(work: Promise<R>) => Promise.race([work, ended]);
    const drawn = new Promise<void>((resolve) => {
      current = { page: null, ticket, drawn: resolve, fail };
    });
    const tooLong = setTimeout(() => fail('bug'), drawingMs);
    try {
      tell('drawing');
      const opened = openReportWindow(session, (made) => {
        window = made;
        // A lock closes it.
        made.once('closed', () => fail('cancelled'));
        const page = made.webContents;
        page.once('render-process-gone', () => fail('bug'));
        if (current !== null) current.page = page;
        page.once('dom-ready', () => locking.vault?.connect(page, 'report'));
      });
      const { webContents } = await whileMaking(opened);
      await whileMaking(drawn);
      clearTimeout(tooLong);
      return await use(webContents, whileMaking);
    } finally {
      clearTimeout(tooLong);
      current = null;
      tell(null);
      window?.destroy();
    }
  }

  return {
    savePdf: ({ ticket, fileName, password }) =>
      alone(async () => {
        const nothing = { saved: false, fileName: null, pages: null };
        const parent = locking.window;
        if (parent === null) return nothing;
        // Asked for first, so that no finished page waits in this process while a dialog is open.
        const asked = dialog.showSaveDialog(parent, {
          title: 'Save as PDF',
          defaultPath: fileName,
          filters: [{ name: 'PDF', extensions: ['pdf'] }],
          properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
        });
        const { canceled, filePath } = await whileOpen(asked);
        if (canceled || !filePath || locking.window !== parent) return nothing;
        if (isInside(filePath, vaultFiles(home).folder)) throw new NotMade('target-unwritable');
        return await draw(ticket, async (page, whileMaking) => {
          tell('paging');
          const printed = await whileMaking(toPdf(page));
          tell('finishing');
          const pdf = await whileMaking(finishPdf(printed, { title: page.getTitle(), password }));
          await writeWhole(filePath, pdf);
          return { saved: true, fileName: path.basename(filePath), pages: pageCount(printed) };
        });
      }),
    print: ({ ticket }) =>
      alone(async () => {
        if (locking.window === null) return { printed: false };
        const printed = await draw(ticket, async (page, whileMaking) => {
          tell('printer');
          return await whileMaking(whileOpen(toPrinter(page)));
        });
        return { printed };
      }),
    cancel: () => current?.fail('cancelled'),
    get page() {
      return current?.page ?? null;
    },
    ticket() {
      if (current === null) throw new NotMade('bug');
      return current.ticket;
    },
    drawn: () => current?.drawn(),
    notDrawn: (code) => current?.fail(code),
    failureCode: codeOf,
  };
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof NotMade) return error.failure;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  // Electron's own codes begin with ERR_.
  if (typeof code === 'string' && !code.startsWith('ERR_')) return 'target-unwritable';
  return 'bug';
}

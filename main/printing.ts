import path from 'node:path';
import { type BrowserWindow, dialog, type Session, type WebContents } from 'electron';
import type { InputOf, OutputOf } from '../shared/contract/contract';
import type { FailureCode } from '../shared/contract/errors';
import type { Locking } from './locking';
import { whileOpen } from './system-dialogs';
import { writeWhole } from './vault/whole-file';
import { openReportWindow } from './window';

/** Draws a report in an unseen page of its own, and saves or prints it. One at a time. */
export interface Printing {
  savePdf(input: InputOf<'shell.savePdf'>): Promise<OutputOf<'shell.savePdf'>>;
  /** Hands it to the system's print dialog. Resolves once that is closed. */
  print(input: InputOf<'shell.print'>): Promise<OutputOf<'shell.print'>>;
  /** The page that is drawing now, or null. */
  readonly page: WebContents | null;
  ticket(): string;
  drawn(): void;
  /** The report page says why it can't draw. */
  notDrawn(code: FailureCode): void;
  failureCode(error: unknown): FailureCode;
}

/** A page that has not drawn by then never will. */
const drawingMs = 20_000;

class NotDrawn extends Error {
  constructor(readonly failure: FailureCode) {
    super(`the report page did not draw: ${failure}`);
  }
}

/** A report that is being made. */
interface Drawing {
  page: WebContents | null;
  readonly ticket: string;
  drawn(): void;
  fail(code: FailureCode): void;
}

/** What draws prepared reports on unseen pages of `session`; `locking` gives each its port. */
export function printingFor(locking: Locking, session: Session): Printing {
  let current: Drawing | null = null;

  /** Draws a report and does something with its page, which is gone after that. */
  async function draw<T>(ticket: string, use: (page: WebContents) => Promise<T>): Promise<T> {
    let window: BrowserWindow | undefined;
    try {
      let giveUp = () => {};
      const drawn = new Promise<void>((resolve, reject) => {
        const fail = (code: FailureCode) => reject(new NotDrawn(code));
        giveUp = () => fail('bug');
        current = { page: null, ticket, drawn: resolve, fail };
        setTimeout(giveUp, drawingMs).unref();
      });
      // Handled below; until then a late failure must not count as unhandled.
      drawn.catch(() => undefined);
      const { webContents } = await openReportWindow(session, (made) => {
        window = made;
        // A lock closes it.
        made.once('closed', giveUp);
        const page = made.webContents;
        if (current !== null) current.page = page;
        page.once('dom-ready', () => locking.vault?.connect(page, 'report'));
      });
      await drawn;
      return await use(webContents);
    } finally {
      current = null;
      window?.destroy();
    }
  }

  return {
    async savePdf({ ticket, fileName }) {
      const nothing = { saved: false, fileName: null, pages: null };
      const parent = locking.window;
      if (parent === null || current !== null) return nothing;
      // Asked for first, so that no finished page waits in this process while a dialog is open.
      const asked = dialog.showSaveDialog(parent, {
        title: 'Save as PDF',
        defaultPath: fileName,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      const chosen = await whileOpen(asked);
      if (chosen.canceled || !chosen.filePath || locking.window !== parent) return nothing;
      const pdf = await draw(ticket, toPdf);
      await writeWhole(chosen.filePath, pdf);
      return { saved: true, fileName: path.basename(chosen.filePath), pages: pageCount(pdf) };
    },
    async print({ ticket }) {
      if (locking.window === null || current !== null) return { printed: false };
      return { printed: await draw(ticket, (page) => whileOpen(toPrinter(page))) };
    },
    get page() {
      return current?.page ?? null;
    },
    ticket() {
      if (current === null) throw new NotDrawn('bug');
      return current.ticket;
    },
    drawn: () => current?.drawn(),
    notDrawn: (code) => current?.fail(code),
    failureCode: codeOf,
  };
}

const footer =
  '<div style="width:100%;padding:0 0.6in;font:8pt sans-serif;color:#4a5157;text-align:right">' +
  '<span class="pageNumber"></span> of <span class="totalPages"></span></div>';

function toPdf(page: WebContents): Promise<Buffer> {
  return page.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** Whether it was handed to a printer: false when the person closed the dialog, or when there is no printer. */
function toPrinter(page: WebContents): Promise<boolean> {
  return new Promise((resolve) => {
    page.once('destroyed', () => resolve(false));
    page.print({ printBackground: true }, (printed) => resolve(printed));
  });
}

/** Pages in a PDF, from its page tree. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof NotDrawn) return error.failure;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  // Electron's own codes begin with ERR_.
  if (typeof code === 'string' && !code.startsWith('ERR_')) return 'target-unwritable';
  return 'bug';
}

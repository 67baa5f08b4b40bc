import type { WebContents } from 'electron';

/** A print dialog that has not answered by then never will: some systems don't say that it was closed. */
const dialogMs = 15 * 60_000;

/**
 * Opens the system's print dialog for a page. Whether it was handed to a printer: false when the person closed the
 * dialog, when there is no printer, or when no answer came.
 */
export function toPrinter(page: WebContents): Promise<boolean> {
  return new Promise((resolve) => {
    const noAnswer = setTimeout(() => resolve(false), dialogMs);
    const answer = (printed: boolean) => {
      clearTimeout(noAnswer);
      resolve(printed);
    };
    page.once('destroyed', () => answer(false));
    page.print({ printBackground: true }, answer);
  });
}

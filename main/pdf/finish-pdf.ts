import { webcrypto } from 'node:crypto';
import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';

// Older Node has it only as a module; the library asks for the global one.
if (globalThis.crypto === undefined) Object.assign(globalThis, { crypto: webcrypto });

/** How a finished PDF is to leave. */
export interface Finish {
  /** What a reader's window calls it; not every Chromium prints the page's own title. */
  readonly title: string;
  /** Opens the file; null leaves it open to everybody. It counts as the reader's does: in Unicode's form NFKC. */
  readonly password: string | null;
}

/**
 * Takes out of a printed PDF what it says of its making: program, system, time. Its tags, outline and pages stay, and it gets its title.
 * With a password it is encrypted with AES-256 (ISO 32000-2, revision 6), and whoever has the password may do
 * everything with it, also read it aloud. Lets other work have its turn between parts of a long one.
 */
export async function finishPdf(printed: Uint8Array, { title, password }: Finish): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { parseSpeed: ParseSpeeds.Medium, updateMetadata: false });
  const { context, catalog } = pdf;
  if (context.trailerInfo.Info !== undefined) context.delete(context.trailerInfo.Info as never);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  catalog.delete(PDFName.of('Metadata'));
  pdf.setTitle(title);
  if (password !== null) {
    pdf.encrypt({
      userPassword: password.normalize('NFKC'),
      permissions: {
        printing: 'highResolution',
        modifying: true,
        copying: true,
        annotating: true,
        fillingForms: true,
        contentAccessibility: true,
        documentAssembly: true,
      },
    });
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

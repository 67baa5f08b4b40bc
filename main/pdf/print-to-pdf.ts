import type { WebContents } from 'electron';

const footer =
  '<div style="width:100%;padding:0 0.6in;font:8pt sans-serif;color:#4a5157;text-align:right">' +
  '<span class="pageNumber"></span> of <span class="totalPages"></span></div>';

/** A page as PDF, on the paper that its style names, with tags and outline where this Chromium makes them. */
export function toPdf(page: WebContents): Promise<Buffer> {
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

/** Pages in a PDF that `toPdf` made, from its page tree. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

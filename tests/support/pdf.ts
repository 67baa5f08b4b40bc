import { execFileSync } from 'node:child_process';

/** The text of a PDF as poppler reads it, laid out as on the page. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

/** What a PDF says of itself, by field. */
export function pdfInfo(file: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The fonts of a PDF with whether each is embedded. */
export function pdfFonts(file: string): { name: string; embedded: boolean }[] {
  const [, , ...rows] = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n');
  return rows.map((row) => ({
    name: row.slice(0, 36).trim(),
    embedded: / yes | yes$/.test(row.slice(60, 80)),
  }));
}

/** Every stream of a PDF uncompressed, so that its bytes can be searched. */
export function pdfBytes(file: string): Buffer {
  return execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 2 ** 28 });
}

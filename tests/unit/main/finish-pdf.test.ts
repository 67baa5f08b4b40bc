import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../../main/pdf/finish-pdf';
import { pdfInfo, pdfText } from '../../support/pdf';

let folder: string;
let printed: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'glidepath-pdf-'));
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('twelve grams', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  pdf.setTitle('another title');
  pdf.setAuthor('an author');
  pdf.setCreator('a browser');
  pdf.setProducer('a library');
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream('<x:xmpmeta/>')));
  printed = await pdf.save();
});

afterAll(() => rmSync(folder, { recursive: true }));

function saved(pdf: Uint8Array): string {
  const file = path.join(folder, 'finished.pdf');
  writeFileSync(file, pdf);
  return file;
}

/** What poppler makes of a file with a password, or null where it does not open. */
function textWith(file: string, password: string): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-upw', password, file, '-'], { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

function qpdfOpens(file: string, password: string): boolean {
  return spawnSync('qpdf', [`--password=${password}`, '--check', file]).status === 0;
}

describe('a finished PDF', () => {
  it('says its title and nothing of who, what and when made it', async () => {
    const file = saved(await finishPdf(printed, { title: 'Summary', password: null }));
    const { Title, Author, Creator, Producer, CreationDate, ModDate, Pages } = pdfInfo(file);
    expect({ Title, Author, Creator, Producer, CreationDate, ModDate, Pages }).toEqual({
      Title: 'Summary',
      Pages: '1',
    });
    expect(pdfInfo(file)['Metadata Stream']).toBe('no');
    expect(pdfText(file)).toContain('twelve grams');
  });

  it('is whole in the eyes of another reader', async () => {
    const file = saved(await finishPdf(printed, { title: 'Summary', password: null }));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream');
  });

  it('is encrypted with AES-256 when it has a password, and lets its reader do everything', async () => {
    const file = saved(await finishPdf(printed, { title: 'Summary', password: 'lantern orbit canoe' }));
    const told = execFileSync('qpdf', ['--show-encryption', '--password=lantern orbit canoe', file], {
      encoding: 'utf8',
    });
    expect(told).toMatch(/R = 6/);
    for (const method of ['stream', 'string', 'file']) {
      expect(told).toContain(`${method} encryption method: AESv3`);
    }
    expect(told).not.toMatch(/not allowed/);
    expect(told.match(/: allowed/g)?.length).toBeGreaterThanOrEqual(8);
  });

  it('leaves no word and no title of it readable when it has a password', async () => {
    const bytes = Buffer.from(
      await finishPdf(printed, { title: 'Summary', password: 'lantern orbit canoe' }),
    ).toString('latin1');
    expect(bytes).not.toMatch(/Summary|twelve|author|browser|library/);
  });

  it.each([
    ['words', 'lantern orbit canoe pebble'],
    ['letters beyond ASCII', 'Пароль für 学生'],
    ['an emoji', 'rain 🌧️ boots'],
    ['as many bytes as the format reads', 'ä'.repeat(60)],
  ])('opens for qpdf and poppler with its password alone: %s', async (_, password) => {
    const file = saved(await finishPdf(printed, { title: 'Summary', password }));
    // Poppler's programs take 32 bytes of a password from their command line.
    if (Buffer.byteLength(password) <= 32) expect(textWith(file, password)).toContain('twelve grams');
    expect(qpdfOpens(file, password)).toBe(true);
    for (const wrong of ['', `${password}x`, password.slice(0, -1), password.toUpperCase()]) {
      expect(textWith(file, wrong)).toBeNull();
      expect(qpdfOpens(file, wrong)).toBe(false);
    }
  });

  it('opens with what the same letters come to on another keyboard', async () => {
    const file = saved(await finishPdf(printed, { title: 'Summary', password: 'cafe\u0301 \ufb01ne' }));
    expect(textWith(file, 'caf\u00e9 fine')).toContain('twelve grams');
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { OptionsByKind } from '../../shared/contract/reports';
import { doctorToday, doctorVault, openInApp, plainTexts } from '../support/doctor-vault';
import { type Launched, newHome } from '../support/launch';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { summaryOptions } from '../support/summary';
import { day } from '../support/vault';
import { worstVault } from '../support/worst-vault';

let launched: Launched;
let page: Page;

test.afterEach(() => launched.close());

/** Saves a summary as its screen does, and gives back the file. */
async function save(given: Partial<OptionsByKind['summary']>): Promise<string> {
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  const options = summaryOptions({ from: day('2026-10-24'), to: doctorToday, ...given });
  const prepared = await callAs(page, 'reports.prepare', options);
  const { saved } = await callAs(page, 'shell.savePdf', { ...prepared, password: null });
  expect(saved).toBe(true);
  return summaryFile(folder, options.to);
}

/** The text of one page, in the order in which it was drawn: columns one after the other. */
function pageText(file: string, number: number): string {
  const place = ['-f', String(number), '-l', String(number)];
  return execFileSync('pdftotext', ['-raw', ...place, file, '-'], { encoding: 'utf8' });
}

/** A text without its blanks: where a line ends is the paper's. */
function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

test('the summary of a fixed vault says what it should, in fonts of its own, with drawings that are no pictures', async () => {
  test.setTimeout(180_000);
  ({ launched, page } = await openInApp(await doctorVault()));
  const { notes } = await callAs(page, 'reports.notes', { from: day('2026-10-24'), to: doctorToday });
  const file = await save({ identity: 'initials', notes: notes.map(({ id }) => id) });
  expect(pdfText(file)).toBe(readFileSync(path.join(import.meta.dirname, 'golden/summary.txt'), 'utf8'));
  expect(pdfInfo(file)).toMatchObject({
    Title: 'Summary',
    Pages: '3',
    'Page size': '612 x 792 pts (letter)',
  });
  const fonts = pdfFonts(file);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  expect(fonts.map(({ name }) => name.replace(/^.*\+/, ''))).toEqual(
    expect.arrayContaining(['Inter-Regular', 'Inter-Bold']),
  );
  expect(execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n')).toHaveLength(2);
  // Only newer runtimes tag a PDF; where they do, drawings and tables are there for a reader.
  if (pdfInfo(file).Tagged === 'yes') {
    const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    for (const part of ['H1', 'H2', 'Table', 'Figure']) expect(structure).toContain(part);
  }
});

test('a period without anything says so in a line, and is a page all the same', async () => {
  ({ launched, page } = await openInApp(await doctorVault()));
  const period = { from: day('2024-01-01'), to: day('2024-01-30') };
  const file = await save({ ...period, detail: 'page-one' });
  expect(pdfInfo(file).Pages).toBe('1');
  for (const words of ['Nothing was logged in this period.', 'No danger signs were entered', '0 of 30 days'])
    expect(pdfText(file)).toContain(words);
});

test('page one stays one page with everything at its longest, and says what stands on page two', async () => {
  test.setTimeout(240_000);
  const { vault, first, alerts, symptomNames, questions } = await worstVault();
  ({ launched, page } = await openInApp(vault));
  for (const paper of ['letter', 'a4'] as const) {
    for (const from of [first, day('2021-12-01')]) {
      const file = await save({ from, paper, identity: 'name', detail: 'page-one' });
      const text = tight(pageText(file, 1));
      expect(pdfInfo(file).Pages, `${paper} from ${from}`).toBe('2');
      expect(text).toContain('Alerts');
      expect(alerts.filter((line) => text.includes(tight(line))).length).toBeGreaterThan(3);
      expect(text).toContain(tight('logged days at or below'));
      for (const name of symptomNames) expect(text).toContain(tight(name));
      expect(text).toContain(tight(questions[0] ?? ''));
      expect(text).toMatch(/Onpage2:.*\./);
      expect(pageText(file, 2)).toContain('From page 1');
      const all = text + tight(pageText(file, 2));
      for (const line of alerts) expect(all).toContain(tight(line));
      for (const question of questions) expect(all).toContain(tight(question));
    }
  }
});

test('a person keeps choices for somebody, takes them up again, and puts a name over the page', async () => {
  ({ launched, page } = await openInApp(await doctorVault()));
  await page.evaluate(() => {
    window.location.hash = '/reports/summary';
  });
  await page.getByRole('radio', { name: 'All pages' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(plainTexts.medicine).first()).toBeVisible();
  await page.getByRole('checkbox', { name: '1 medicine or other substance' }).click();
  await expect(preview.getByText(plainTexts.medicine)).toHaveCount(0);
  await page.getByText('For whom').click();
  await page.getByLabel('Keep these choices for').fill('my doctor');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Kept for my doctor.')).toBeVisible();
  await page.getByRole('radio', { name: 'Page one' }).click();
  await page.getByRole('button', { name: 'Use: my doctor' }).click();
  await expect(page.getByRole('radio', { name: 'All pages' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Medicines and other substances' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Remove: my doctor' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Use: my doctor' })).toBeVisible();
  await page.getByRole('radio', { name: 'Your name' }).click();
  await expect(preview.getByText(plainTexts.name).first()).toBeVisible();
});

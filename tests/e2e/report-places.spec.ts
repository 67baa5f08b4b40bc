import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/contract/bridge';
import type { Reply } from '../../shared/contract/errors';
import { doctorVault, openInApp } from '../support/doctor-vault';
import { type Launched, newHome } from '../support/launch';
import { pdfText } from '../support/pdf';
import { callAs } from '../support/seed';
import { summaryOptions } from '../support/summary';
import { day } from '../support/vault';

let launched: Launched;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  ({ launched, page } = await openInApp(await doctorVault()));
  folder = newHome();
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

/** Answers each save dialog with the next of these files, after a while. */
async function chooseNext(...files: string[]): Promise<void> {
  await launched.app.evaluate(({ dialog }, chosen) => {
    const left = [...chosen];
    dialog.showSaveDialog = async () => {
      const filePath = left.shift() ?? '';
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      return { canceled: filePath === '', filePath };
    };
  }, files);
}

async function savePdf(given: Parameters<typeof summaryOptions>[0] = {}): Promise<Reply<unknown>> {
  const prepared = await callAs(page, 'reports.prepare', summaryOptions({ detail: 'page-one', ...given }));
  const text = await page.evaluate(
    (input) => (window as unknown as { glidepath: Bridge }).glidepath.call('shell.savePdf', input),
    { ...prepared, password: null },
  );
  return JSON.parse(text) as Reply<unknown>;
}

test('a page is never saved among the files of the vault, and where it can’t be saved nothing is left', async () => {
  const vault = path.join(launched.home, 'vault');
  const before = readdirSync(vault).sort();
  mkdirSync(path.join(folder, 'folder.pdf'));
  symlinkSync(vault, path.join(folder, 'link'));
  for (const place of [
    path.join(vault, 'journal.db'),
    path.join(vault, 'page.pdf'),
    path.join(folder, 'link', 'vault.json'),
    path.join(folder, 'folder.pdf'),
    path.join(folder, 'gone', 'page.pdf'),
    path.join(folder, `${'a'.repeat(300)}.pdf`),
  ]) {
    await chooseNext(place);
    expect(await savePdf(), place).toEqual({ ok: false, code: 'target-unwritable' });
  }
  expect(readdirSync(vault).sort()).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['folder.pdf', 'link']);
  expect(readFileSync(path.join(vault, 'vault.json'), 'latin1')).not.toContain('%PDF');

  const link = path.join(folder, 'page.pdf');
  symlinkSync(path.join(vault, 'vault.json'), link);
  await chooseNext(link);
  expect(await savePdf()).toMatchObject({ ok: true, value: { saved: true } });
  expect(pdfText(link)).toContain('Taper summary');
  expect(readFileSync(path.join(vault, 'vault.json'), 'latin1')).not.toContain('%PDF');
});

test('of two pages that are saved at once one is, with its own content, and the other says so', async () => {
  const [first, second] = [path.join(folder, 'first.pdf'), path.join(folder, 'second.pdf')];
  await chooseNext(first, second);
  const short = { from: day('2026-11-20'), to: day('2026-11-21') };
  const [one, two] = await Promise.all([savePdf(), savePdf(short)]);
  expect([one.ok, two.ok].sort()).toEqual([false, true]);
  expect([one, two].find(({ ok }) => !ok)).toEqual({ ok: false, code: 'busy' });
  expect(existsSync(second)).toBe(false);
  expect(pdfText(first)).toContain(one.ok ? 'November 9, 2026' : 'November 20, 2026');
  await chooseNext(second);
  expect(await savePdf(short)).toMatchObject({ ok: true, value: { saved: true } });
  expect(pdfText(second)).toContain('November 20, 2026');
});

test('a lock in the middle of saving leaves no half of a page, whatever it was doing', async () => {
  test.setTimeout(120_000);
  const file = path.join(folder, 'page.pdf');
  writeFileSync(file, 'before');
  await chooseNext(file);
  const saving = savePdf({ detail: 'all' }).catch(() => null);
  await expect
    .poll(() => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length), {
      intervals: [5],
    })
    .toBe(2);
  await page.keyboard.press('Control+l').catch(() => undefined);
  await saving;
  // The window before and the page that was drawn are gone; a new one asks for the password.
  const asks = () =>
    launched.app.windows().map((each) => each.getByLabel('Password', { exact: true }).count());
  await expect.poll(async () => Promise.all(asks()).catch(() => [])).toEqual([1]);
  expect(readdirSync(folder)).toEqual(['page.pdf']);
  expect(readFileSync(file, 'latin1')).toMatch(/^(before$|%PDF)/);
});

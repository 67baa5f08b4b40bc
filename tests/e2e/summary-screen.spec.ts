import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfBytes, pdfText } from '../support/pdf';
import { goTo } from '../support/person';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';
import { seedPlan } from '../support/seed';

const today = '2026-11-22';
let launched: Launched;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  launched = await launch({ now: `${today}T20:40:00Z` });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  folder = newHome();
  await answerSaveDialog(launched, folder);
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

const preview = () => page.getByRole('region', { name: 'Preview' });

async function write(title: string, list: string, text: string): Promise<void> {
  const card = page.getByRole('region', { name: title });
  await card.getByRole('button', { name: `Add a line to ${list}` }).click();
  await card.getByLabel('What to write').fill(text);
  await card.getByLabel('What to write').press('Enter');
  await expect(card.getByText(text)).toBeVisible();
}

test('goals, questions and a name are written beside the page, stand on it at once, and come back after a lock', async () => {
  await page.getByText('Goals and questions', { exact: true }).click();
  await write('Goals and questions', 'your goals', 'Sleep six hours');
  await write('Goals and questions', 'your questions', 'Should my liver be tested?');
  await page.getByRole('radio', { name: 'Your name' }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Lindqvist');
  await expect(preview().getByText('Sleep six hours')).toBeVisible();
  await expect(preview().getByText('Should my liver be tested?')).toBeVisible();
  await expect(
    preview()
      .getByText(/Ada Lindqvist/)
      .first(),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await expect(preview().getByText('Should my liver be tested?')).toBeVisible();
  await expect(preview().getByText(/Ada Lindqvist/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath/)).toBeVisible();
  const file = summaryFile(folder, today);
  expect(pdfText(file)).toContain('Sleep six hours');
  expect(pdfBytes(file).includes('Lindqvist')).toBe(false);
});

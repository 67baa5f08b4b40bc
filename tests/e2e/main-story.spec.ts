import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, tryPassword, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfBytes, pdfFonts, pdfInfo, pdfText } from '../support/pdf';
import { firstRun, follow, goTo, openDay, rate } from '../support/person';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';

const today = '2026-11-22';
let launched: Launched;

test.afterEach(() => launched.close());

test('first run, plan, log, a danger sign, lock, wrong password, unlock, and a page for the doctor', async () => {
  // Sunday, 3:40 PM in New York; the plan began two weeks ago.
  launched = await launch({ now: `${today}T20:40:00Z` });
  let page = await launched.page();
  await firstRun(page, { dailyAmount: '20', startDate: '2026-11-08' });
  await expect(page.getByText('Day 15 of your taper · a cut today')).toBeVisible();

  await logSomeDays(page);
  await writeWithDangerSign(page);

  page = await lockByKey(launched);
  await tryPassword(page, 'not the password at all');
  await expect(page.getByText('That password does not open the journal.', { exact: false })).toBeVisible();
  await unlock(page);

  await everythingIsStillThere(page);
  await summarySaysIt(page);
});

async function logSomeDays(page: Page): Promise<void> {
  for (const date of ['2026-11-16', '2026-11-17', '2026-11-19']) {
    await openDay(page, date);
    await page.getByRole('button', { name: 'Log the whole day as planned' }).click();
    await expect(page.getByText('Logged 4 doses as planned.')).toBeVisible();
  }
  // A day above the plan: what is listed, and 2.4 g more.
  await page.getByRole('button', { name: 'Log another amount' }).click();
  await page.getByLabel('Amount', { exact: true }).fill('2,4');
  await page.getByLabel('Time', { exact: true }).fill('20:30');
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('dialog').getByText('above plan')).toBeVisible();
  await follow(page, '/');
  await page.getByRole('button', { name: 'Log 2.5 g now' }).click();
  await expect(page.getByText('7.7 g left')).toBeVisible();
}

async function writeWithDangerSign(page: Page): Promise<void> {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'Write an entry' }).first().click();
  await rate(page, 'Craving', 4);
  await rate(page, 'How rough overall', 6);
  await page.getByLabel('What you want to remember').fill('Sunday is hard.');
  await page.getByRole('checkbox', { name: 'Could not keep any fluids down for 12 hours' }).click();
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  const alarm = page.getByRole('alertdialog', { name: 'Chest pain needs emergency help' });
  await expect(alarm.getByText('911', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('What you want to remember')).toHaveValue('Sunday is hard.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
}

async function everythingIsStillThere(page: Page): Promise<void> {
  await expect(page.getByText('7.7 g left')).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByText('Sunday is hard.')).toBeVisible();
  await goTo(page, 'Calendar');
  await expect(
    page
      .getByText('3 of 3 logged days', { exact: false })
      .or(page.getByText('2 of 3 logged days', { exact: false })),
  ).toBeVisible();
  await expect(
    page.getByRole('gridcell', { name: 'Thursday November 19, planned 12.8 grams, taken 15.2, above plan' }),
  ).toBeVisible();
}

async function summarySaysIt(page: Page): Promise<void> {
  const folder = newHome();
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await page.getByRole('radio', { name: 'Since the plan began' }).click();
  await page.getByRole('radio', { name: 'Your name' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('J. M.');
  await page.getByRole('radio', { name: 'All pages' }).click();
  await page.getByRole('checkbox', { name: 'A table week by week' }).click();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved glidepath-${today}-summary.pdf, 3 pages.`)).toBeVisible();
  const file = summaryFile(folder, today);
  const text = pdfText(file).replace(/[ \t]+/g, ' ');
  expect(text).toContain('J. M. · November 8, 2026 to November 22, 2026');
  expect(text).toContain('20.0 to 10.2 g');
  expect(text).toContain('10.2 g now');
  expect(text).toContain('8.2 g on Nov 29');
  expect(text).toContain('Nov 22: Chest pain (emergency sign)');
  expect(lastSevenDays(text)).toEqual([
    'Nov 16 12.8 g 12.8 g as planned',
    'Nov 17 12.8 g 12.8 g as planned',
    'Nov 18 12.8 g not logged',
    'Nov 19 12.8 g 15.2 g above plan',
    'Nov 20 12.8 g not logged',
    'Nov 21 12.8 g not logged',
    'Nov 22 10.2 g 2.5 g not over yet',
  ]);
  // The note was not ticked: it is nowhere in the file.
  expect(text).not.toContain('Sunday is hard');
  expect(pdfBytes(file).includes('Sunday is hard')).toBe(false);
  const info = pdfInfo(file);
  expect(info).toMatchObject({ Pages: '3', Title: 'Summary', Encrypted: 'no', JavaScript: 'no' });
  expect([info.Title, info.Subject, info.Keywords].join('')).not.toMatch(/kratom|taper|glidepath/i);
  expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
  expect(readdirSync(folder)).toEqual([`glidepath-${today}-summary.pdf`]);
}

/** The rows of the week, without what stands beside them on the page. */
function lastSevenDays(text: string): string[] {
  return [
    ...text.matchAll(
      /^ ?(Nov (?:1[6-9]|2[0-2]) \d+\.\d g (?:not logged|\d+\.\d g(?: as planned| above plan| below plan| not over yet)))/gm,
    ),
  ].map(([, row]) => row ?? '');
}

test('a place that can’t be written is said, and nothing half-written is left', async () => {
  launched = await launch({ now: `${today}T20:40:00Z` });
  const page = await launched.page();
  await firstRun(page, { dailyAmount: '20', startDate: '2026-11-08' });
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await answerSaveDialog(launched, '/sys');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('The file could not be saved there.', { exact: false })).toBeVisible();
  expect(existsSync(summaryFile('/sys', today))).toBe(false);
  await answerSaveDialog(launched, null);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  await expect(page.getByText(/^Saved/)).toBeHidden();
});

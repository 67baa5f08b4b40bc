import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, projectRoot } from '../support/launch';
import { firstRun, follow, goTo, openDay, rate } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { type MadeUpDay, madeUpDays } from './history';

const folder = path.join(projectRoot, 'demo');
const today = '2026-11-22';
/** The day of the demonstration is the thirtieth of the plan. */
const planStart = '2026-10-24';

test('the main job, with made-up data', async () => {
  mkdirSync(folder, { recursive: true });
  // Sunday afternoon in New York.
  const launched = await launch({ now: `${today}T21:40:00Z` });
  let page = await launched.page();
  await picture(page, 'first-run');
  await firstRun(page, { dailyAmount: '20', startDate: planStart });
  for (const day of madeUpDays(planStart)) await live(page, day);
  await pictures(page);
  await saveSummary(launched, page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help now' })).toBeVisible();
  await picture(page, 'help-now');
  await page.keyboard.press('Escape');
  page = await lockByKey(launched);
  await picture(page, 'locked');
  await unlock(page);
  await launched.close();
});

/** Logs a day and writes about it on the screens that a person would use. */
async function live(page: Page, day: MadeUpDay): Promise<void> {
  await openDay(page, day.date);
  const sheet = page.getByRole('dialog');
  if (day.log === 'planned') {
    const name = day.date === today ? 'Log what is due so far as planned' : 'Log the whole day as planned';
    await sheet.getByRole('button', { name }).click();
    await expect(page.getByText(/^Logged \d+ doses? as planned/)).toBeVisible();
  }
  if (day.extra !== null) {
    await sheet.getByRole('button', { name: 'Log another amount' }).click();
    await page.getByLabel('Amount', { exact: true }).fill(day.extra.amount);
    await page.getByLabel('Time', { exact: true }).fill(day.extra.time);
    await page.getByRole('button', { name: 'Log it' }).click();
    await expect(page.getByText(/^Logged .* at/)).toBeVisible();
  }
  if (day.entry !== null) await write(page, day.date, day.entry);
}

async function write(page: Page, date: string, entry: NonNullable<MadeUpDay['entry']>): Promise<void> {
  await follow(page, `/journal/new/${date}`);
  await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible();
  if (date === today) await page.getByLabel('Time', { exact: true }).fill('09:10');
  else await page.getByLabel('Time', { exact: true }).fill('21:15');
  for (const more of await page.getByRole('button', { name: /^More .* symptoms/ }).all()) await more.click();
  for (const [symptom, rating] of Object.entries(entry.ratings)) await rate(page, symptom, rating);
  await rate(page, 'How rough overall', entry.overall);
  await rate(page, 'Slept last night', entry.sleep);
  if (entry.note !== '') await page.getByLabel('What you want to remember').fill(entry.note);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
}

async function pictures(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeHidden();
  for (const screen of ['Today', 'Calendar', 'Journal', 'Trends', 'Plan', 'Reports', 'Settings']) {
    await goTo(page, screen);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (screen === 'Reports') {
      await page.getByRole('link', { name: 'Summary for a doctor' }).click();
      await expect(page.getByText('Taper summary')).toBeVisible();
    }
    await picture(page, screen.toLowerCase());
  }
  await openDay(page, '2026-11-20');
  await picture(page, 'day');
  await follow(page, '/journal/new');
  await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible();
  await picture(page, 'entry');
}

async function saveSummary(launched: Launched, page: Page): Promise<void> {
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await page
    .getByRole('checkbox', { name: /^Nov \d/ })
    .first()
    .check();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath-/)).toBeVisible();
}

/** The whole screen in both themes. */
async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

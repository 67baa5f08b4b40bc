import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { day } from '../support/vault';

const now = '2026-11-22T20:40:00Z';
let launched: Launched;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  launched = await launch({ now });
  const first = await launched.page();
  const productId = await seedPlan(first, '2026-11-08');
  for (const date of ['2026-11-18', '2026-11-19'])
    await callAs(first, 'doses.logAsPlanned', { productId, day: day(date) });
  page = await lockByKey(launched);
  await unlock(page);
  folder = path.join(launched.home, 'out');
  mkdirSync(folder);
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(page.getByRole('heading', { name: 'Files', level: 1 })).toBeVisible();
});

test.afterEach(() => launched.close());

const save = () => page.getByRole('button', { name: 'Choose where to save it' });

test('the doses of the last weeks are saved as a table, without the name of what is taken', async () => {
  await expect(page.getByText('Every amount you took, and when: 8 doses')).toBeVisible();
  await page.getByLabel('What you take, by name: Leaf').uncheck();
  await answerSaveDialog(launched, folder);
  await save().click();
  await expect(page.getByText('Saved glidepath-log.csv, 1 KB. Anyone who has it can read it.')).toBeVisible();
  expect(readdirSync(folder)).toEqual(['glidepath-log.csv']);
  const lines = readFileSync(path.join(folder, 'glidepath-log.csv'), 'utf8').split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    '\ufeff"Day","Date","Time","Zone","Product","Amount","Unit","Planned time"',
    '"2026-11-18","2026-11-18","07:00","America/New_York","Product 1","3.2","g","07:00"',
  ]);
  expect(lines).toHaveLength(10);
});

test('days without a dose say so, and nothing can be saved', async () => {
  await page.getByLabel('From', { exact: true }).fill('2026-11-01');
  await page.getByLabel('To', { exact: true }).fill('2026-11-10');
  await expect(
    page.getByText('There is nothing for this file in these days.', { exact: false }),
  ).toBeVisible();
  await expect(save()).toBeDisabled();
  await page.getByLabel('To', { exact: true }).fill('2026-10-01');
  await expect(page.getByText('The first day must not come after the last one.').first()).toBeVisible();
  await expect(save()).toBeDisabled();
});

test('a folder that is gone is said, and the next one is taken', async () => {
  await answerSaveDialog(launched, path.join(folder, 'gone'));
  await save().click();
  await expect(page.getByRole('alert')).toContainText('The file could not be saved there.');
  await answerSaveDialog(launched, folder);
  await save().click();
  await expect(page.getByText(/^Saved glidepath-log\.csv/)).toBeVisible();
});

test('a calendar and a health record are saved, saying no more than was ticked', async () => {
  await answerSaveDialog(launched, folder);
  await page.getByRole('radio', { name: /^Calendar/ }).check();
  await expect(page.getByText(/^When each step of your plan begins: \d+ steps$/)).toBeVisible();
  await save().click();
  await expect(page.getByText(/^Saved glidepath\.ics/)).toBeVisible();
  const calendar = readFileSync(path.join(folder, 'glidepath.ics'), 'utf8');
  expect(calendar.match(/SUMMARY:.*/g)?.[0]).toBe('SUMMARY:Step 3');
  expect(calendar).not.toMatch(/leaf|glidepath| g a day/i);

  await page.getByRole('radio', { name: /^Health record/ }).check();
  await page.getByLabel('What you take, by name: Leaf').uncheck();
  await save().click();
  await expect(page.getByText(/^Saved glidepath-record\.json/)).toBeVisible();
  const record = JSON.parse(readFileSync(path.join(folder, 'glidepath-record.json'), 'utf8'));
  expect(record).toMatchObject({ resourceType: 'Bundle', type: 'document' });
  expect(JSON.stringify(record)).not.toMatch(/leaf|glidepath/i);
  expect(readdirSync(folder).sort()).toEqual(['glidepath-record.json', 'glidepath.ics']);
});

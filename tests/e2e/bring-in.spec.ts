import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { emptyFolder } from '../support/backups';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow } from '../support/person';
import { answerOpenDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { day } from '../support/vault';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-01');
  page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/reports/bring-in');
  await expect(page.getByRole('heading', { name: 'Bring in', level: 1 })).toBeVisible();
});

test.afterEach(() => launched.close());

async function choose(name: string, content: string): Promise<void> {
  const file = path.join(emptyFolder(), name);
  writeFileSync(file, content);
  await answerOpenDialog(launched, file);
  await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
}

const doses = [
  'When,Dose,What',
  '11/03/2026 8:05 AM,4.5 g,Leaf',
  '11/03/2026 9:50 PM,4 g,Leaf',
  '11/04/2026 7:10 AM,,Leaf',
  '11/44/2026 7:10 AM,3 g,Leaf',
].join('\n');

test('a file with two bad rows is looked through, brought in without them, seen in the calendar, and taken out', async () => {
  await choose('doses.csv', doses);
  await expect(page.getByText('4 rows below the header.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'See what it would bring' }).click();
  await expect(page.getByText('2 doses on November 3, 2026.')).toBeVisible();
  await expect(page.getByText('Row 4: no amount')).toBeVisible();
  await expect(page.getByText('Row 5: the date can’t be read')).toBeVisible();
  await page.getByRole('button', { name: 'Add 2 doses' }).click();
  const line = page.getByRole('listitem').filter({ hasText: '2 doses on November 3, 2026' });
  await expect(line).toBeVisible();

  await follow(page, '/calendar/day/2026-11-03');
  await expect(page.getByRole('button', { name: /^Tuesday November 3, .*taken 8\.5,/ })).toBeVisible();

  await follow(page, '/reports/bring-in');
  await line.getByRole('button').click();
  await expect(line.getByText(/^Taken out on/)).toBeVisible();
  const { products } = await callAs(page, 'days.day', { date: day('2026-11-03') });
  expect(products.map(({ taken }) => taken)).toEqual([0]);
  await line.getByRole('button', { name: /^Put it back/ }).click();
  await expect(line.getByText(/^Brought in on/)).toBeVisible();
});

test('dates that could be read in two ways are asked for, and a file of another kind says what to do', async () => {
  await choose('doses.csv', 'Date,Amount\n03/11/2026,4\n');
  await page.getByRole('button', { name: 'See what it would bring' }).click();
  await expect(page.getByText('Choose how dates are written.')).toBeVisible();
  await expect(page.getByLabel('Dates are written')).toBeFocused();
  await page.getByLabel('Dates are written').selectOption('mdy');
  await page.getByRole('button', { name: 'See what it would bring' }).click();
  await expect(page.getByText('1 dose on March 11, 2026.')).toBeVisible();
  await choose('doses.xlsx', 'PK\u0003\u0004\u0000\u0000');
  await expect(page.getByText('This is no text file.', { exact: false })).toBeVisible();
});

test('a readable file takes the place of everything once that was understood, and the journal before can be put back', async () => {
  const head = { format: 'glidepath-export', version: 1, madeAt: '2026-11-20T10:00:00.000Z' };
  await choose('all.json', JSON.stringify({ ...head, databaseVersion: 1, tables: {} }));
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText('Tick this line first.')).toBeVisible();
  await page.getByLabel('I understand that it replaces what is here').check();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText('Read and open: 0 doses, 0 entries.')).toBeVisible();
  await follow(page, '/settings/backups');
  await expect(page.getByText(/is kept aside/).first()).toBeVisible();
});

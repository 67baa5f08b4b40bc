import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { amount } from '../../shared/quantity';
import { axeFindings } from '../support/axe';
import { emptyFolder } from '../support/backups';
import { lockByKey, tryPassword, unlock } from '../support/door';
import { launch } from '../support/launch';
import { follow, goTo, openDay, sayWhatIsTaken, setPassword } from '../support/person';
import { answerOpenDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { day } from '../support/vault';

const screens = [
  'Today',
  'Calendar',
  'Journal',
  'Trends',
  'Plan',
  'Coping',
  'Safety plan',
  'Reports',
  'Learn',
  'Settings',
];

/** Where the guide is put to work, beside the screens of the rail. */
const guidePlaces = [
  '/plan/assessment',
  '/coping/urge',
  '/coping/triggers',
  '/coping/week',
  '/coping/lapse',
  '/safety-plan/people',
  '/safety-plan/family',
  '/safety-plan/lock-screen',
  '/trends/recovery',
  '/learn/questions',
  '/learn/work',
  '/learn/sources',
  '/learn/when-to-get-help',
];

/** What axe finds on the screen as it is, in both themes. */
async function findings(page: Page, screen: string): Promise<string[]> {
  // A screen that is still loading shows none; behind a sheet it is hidden from roles but visible.
  await expect(page.locator('h1').first()).toBeVisible();
  return (await axeFindings(page)).map((finding) => `${screen}, ${finding}`);
}

test('axe finds nothing on any screen, in either theme, empty or full', async () => {
  test.setTimeout(300_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  let page = await launched.page();
  const found = await findings(page, 'welcome');
  await setPassword(page);
  found.push(...(await findings(page, 'first run, product')));
  page = await lockByKey(launched);
  found.push(...(await findings(page, 'locked')));
  await page.keyboard.press('F1');
  found.push(...(await findings(page, 'help')));
  await page.keyboard.press('Escape');
  await unlock(page);
  for (const screen of screens) {
    await goTo(page, screen);
    found.push(...(await findings(page, `${screen}, empty`)));
  }
  for (const place of guidePlaces) {
    await follow(page, place);
    found.push(...(await findings(page, `${place}, empty`)));
  }
  await launched.close();
  expect(found).toEqual([]);
});

test('axe finds nothing on any screen with a plan, doses and entries', async () => {
  test.setTimeout(300_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  const first = await launched.page();
  const productId = await seedPlan(first, '2026-11-08');
  for (const date of ['2026-11-17', '2026-11-18', '2026-11-22']) {
    await callAs(first, 'doses.logAsPlanned', { productId, day: day(date) });
  }
  const page = await lockByKey(launched);
  await unlock(page);
  const found: string[] = [];
  for (const screen of screens) {
    await goTo(page, screen);
    found.push(...(await findings(page, screen)));
  }
  for (const place of [
    '/plan/supply',
    '/plan/products',
    '/journal/symptoms',
    '/journal/scales',
    '/journal/scales/phq9',
    ...guidePlaces,
    '/reports/family',
    '/reports/schedule',
    '/reports/safety-plan',
    '/reports/questions',
    '/reports/scales',
    '/reports/journal',
  ]) {
    await follow(page, place);
    found.push(...(await findings(page, place)));
  }
  await openDay(page, '2026-11-18');
  found.push(...(await findings(page, 'day sheet')));
  await follow(page, '/plan');
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  found.push(...(await findings(page, 'hold')));
  await page.keyboard.press('Escape');
  await follow(page, '/journal/new');
  await page.getByRole('checkbox', { name: 'Dark urine' }).click();
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeVisible();
  found.push(...(await findings(page, 'entry with a banner')));
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  found.push(...(await findings(page, 'danger sheet')));
  await launched.close();
  expect(found).toEqual([]);
});

/** A second product, in tablets of a weight of their own, with its own plan and the doses of two days. */
async function seedTablets(page: Page): Promise<string> {
  const plan = await callAs(page, 'plans.create', {
    startDate: day('2026-11-08'),
    dailyAmount: amount(60_000),
    resolution: amount(7_500),
    strategy: { kind: 'conservative' },
    alternateCycles: 0,
    product: { kind: 'new', name: 'Tablets', unit: 'mg', piece: amount(7_500) },
    slots: ['08:00', '20:00'].map((time) => ({ time, weight: 1 })),
  });
  for (const date of ['2026-11-17', '2026-11-18']) {
    await callAs(page, 'doses.logAsPlanned', { productId: plan.product.id, day: day(date) });
  }
  return plan.product.id;
}

test('axe finds nothing on the eve of a cut with two products, in the calendar’s views, or where a plan is changed', async () => {
  test.setTimeout(240_000);
  const launched = await launch({ now: '2026-11-21T20:40:00Z' });
  const first = await launched.page();
  const leaf = await seedPlan(first, '2026-11-08');
  await callAs(first, 'doses.logAsPlanned', { productId: leaf, day: day('2026-11-18') });
  const tablets = await seedTablets(first);
  const page = await lockByKey(launched);
  await unlock(page);
  const found: string[] = [];

  await expect(page.getByRole('heading', { name: 'Next cut · Tablets' })).toBeVisible();
  await expect(page.getByText('Nothing changes unless you choose it.')).toHaveCount(2);
  found.push(...(await findings(page, 'eve of a cut')));

  for (const view of ['week', 'list', 'year']) {
    await follow(page, `/calendar/${view}/2026-11-21`);
    await expect(page.locator('[data-date="2026-11-21"]')).toBeVisible();
    found.push(...(await findings(page, view)));
  }
  await openDay(page, '2026-11-18');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Tablets' })).toBeVisible();
  found.push(...(await findings(page, 'day sheet of two products')));

  await follow(page, '/plan');
  await page.getByRole('button', { name: 'More ways to change' }).click();
  for (const way of [
    'Step back',
    'Slower or faster',
    'Restart',
    'New end date',
    'Another way down',
    'Times of day',
    'Stop going down',
  ]) {
    await page.getByRole('button', { name: way, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('region', { name: 'What it does' })).toBeVisible();
    found.push(...(await findings(page, way)));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Edit steps' }).click();
  await page.getByLabel('Amount a day in step 1', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(page.getByText('Some steps can’t be saved yet. They are marked.')).toBeVisible();
  found.push(...(await findings(page, 'edit steps')));

  await follow(page, '/plan/new');
  found.push(...(await findings(page, 'new plan, product')));
  await sayWhatIsTaken(page, '20');
  await page.getByRole('radio', { name: /^Rapid/ }).check();
  found.push(...(await findings(page, 'new plan, rapid')));
  await page.getByRole('radio', { name: /^My own way/ }).check();
  await page.getByText('Details', { exact: true }).click();
  found.push(...(await findings(page, 'new plan, own way')));

  await callAs(page, 'plans.change', {
    planId: (await callAs(page, 'plans.current', { productId: tablets }))?.id ?? '',
    change: { type: 'openHold', on: day('2026-11-21') },
  });
  await follow(page, '/');
  await expect(page.getByRole('link', { name: 'Resume: Tablets' })).toBeVisible();
  found.push(...(await findings(page, 'Today, held')));
  await page.getByRole('link', { name: 'Resume: Tablets' }).click();
  await expect(page.getByRole('combobox', { name: 'Product' })).toHaveValue(tablets);
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  found.push(...(await findings(page, 'Plan, held')));
  await launched.close();
  expect(found).toEqual([]);
});

test('axe finds nothing where passwords, codes, backups and checks are', async () => {
  test.setTimeout(240_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  let page = await launched.page();
  const found: string[] = [];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await press('I have a backup');
  await expect(page.getByText('No backup was found', { exact: false })).toBeVisible();
  found.push(...(await findings(page, 'first run, backup')));
  await press('Back');
  await press('Begin');
  await page.getByLabel('Password', { exact: true }).fill('password1234');
  await expect(page.getByText(/^Easy to guess: /)).toBeVisible();
  found.push(...(await findings(page, 'first run, weak password')));
  await press('Make a passphrase for me');
  await expect(page.getByLabel('Password', { exact: true })).not.toHaveValue('password1234');
  const password = await page.getByLabel('Password', { exact: true }).inputValue();
  await press('Next');
  await press('Make the code');
  found.push(...(await findings(page, 'first run, code')));
  page = await lockByKey(launched);
  await press('I forgot my password');
  found.push(...(await findings(page, 'forgotten, no code')));
  await press('Back to the password');
  await tryPassword(page, password);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();

  await follow(page, '/settings');
  await press('Check now');
  await expect(page.getByText(/whole/)).toBeVisible();
  found.push(...(await findings(page, 'Settings, checked')));
  for (const part of ['', '/password', '/renew']) {
    await follow(page, `/settings/keys${part}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    found.push(...(await findings(page, `/settings/keys${part}`)));
  }
  await follow(page, '/settings/keys/code');
  await press('Make the code');
  await expect(page.getByText('Type the password you use now.')).toBeVisible();
  found.push(...(await findings(page, 'code, password asked for')));
  await page.getByLabel('The password you use now').fill(password);
  await press('Make the code');
  await expect(page.getByRole('list', { name: 'The words of your recovery code' })).toBeVisible();
  const listed = await page.getByRole('list', { name: 'The words of your recovery code' }).allInnerTexts();
  found.push(...(await findings(page, 'code, shown')));
  await press('I have them on paper');
  await press('Check it');
  found.push(...(await findings(page, 'code, typed back')));
  await page.getByLabel('The fifteen words, in order').fill(listed.join(' '));
  await press('Check it');
  await expect(page.getByText('Your recovery code works.', { exact: false })).toBeVisible();

  await follow(page, '/settings/backups');
  await press('Back up now');
  await expect(page.getByText(/^Backed up: /)).toBeVisible();
  found.push(...(await findings(page, 'backups')));
  await press('Try a backup');
  found.push(...(await findings(page, 'choosing a backup')));
  await press('Next');
  await press('Try to open it');
  await expect(page.getByText('Type the password first.')).toBeVisible();
  found.push(...(await findings(page, 'drill, nothing typed')));
  await page.getByRole('radio', { name: 'Recovery code' }).check();
  await page.getByLabel('Recovery code', { exact: true }).last().fill(listed.join(' '));
  await press('Try to open it');
  await expect(page.getByText(/^It opens: /)).toBeVisible();
  found.push(...(await findings(page, 'drill, done')));
  await page.keyboard.press('Escape');
  await press('Write a readable file');
  await press('Choose where to save it');
  found.push(...(await findings(page, 'readable file')));
  await page.keyboard.press('Escape');
  // The automatic one may have come meanwhile.
  await page
    .getByRole('button', { name: /^Delete the backup of/ })
    .first()
    .click();
  found.push(...(await findings(page, 'deleting a backup')));
  page = await lockByKey(launched);
  await press('I forgot my password');
  await press('Open with the code');
  found.push(...(await findings(page, 'forgotten')));
  await press('Back to the password');
  await press('Restore a backup');
  await expect(page.getByText('The newest', { exact: true })).toBeVisible();
  found.push(...(await findings(page, 'restoring at the door')));
  await launched.close();
  expect(found).toEqual([]);
});

test('axe finds nothing where files leave and come in', async () => {
  test.setTimeout(180_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  const page = await lockByKey(launched);
  await unlock(page);
  // So that no automatic one is due, which an import would have to wait for.
  await callAs(page, 'backups.make', { place: null });
  const found: string[] = [];
  await follow(page, '/reports/files');
  found.push(...(await findings(page, 'files')));
  await follow(page, '/reports/bring-in');
  found.push(...(await findings(page, 'bring in')));
  const file = path.join(emptyFolder(), 'doses.csv');
  writeFileSync(file, 'Date,Time,Amount,Product\n2026-11-10,08:00,4,Leaf\n2026-11-10,09:00,,Leaf\n');
  await answerOpenDialog(launched, file);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByRole('button', { name: 'See what it would bring' }).click();
  await expect(page.getByText('1 dose on November 10, 2026.')).toBeVisible();
  found.push(...(await findings(page, 'what a file would bring')));
  await page.getByRole('button', { name: 'Add 1 dose' }).click();
  const line = page.getByRole('listitem').filter({ hasText: '1 dose on November 10, 2026' });
  await expect(line).toBeVisible();
  await line.getByRole('button').click();
  await expect(line.getByText(/^Taken out on/)).toBeVisible();
  found.push(...(await findings(page, 'brought in and taken out')));
  await launched.close();
  expect(found).toEqual([]);
});

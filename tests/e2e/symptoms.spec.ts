import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, goTo, rate } from '../support/person';
import { seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

const symptom = (name: string) => page.getByRole('slider', { name, exact: true });

async function openList(): Promise<void> {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Symptoms' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Symptoms' })).toBeVisible();
}

test('a symptom that no list has is added in the middle of an entry, renamed, hidden, and never lost', async () => {
  await follow(page, '/journal/new');
  await page.getByLabel('What you want to remember').fill('My ears buzz all day');
  await page.getByRole('button', { name: 'Add a symptom of your own, body' }).click();
  await page.keyboard.type('Buzzing ears');
  await page.keyboard.press('Enter');
  await expect(symptom('Buzzing ears')).toBeFocused();
  await page.keyboard.press('6');
  await expect(page.getByLabel('What you want to remember')).toHaveValue('My ears buzz all day');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Buzzing ears 6')).toBeVisible();

  await openList();
  await expect(page.getByRole('button', { name: 'Remove Buzzing ears' })).toBeHidden();
  await page.getByRole('button', { name: 'Rename Buzzing ears' }).click();
  await page.getByLabel('New name').fill('Ringing ears');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hide Ringing ears' }).click();
  await expect(page.getByRole('button', { name: 'Show Ringing ears' })).toBeFocused();

  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Journal');
  await expect(page.getByText('Ringing ears 6')).toBeVisible();
  // The entry that rates it still asks about it; a new one does not.
  await page.getByRole('button', { name: /^Open the entry of/ }).click();
  await expect(symptom('Ringing ears')).toHaveValue('6');
  await follow(page, '/journal/new');
  await expect(symptom('Nausea')).toBeVisible();
  await expect(symptom('Ringing ears')).toBeHidden();
  await follow(page, '/calendar/2026-11-22');
  await expect(page.getByRole('dialog').getByText(/Ringing ears 6/)).toBeVisible();
  await follow(page, '/reports/summary');
  await expect(page.getByRole('rowheader', { name: 'Ringing ears' })).toBeVisible();
});

test('a name that is taken says by what, and a hidden symptom of that name comes back right there', async () => {
  await openList();
  await page.getByRole('button', { name: 'Hide Vomiting' }).click();
  await follow(page, '/journal/new');
  await page.getByRole('button', { name: 'Add a symptom of your own, body' }).click();
  const name = page.getByLabel('What do you call it?');
  for (const [typed, said] of [
    ['', 'Type a name first, such as Dry mouth.'],
    ['x'.repeat(41), 'That is longer than 40 characters. Shorten it.'],
    ['\u202egnizzub', 'Something in this name can’t be shown. Type it anew.'],
    ['low  mood', 'Low mood is in your list already, under Mind.'],
    ['VOMITING', 'Vomiting is in your list already. It is hidden.'],
  ] as const) {
    await name.fill(typed);
    await name.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect(name).toBeFocused();
  }
  await page.getByRole('button', { name: 'Show Vomiting again' }).click();
  await expect(symptom('Vomiting')).toBeFocused();
});

test('the order is changed by keys alone and taken back, and an entry follows it', async () => {
  await openList();
  await page.getByRole('button', { name: 'Move Craving down' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'Craving is now 2 of 8.' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Craving is now 3 of 8.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move Craving down' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Move Headache up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Headache is now 7 of 16.' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Headache is now 6 of 16.' })).toBeVisible();
  await follow(page, '/journal/new');
  const mind = page.getByRole('region', { name: 'Mind' }).getByRole('slider');
  await expect(mind.first()).toHaveAccessibleName('Low mood');
  await expect(mind.nth(1)).toHaveAccessibleName('Craving');
  await expect(symptom('Headache')).toBeVisible();
  await expect(symptom('Nausea')).toBeHidden();
});

test('a symptom that was never rated can be removed and put back; names of any script are kept', async () => {
  await openList();
  for (const name of ['🥴 <b>dizzy</b>', 'طنين الأذن']) {
    await page.getByRole('button', { name: 'Add a symptom of your own, mind' }).click();
    await page.getByLabel('What do you call it?').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(name, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Remove 🥴 <b>dizzy</b>' }).click();
  await expect(page.getByText('🥴 <b>dizzy</b>', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('🥴 <b>dizzy</b>', { exact: true })).toBeVisible();
  await follow(page, '/journal/new');
  await rate(page, '🥴 <b>dizzy</b>', 3);
  await expect(symptom('🥴 <b>dizzy</b>')).toHaveValue('3');
});

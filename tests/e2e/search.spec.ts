import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day, doseOf, entryFields, freshId } from '../support/vault';

let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  page = await launched.page();
  const leaf = await seedPlan(page, '2026-11-16');
  const save = (given: Parameters<typeof entryFields>[0]) =>
    callAs(page, 'journal.save', { id: freshId(), fields: entryFields(given) });
  await save({
    day: day('2026-11-19'),
    note: 'A long walk by the Café',
    symptoms: { craving: 7 },
    tags: ['work'],
  });
  await save({ day: day('2026-11-20'), note: 'Stayed in bed', symptoms: { craving: 2 } });
  await callAs(page, 'doses.log', { ...doseOf(leaf, 2.4, '2026-11-21'), tags: ['trigger.craving'] });
  await page.reload();
  await goTo(page, 'Journal');
});

test.afterAll(async () => {
  await launched.close();
});

const field = () => page.getByLabel('Search entries and doses');
const found = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

test('somebody finds an entry by keyboard alone, opens it, and comes back to what was found', async () => {
  await expect(page.getByText('Stayed in bed')).toBeVisible();
  await page.keyboard.press('/');
  await expect(field()).toBeFocused();
  await page.keyboard.type('crav');
  await found('3 found');
  await expect(page.locator('mark')).toHaveText(['Craving', 'Craving', 'Craving']);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Entry, 12:00 PM' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What you want to remember')).toHaveValue('A long walk by the Café');

  await page.goBack();
  await expect(field()).toHaveValue('crav');
  await found('3 found');
});

test('Escape empties the words, and the timeline is back', async () => {
  await field().press('Escape');
  await expect(field()).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Write an entry' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open the entry/ })).toHaveCount(2);
});

test('a dose leads to the sheet of its day', async () => {
  await field().fill('leaf 2.4');
  await found('1 found');
  await page.getByRole('link', { name: '2.4 g Leaf, 8:00 AM' }).click();
  await expect(page.getByRole('dialog', { name: /November 21/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Journal');
});

test('filters narrow it down, and nothing found says what to try', async () => {
  await field().fill('');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Symptom').selectOption('craving');
  await found('2 found');
  await page.getByLabel('Rated at least').selectOption('5');
  await found('1 found');
  await page.getByLabel('Tag or trigger').selectOption('work');
  await found('1 found');
  await field().fill('bed');
  await found('Nothing found');
  await expect(page.getByText('Try it with fewer filters')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(field()).toBeFocused();
  await expect(page.getByRole('button', { name: /^Open the entry/ })).toHaveCount(2);
});

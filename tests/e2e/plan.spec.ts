import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Plan');
});

test.afterEach(() => launched.close());

test('a hold is previewed before it is made, moves the end, shows on the calendar, and can be undone', async () => {
  await expect(page.getByText('zero on January 24, 2027', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Days', { exact: true }).fill('5');
  await expect(
    page.getByText('This moves your end from January 24 to January 29, 5 days later.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('zero on January 24, 2027', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Days', { exact: true }).fill('5');
  await page.getByRole('button', { name: 'Hold for 5 days' }).click();
  await expect(page.getByText('zero on January 29, 2027', { exact: false })).toBeVisible();
  await goTo(page, 'Calendar');
  await expect(
    page.getByRole('gridcell', { name: 'Thursday November 26, planned 10.2 grams, held' }),
  ).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Sunday November 29, planned 10.2 grams' })).toBeVisible();
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.getByText('zero on January 24, 2027', { exact: false })).toBeVisible();
});

test('a step back goes to the amount before for its full length, and says that tolerance has dropped', async () => {
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('hits harder', { exact: false })).toBeVisible();
  await sheet.getByRole('button', { name: 'Step back' }).click();
  await expect(page.getByText('20.0 g → 12.8 g now', { exact: false })).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByText('Sunday, November 29')).toBeVisible();
});

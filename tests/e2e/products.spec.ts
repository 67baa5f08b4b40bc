import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { follow, goTo } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';
import { day, grams } from '../support/vault';

/** Opens one of the pages that belong to the plan. */
async function toPlanPage(page: Page, name: 'Supply' | 'Products'): Promise<void> {
  await follow(page, `/plan/${name.toLowerCase()}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Logs a dose with the sheet of the baseline card. */
async function logDose(
  page: Page,
  amount: string,
  time: string,
  when: { day?: 'Yesterday' | 'Another day'; date?: string } = {},
): Promise<void> {
  await page.getByRole('button', { name: 'Log a dose' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Amount', { exact: true }).fill(amount);
  if (when.day !== undefined) await sheet.getByRole('radio', { name: when.day }).check();
  if (when.date !== undefined) await sheet.getByLabel('Date', { exact: true }).fill(when.date);
  await sheet.getByLabel('Time', { exact: true }).fill(time);
  await sheet.getByRole('button', { name: 'Log it' }).click();
  await expect(sheet).toBeHidden();
}

test('a product is logged for three days first, and a plan starts from what they come to', async () => {
  const home = newHome();
  let launched = await launch({ home, now: '2026-11-22T20:40:00Z' });
  await callAs(await launched.page(), 'vault.create', { password });
  let page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Plan');
  await toPlanPage(page, 'Products');
  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Give it a name', { exact: false })).toBeVisible();
  await page.getByLabel('What you call it').fill('Leaf');
  await expect(page.getByRole('radio', { name: 'Log it for a few days first' })).toBeChecked();
  await page.getByRole('button', { name: 'Add it' }).click();
  let card = page.getByRole('region', { name: 'Log first: Leaf' });
  await expect(card.getByText('No full day logged yet; 3 are enough, 7 are better.')).toBeVisible();
  await logDose(page, '6', '07:30');
  await logDose(page, '6', '15:00');
  await expect(card.getByText('Today counts once it is over: 12.0 g so far.')).toBeVisible();
  await launched.close();

  launched = await launch({ home, now: '2026-11-25T15:00:00Z' });
  page = await launched.page();
  await unlock(page);
  card = page.getByRole('region', { name: 'Log first: Leaf' });
  // The card stands on Today as well, with the day that is over since.
  await expect(card.getByText('1 day logged; 3 are enough, 7 are better.')).toBeVisible();
  await toPlanPage(page, 'Products');
  await logDose(page, '5', '07:30', { day: 'Yesterday' });
  await logDose(page, '5', '15:00', { day: 'Yesterday' });
  await expect(card.getByRole('link', { name: 'Make a plan from this' })).toBeHidden();
  await logDose(page, '11', '07:30', { day: 'Another day', date: '2026-11-23' });
  await expect(card.getByText('3 days logged. That is enough to start from; 7 are better.')).toBeVisible();
  await expect(card.getByText('10.0 to 12.0 g')).toBeVisible();
  await expect(card.getByText('around 7:30 AM and 3:00 PM')).toBeVisible();
  await card.getByText('Each day', { exact: true }).click();
  await expect(card.getByRole('row', { name: 'Tue, Nov 24 10.0 g' })).toBeVisible();

  // Leaving it can be taken back, with the days it has.
  await card.getByRole('button', { name: 'Stop logging for a baseline' }).click();
  await expect(card).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('3 days logged', { exact: false })).toBeVisible();

  await card.getByRole('link', { name: 'Make a plan from this' }).click();
  await expect(page.getByLabel('How much on a usual day, all together')).toHaveValue('11.0');
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test.describe('with a plan', () => {
  let launched: Launched;
  let page: Page;
  let productId: string;

  test.beforeEach(async () => {
    launched = await launch({ now: '2026-11-22T20:40:00Z' });
    const first = await launched.page();
    productId = await seedPlan(first, '2026-11-08');
    await callAs(first, 'products.saveBatch', {
      id: null,
      productId,
      day: day('2026-11-01'),
      vendor: 'Corner shop',
      strain: 'Green',
      label: '',
      note: '',
      amount: null,
      cents: null,
    });
    page = await lockByKey(launched);
    await unlock(page);
  });

  test.afterEach(() => launched.close());

  test('a batch that is other than the last asks how to go on; holding and logging first is undone as one', async () => {
    await toPlanPage(page, 'Products');
    await page.getByRole('button', { name: 'New batch' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Bought or begun on').fill('2026-11-23');
    await sheet.getByLabel('What it cost, all together').fill('a lot');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(sheet.getByText('That day has not come yet.', { exact: false })).toBeVisible();
    await expect(sheet.getByText('That is not a number.', { exact: false })).toBeVisible();
    await sheet.getByLabel('Bought or begun on').fill('2026-11-22');
    await sheet.getByLabel('What it cost, all together').fill('$40');
    await sheet.getByLabel('How much was bought').fill('250');
    await sheet.getByLabel('Strain or kind').fill('Red');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(sheet.getByRole('heading', { name: 'New batch: start from a baseline?' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Hold the plan and log some days first' }).click();
    await expect(sheet).toBeHidden();
    const card = page.getByRole('region', { name: 'Log first: Leaf' });
    await expect(card.getByText('No full day logged yet', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card).toBeHidden();
    await expect(page.getByRole('region', { name: 'Batches of Leaf' }).getByText('Red')).toBeVisible();
    await expect(page.getByText('250.0 g for $40.00', { exact: false })).toBeVisible();
    await goTo(page, 'Plan');
    await expect(page.getByRole('button', { name: 'Hold', exact: true })).toBeVisible();
  });

  test('what is on hand is counted, lasts for so many days, and the count can be taken back', async () => {
    await toPlanPage(page, 'Supply');
    const stock = page.getByRole('region', { name: 'On hand' });
    await expect(stock.getByText('Weigh or count what you have now.', { exact: false })).toBeVisible();
    for (const [typed, problem] of [
      ['-5', 'Type zero or more.'],
      ['two bags', 'That is not a number.'],
      ['100001', 'That is more than 100,000.'],
    ] as const) {
      await stock.getByLabel('What is on hand now').fill(typed);
      await stock.getByRole('button', { name: 'Save the count' }).click();
      await expect(stock.getByRole('alert').filter({ hasText: problem })).toBeVisible();
      await expect(stock.getByLabel('What is on hand now')).toHaveValue(typed);
    }
    await stock.getByLabel('What is on hand now').fill('100');
    await stock.getByRole('button', { name: 'Save the count' }).click();
    await expect(
      stock.getByText('Lasts 10 days by the plan. It runs out on December 2, 2026.'),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /^December 2026/ })).toBeVisible();
    await stock.getByLabel('What is on hand now').fill('5000');
    await stock.getByRole('button', { name: 'Save the count' }).click();
    await expect(stock.getByText(/^Lasts to the end of the plan, with .* left over\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(stock.getByText('Lasts 10 days by the plan', { exact: false })).toBeVisible();
  });

  test('a plan restarts from what the logged days came to, after a preview, and that is undone as one', async () => {
    for (const date of ['2026-11-19', '2026-11-20', '2026-11-21']) {
      await callAs(page, 'doses.log', {
        productId,
        amount: grams(14),
        slot: null,
        tags: [],
        day: day(date),
        time: '09:00',
      });
    }
    await callAs(page, 'products.setBaseline', { id: productId, on: true, since: day('2026-11-19') });
    await toPlanPage(page, 'Products');
    const card = page.getByRole('region', { name: 'Log first: Leaf' });
    await card.getByRole('button', { name: 'Restart the plan from 14.0 g' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText('The plan lists 10.2 g today.')).toBeVisible();
    await expect(sheet.getByText('It would list 14.0 g from today until', { exact: false })).toBeVisible();
    await expect(
      sheet.getByText('This moves your end from January 24, 2027', { exact: false }),
    ).toBeVisible();
    await sheet.getByRole('button', { name: 'Restart the plan from 14.0 g' }).click();
    await expect(card).toBeHidden();
    await expect(page.getByText('The plan goes on from 14.0 g.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByText('3 days logged', { exact: false })).toBeVisible();
    await card.getByRole('button', { name: 'Restart the plan from 14.0 g' }).click();
    await expect(sheet.getByText('The plan lists 10.2 g today.')).toBeVisible();
  });
});

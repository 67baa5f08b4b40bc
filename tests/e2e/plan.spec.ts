import { expect, type Page, test } from '@playwright/test';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { callAs, seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;
let productId: string;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  productId = await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Plan');
});

test.afterEach(() => launched.close());

const more = (name: string) => page.getByRole('button', { name, exact: true });
const sheet = () => page.getByRole('dialog');
const facts = (text: string) => page.getByText(text, { exact: false }).first();

/** Opens one of the ways to change the plan that are folded away. */
async function open(name: string): Promise<void> {
  await more('More ways to change').click();
  await more(name).click();
  await expect(sheet().getByRole('heading', { name, exact: true })).toBeVisible();
}

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
  await expect(sheet().getByText('hits harder', { exact: false })).toBeVisible();
  await sheet().getByRole('button', { name: 'Step back' }).click();
  await expect(page.getByText('20.0 g → 12.8 g now', { exact: false })).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByText('Sunday, November 29')).toBeVisible();
});

test('slower shows the days between cuts and the later end before it is done, and is taken back by Undo', async () => {
  await open('Slower or faster');
  await expect(
    sheet().getByText('This moves your end from January 24 to February 12, 19 days later.'),
  ).toBeVisible();
  await expect(
    sheet().getByText('Days between the cuts ahead: 4 to 9, now 3 to 7.', { exact: false }),
  ).toBeVisible();
  await sheet().getByRole('radio', { name: 'Faster 40 % fewer days' }).check();
  await expect(sheet().getByText('this approach allows no less', { exact: false })).toBeVisible();
  await sheet().getByRole('radio', { name: 'A bit slower' }).check();
  await more('Go slower').click();
  await expect(facts('zero on February 12, 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(facts('zero on January 24, 2027')).toBeVisible();
  await expect(page.getByText('No changes so far.')).toBeVisible();
});

test('a restart begins with what was really taken, says what it is against the plan, and warns on the way up', async () => {
  for (const [on, amount] of [
    ['2026-11-20', 14_000],
    ['2026-11-21', 15_000],
  ] as const) {
    await callAs(page, 'doses.log', {
      productId,
      amount: amount as Amount,
      slot: null,
      tags: [],
      day: on as LocalDate,
      time: '12:00',
    });
  }
  await open('Restart');
  const field = sheet().getByLabel('Amount a day to go on from');
  await expect(field).toHaveValue('14.5');
  await expect(sheet().getByText('This is 4.3 g more a day than the plan lists today.')).toBeVisible();
  await expect(sheet().getByText('hits harder', { exact: false })).toBeVisible();
  await field.fill('a lot');
  await more('Go on').click();
  await expect(sheet().getByText('That is not a number.', { exact: false })).toBeVisible();
  await field.fill('9');
  await expect(sheet().getByText('hits harder', { exact: false })).toBeHidden();
  await more('Restart from 9.0 g').click();
  await expect(facts('20.0 g → 9.0 g now')).toBeVisible();
  await expect(page.getByText('November 22: restarted from 9.0 g.')).toBeVisible();
});

test('an end date that is too soon is refused with the earliest, which one button takes', async () => {
  await open('New end date');
  await sheet().getByLabel('At zero by').fill('2026-12-01');
  await expect(sheet().getByText('The plan can’t be at zero that soon', { exact: false })).toBeVisible();
  await expect(more('Set this end date')).toBeDisabled();
  const take = sheet().getByRole('button', { name: /^Take / });
  const earliest = ((await take.textContent()) ?? '').replace('Take ', '');
  await take.click();
  await more('Set this end date').click();
  await expect(facts(`zero on ${earliest}`)).toBeVisible();
});

test('another way down begins with the next cut, is shown first, and leaves the older plan as a line', async () => {
  await open('Another way down');
  await sheet().getByRole('radio', { name: 'My own way' }).check();
  await expect(sheet().getByText('Nothing changes until Sunday, November 29.')).toBeVisible();
  await more('Use this way down').click();
  await expect(facts('20.0 g → 10.2 g now')).toBeVisible();
  await expect(page.getByText('November 29: changed to equal percentages.')).toBeVisible();
  await expect(page.getByText('before Nov 29, another way down')).toBeVisible();
  await more('Undo the last change').click();
  await expect(facts('zero on January 24, 2027')).toBeVisible();
});

test('stopping keeps today’s amount without an end, and the plan can go on from there', async () => {
  await open('Stop going down');
  await expect(sheet().getByText('It ends open, at 10.2 g a day.', { exact: false })).toBeVisible();
  await sheet().getByRole('button', { name: 'Stop going down' }).click();
  await expect(
    page.getByText('The plan stays at 10.2 g a day, without an end date.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a new plan' })).toBeVisible();
  await more('Another way down').click();
  await more('Use this way down').click();
  await expect(page.getByText('It lists 10.2 g a day until Monday, November 23.')).toBeVisible();
});

test('steps are edited by hand with undo, say what is wrong with a row, and are saved as one change', async () => {
  await more('Edit steps').click();
  const amount = page.getByLabel('Amount a day in step 1', { exact: true });
  await expect(amount).toBeFocused();
  await amount.fill('11');
  await more('Check and save').click();
  await expect(
    page.getByText('Each step is less than the one before.', { exact: false }).first(),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(amount).toHaveValue('8.2');
  await page.keyboard.press('Control+Shift+z');
  await expect(amount).toHaveValue('11');
  await amount.fill('9');
  await more('Add a step below step 1').click();
  await expect(page.getByLabel('Amount a day in step 2', { exact: true })).toHaveValue('8.2');
  await more('Remove step 3').click();
  await more('Undo').first().click();
  await expect(page.getByLabel('Amount a day in step 3', { exact: true })).toHaveValue('7.4');
  await more('Check and save').click();
  await expect(
    sheet().getByText('This moves your end from January 24 to January 31, 7 days later.'),
  ).toBeVisible();
  await more('Use these steps').click();
  await expect(page.getByText('November 29: changed to steps made by hand.')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Sun, Nov 29.*9\.0 g.*11\.8 %.*made by hand from here/ }),
  ).toBeVisible();
  await expect(more('Edit steps')).toBeFocused();
});

test('times of day are taken from the log at one tap', async () => {
  for (const on of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    for (const time of ['08:20', '20:40']) {
      await callAs(page, 'doses.log', {
        productId,
        amount: 5_000 as Amount,
        slot: null,
        tags: [],
        day: on as LocalDate,
        time,
      });
    }
  }
  await open('Times of day');
  await expect(sheet().getByText('Your doses usually lie around 8:15 AM, 8:45 PM.')).toBeVisible();
  await more('Use these').click();
  await expect(sheet().getByText('Over the day: 5.1 g at 8:15 AM, 5.1 g at 8:45 PM.')).toBeVisible();
  await more('Use these times').click();
  await expect(page.getByRole('columnheader', { name: 'At 8:15 AM, 8:45 PM' })).toBeVisible();
});

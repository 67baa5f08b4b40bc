import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo, sayWhatIsTaken, setPassword } from '../support/person';
import { password } from '../support/surroundings';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  page = await launched.page();
});

test.afterEach(() => launched.close());

test('a password that is too short or typed differently is said at once, and nothing is made', async () => {
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Password', { exact: true }).fill('elevenchars');
  await page.getByLabel('The same password again').fill('elevenchars');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('It needs at least 12 characters. This has 11.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(`${password}!`);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('The two are not the same.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose a password' })).toBeVisible();
});

test('amounts that can’t be are told in words at the field, and a comma is understood', async () => {
  await setPassword(page);
  const amount = page.getByLabel('How much on a usual day, all together');
  for (const [typed, words] of [
    ['', 'Type an amount, such as 20 or 2.5.'],
    ['0', 'Type an amount above zero.'],
    ['-1', 'Type an amount above zero.'],
    ['1e9', 'That is more than 1,000. Check the amount and its unit.'],
    ['a lot', 'That is not a number. Type digits only, such as 20 or 2.5.'],
  ] as const) {
    await amount.fill(typed);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What you take' })).toBeVisible();
  }
  await amount.fill('20,5');
  await page.getByLabel('The smallest amount you can measure').fill('30');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('This is more than your daily amount.', { exact: false })).toBeVisible();
  await page.getByLabel('The smallest amount you can measure').fill('0.1');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('From 20.5 g a day to zero', { exact: false })).toBeVisible();
});

test('the curve follows the choices while they are made', async () => {
  await setPassword(page);
  await sayWhatIsTaken(page, '20');
  await expect(page.getByText('First step: 16.0 g on November 23.', { exact: false })).toBeVisible();
  await page.getByRole('slider', { name: 'First cuts' }).fill('100');
  await expect(page.getByText('First step: 18.0 g on November 23.', { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: /^Moderate/ }).click();
  await expect(page.getByText('From 20.0 g a day to zero in about 6 weeks', { exact: false })).toBeVisible();
  await page.getByRole('slider', { name: 'Each cut' }).fill('250');
  await expect(page.getByText(/From 20.0 g a day to zero in (about )?8 weeks/)).toBeVisible();
  await page.getByLabel('Each cut, typed').fill('60');
  await page.getByLabel('Each cut, typed').blur();
  await expect(page.getByText('50 % each is the most here.')).toBeVisible();
  await expect(page.getByText('First step: 10.0 g on November 23.', { exact: false })).toBeVisible();
  await page.getByLabel('First day of the plan').fill('');
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByText('Choose the day of the first step.')).toBeVisible();
});

test('going back loses nothing that was typed', async () => {
  await setPassword(page);
  await page.getByLabel('What you call it').fill('Green leaf');
  await page.getByLabel('How much on a usual day, all together').fill('12.5');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('What you call it')).toHaveValue('Green leaf');
  await expect(page.getByLabel('How much on a usual day, all together')).toHaveValue('12.5');
});

test('left after the password, it opens later without a plan, and one can be made then', async () => {
  await setPassword(page);
  page = await lockByKey(launched);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
  await goTo(page, 'Plan');
  await expect(page.getByRole('heading', { name: 'What you take' })).toBeVisible();
});

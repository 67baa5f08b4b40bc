import { expect, type Page, test } from '@playwright/test';
import { amount } from '../../shared/quantity';
import { localDate } from '../../shared/time';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, goTo, sayWhatIsTaken, setPassword } from '../support/person';
import { callAs } from '../support/seed';
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

test('called away in the middle, the answers are there after the lock, at the same question', async () => {
  await setPassword(page);
  await page.getByLabel('What you call it').fill('Green leaf');
  await page.getByLabel('How much on a usual day, all together').fill('12,5');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Time 1', { exact: true }).fill('06:15');
  await page.getByLabel('Part of the day’s amount at time 1').selectOption({ label: 'Larger part' });
  page = await lockByKey(launched);
  await unlock(page);
  await expect(page.getByText('You had begun to make one. Your answers are kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with your plan' }).click();
  await expect(page.getByText('up to “Times of day”', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Go on where you left off' }).click();
  await expect(page.getByRole('heading', { name: 'Times of day' })).toBeFocused();
  await expect(page.getByLabel('Time 1', { exact: true })).toHaveValue('06:15');
  await expect(page.getByLabel('Part of the day’s amount at time 1')).toHaveValue('more');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /^Moderate/ }).click();
  await expect(page.getByText('From 12.5 g a day to zero in about 6 weeks', { exact: false })).toBeVisible();

  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Go on where you left off' }).click();
  await expect(page.getByRole('radio', { name: /^Moderate/ })).toBeChecked();
  await goTo(page, 'Today');
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('What you call it')).toHaveValue('Leaf');
  await expect(page.getByLabel('How much on a usual day, all together')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Your pace' })).toBeVisible();
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan', exact: true, level: 1 })).toBeVisible();
  expect(await callAs(page, 'planAnswers.kept', { productId: null })).toBeNull();
  const { products } = await callAs(page, 'products.list', {});
  expect(products.map(({ product }) => product.name)).toEqual(['Green leaf']);
});

test('a plan of one’s own is drawn as it is typed, and made', async () => {
  await setPassword(page);
  await sayWhatIsTaken(page, '20');
  await page.getByRole('radio', { name: /^My own way/ }).click();
  await expect(page.getByText('First step: 18.0 g on November 23.', { exact: false })).toBeVisible();
  await page.getByLabel('Each cut, typed').fill('12,5');
  await page.getByRole('slider', { name: 'Days between cuts' }).fill('10');
  await expect(page.getByText('First step: 17.5 g on November 23.', { exact: false })).toBeVisible();
  await page.getByText('Every step in numbers').click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toHaveText(/Mon, Nov 23\s*10 days\s*17\.5 g\s*12\.5 %/);
  await page.getByLabel('How it goes down').selectOption({ label: 'By my own list of cuts' });
  await page.getByLabel('Your cuts, in percent').fill('10, ten, 5');
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByText('Cut 2, “ten”, is not a percentage.', { exact: false })).toBeVisible();
  await page.getByLabel('Your cuts, in percent').fill('10, 10, 5');
  await page.getByText('Every step in numbers').click();
  await expect(rows).toHaveText([
    /From/,
    /18\.0 g\s*10 %/,
    /16\.2 g\s*10 %/,
    /15\.4 g\s*4\.9 %/,
    /from then on\s*0\.0 g\s*100 %/,
  ]);
  await page.getByLabel('How it goes down').selectOption({ label: 'By a percentage' });
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('region', { name: /before the plan/ })).toBeVisible();
  await goTo(page, 'Plan');
  await expect(page.getByText('own plan', { exact: false })).toBeVisible();
});

test('an end date that is too soon is told with the earliest one, which can be taken and undone', async () => {
  await setPassword(page);
  await sayWhatIsTaken(page, '20');
  await page.getByText('I want to be at zero by a date').click();
  await page.getByLabel('At zero on or before').fill('2026-12-20');
  await page.getByRole('button', { name: 'Set the plan to this date' }).click();
  await expect(
    page.getByText(/That is too soon for this way down\. The earliest is January \d+, 2027\./),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Use January \d+, 2027$/ }).click();
  await expect(page.getByText(/Set: the plan now ends on January \d+, 2027\./)).toBeVisible();
  await expect(page.getByText(/From 20\.0 g a day to zero in .*, on January \d+, 2027\./)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('on February 8, 2027', { exact: false })).toBeVisible();
});

test('a rapid taper that nobody supervises is not built, and a moderate one is offered', async () => {
  await setPassword(page);
  await sayWhatIsTaken(page, '20');
  await page.getByRole('radio', { name: /^Rapid/ }).click();
  await expect(page.getByText('only with a clinician at your side', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Your pace' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'A clinician supervises it' }).click();
  await expect(page.getByText('Talk over with your clinician', { exact: false })).toBeVisible();
  await expect(
    page
      .getByText('From 20.0 g a day to zero in about 3 weeks', { exact: false })
      .or(page.getByText('From 20.0 g a day to zero in 3 weeks', { exact: false })),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: 'A clinician supervises it' }).click();
  await page.getByRole('button', { name: 'Use the moderate approach' }).click();
  await expect(page.getByText('to zero in about 6 weeks', { exact: false })).toBeVisible();

  // Whoever wants to be asked more first finds what was said so far waiting.
  await page.getByRole('button', { name: 'Questions about health and support first' }).click();
  await expect(page.getByRole('heading', { name: 'Assessment', level: 1 })).toBeVisible();
  await follow(page, '/plan/new');
  await page.getByRole('button', { name: 'Go on where you left off' }).click();
  await expect(page.getByRole('radio', { name: /^Moderate/ })).toBeChecked();
});

test('someone who is not sure how much it is logs for some days first, and then plans from what they came to', async () => {
  await setPassword(page);
  await page.getByRole('radio', { name: /^I’m not sure/ }).click();
  await expect(page.getByLabel('How much on a usual day, all together')).toBeHidden();
  await expect(page.getByText('Step 4 of 4')).toBeVisible();
  await page.getByRole('button', { name: 'Start logging' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  const { products } = await callAs(page, 'products.list', {});
  expect(products.map(({ product, use }) => [product.name, product.unit, use])).toEqual([
    ['Leaf', 'g', 'baseline'],
  ]);
  const productId = products[0]?.product.id ?? '';
  await callAs(page, 'products.setBaseline', { id: productId, on: false });
  await callAs(page, 'products.setBaseline', { id: productId, on: true, since: localDate('2026-11-18') });
  for (const [day, grams] of [18, 20, 22].entries()) {
    for (const time of ['08:00', '20:00']) {
      await callAs(page, 'doses.log', {
        productId,
        amount: amount(grams * 500),
        slot: null,
        tags: [],
        day: localDate(`2026-11-${19 + day}`),
        time,
      });
    }
  }
  await follow(page, `/plan/new/${productId}`);
  await expect(page.getByRole('heading', { name: 'Leaf: how much you take' })).toBeVisible();
  await expect(page.getByLabel('How much on a usual day, all together')).toHaveValue('20.0');
  await expect(
    page.getByText('This is the mean of 3 logged days; least 18.0 g, most 22.0 g', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('Time 1', { exact: true })).toHaveValue('08:00');
  await expect(page.getByLabel('Time 2', { exact: true })).toHaveValue('20:00');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan', exact: true, level: 1 })).toBeVisible();
  await follow(page, `/plan/new/${productId}`);
  await page.getByRole('button', { name: 'Open its plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan', exact: true, level: 1 })).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, goTo, rate, sayWhatIsTaken } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';

/** Six in the evening in New York: two hours into a day that starts at four. */
const now = '2026-11-22T23:00:00Z';
let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now });
  page = await launched.page();
});

test.afterEach(() => launched.close());

/** Opens a vault without a plan. */
async function openEmpty(): Promise<void> {
  await callAs(page, 'vault.create', { password });
  page = await lockByKey(launched);
  await unlock(page);
}

/** Answers a question by the name of one of its choices. */
async function answer(question: string | RegExp, choice: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByRole('radio', { name: choice, exact: true }).click();
  await expect(group.getByRole('radio', { name: choice, exact: true })).toBeChecked();
}

async function next(heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeFocused();
}

test('a night-shift nurse with back pain and two failed tapers comes to the slower plan, through a lock in the middle', async () => {
  test.setTimeout(180_000);
  await openEmpty();
  await callAs(page, 'settings.set', { dayStartsAt: '16:00' });
  await goTo(page, 'Plan');
  await page.getByRole('link', { name: 'The assessment can help you find out' }).click();
  await expect(page.getByRole('heading', { name: 'Assessment', level: 1 })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Step 1 of 20')).toBeVisible();
  await answer('Are you under 18?', 'No');
  await next('What you take');
  await page.getByLabel('About when did you start to take it nearly every day?').fill('2022-06-01');
  expect(await axeFindings(page)).toEqual([]);
  await next('How it has grown');
  await answer('Do you take more now than in your first months?', 'Yes');
  await next('How strong it is');
  await next('What sets it off');
  await page.getByRole('checkbox', { name: 'Pain', exact: true }).click();
  await next('Your reasons');
  await page
    .getByRole('group', { name: 'Why do you take it now?' })
    .getByRole('checkbox', { name: 'Pain', exact: true })
    .click();
  await page.getByLabel('In your own words').fill('Back pain after lifting');
  await next('Earlier tries');
  await answer('Have you tried to cut down or to stop before?', 'Yes');
  await page.getByLabel('How many times have you tapered or stopped, and it did not last?').selectOption('2');

  // The pager goes off.
  page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/plan/assessment');
  await expect(page.getByRole('heading', { name: 'Earlier tries', level: 2 })).toBeVisible();
  await expect(
    page.getByLabel('How many times have you tapered or stopped, and it did not last?'),
  ).toHaveValue('2');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('In your own words')).toHaveValue('Back pain after lifting');
  await next('Earlier tries');

  await next('How that went');
  await next('Your health');
  await answer('Do you have pain that stays or keeps coming back?', 'Yes');
  for (const heading of [
    'Liver, kidneys, heart',
    'Two more questions on health',
    'Medicines and other substances',
    'Mental health',
    'Hard times before',
    'Stress and mood now',
    'Home and work',
  ])
    await next(heading);
  await answer(/How much support do you have at home/, 'Enough');
  await next('Care and money');
  await next('Who is beside you');
  await answer('Could you slow down or take longer if it gets hard?', 'Yes');
  await next('Where you stand');
  await rate(page, 'How much does it matter to you to taper?', 9);
  await rate(page, 'How ready are you to start now?', 8);
  expect(await axeFindings(page)).toEqual([]);
  await next('What lies ahead');
  await page.getByRole('button', { name: 'See the result' }).click();

  const result = page.getByRole('region', { name: 'What your answers come to' });
  await expect(result.getByText('The conservative approach fits your answers best.')).toBeVisible();
  await expect(result.getByText('Your answers point to a slower start', { exact: false })).toBeVisible();
  await expect(result.getByText('long-term pain')).toBeVisible();
  await expect(result.getByText('would allow the moderate approach', { exact: false })).toBeVisible();
  const talk = page.getByRole('region', { name: 'Talk these over first' });
  await expect(talk.getByRole('heading', { level: 3 })).toHaveText([
    'Two or more tapers that did not last',
    'A high daily amount, or use for over a year',
  ]);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Make a plan with this' }).click();
  await sayWhatIsTaken(page, '20');
  await expect(page.getByText('These are slower limits to start with', { exact: false })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'First cuts' })).toHaveValue('100');
  await expect(page.getByRole('slider', { name: 'Days between cuts' })).toHaveValue('14');
  await page.getByRole('button', { name: 'Use the usual limits' }).click();
  await expect(page.getByRole('slider', { name: 'First cuts' })).toHaveValue('200');
  await page.getByRole('button', { name: 'Use the slower limits' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('table', { name: /Each step of the plan/ })).toBeVisible();

  const plan = await callAs(page, 'plans.current', { productId: null });
  expect(plan?.current.steps.slice(0, 2).map(({ from, days, amount }) => ({ from, days, amount }))).toEqual([
    { from: '2026-11-23', days: 14, amount: 18_000 },
    { from: '2026-12-07', days: 14, amount: 16_200 },
  ]);
  await follow(page, '/calendar/2026-11-23');
  await expect(page.getByRole('dialog').getByText('18.0 g', { exact: false }).first()).toBeVisible();
});

test('under 18 the assessment ends with people to talk to, no plan is made, and the answer can be corrected', async () => {
  await openEmpty();
  await follow(page, '/plan/assessment');
  await page.getByRole('button', { name: 'Begin' }).click();
  await answer('Are you under 18?', 'Yes');
  await page.getByRole('button', { name: 'Next' }).click();
  const stop = page.getByRole('region', { name: 'Talk with someone first' });
  await expect(stop.getByText('Call 988')).toBeVisible();
  await expect(stop.getByText('Text HOME to 741741')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await follow(page, '/plan/new');
  await expect(page.getByRole('heading', { name: 'New plan', level: 1 })).toBeVisible();
  await expect(stop).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await stop.getByRole('button', { name: 'I am 18 or older' }).click();
  await expect(page.getByRole('heading', { name: 'What you take' })).toBeVisible();
});

test('answers that can’t both be so are named with the way to each, and look back a month later shows what changed', async () => {
  await seedPlan(page, '2026-11-08');
  await callAs(page, 'background.set', { failedTapers: 3 });
  const { id } = await callAs(page, 'records.save', {
    ...{ id: null, day: '2026-10-10' as never },
    record: {
      ...{ kind: 'assessment', at: 'age', finished: null },
      answers: { tried: false, importance: 0, readiness: 10, stress: 'high' },
    },
  });
  await callAs(page, 'assessment.finish', { id });
  page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/plan/assessment');
  await expect(
    page.getByText('You said that you never tried to stop, and also that a taper did not last.'),
  ).toBeVisible();
  await expect(page.getByText('You said that you are ready to begin', { exact: false })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Look at: Earlier tries' }).click();
  await answer('Have you tried to cut down or to stop before?', 'Yes');
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText('You said that you never tried to stop', { exact: false })).toBeHidden();

  await page.getByRole('button', { name: 'Look back now' }).click();
  await expect(page.getByText('Step 1 of 20')).toBeVisible();
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText('Then: a lot. Now: not answered.', { exact: false })).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { monthsAfterZero, monthThree } from '../support/months-after-zero';
import { follow, goTo, rate } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { doseOf } from '../support/vault';

let launched: Launched;
let page: Page;

test.afterEach(() => launched.close());

test('somebody in month three sees where they are, how their months went, and after a dose what stays', async () => {
  const { vault, productId } = await monthsAfterZero();
  vault.session.close();
  launched = await launch({ now: `${monthThree}T20:40:00Z`, home: vault.home });
  page = await launched.page();
  await unlock(page);

  const where = page.getByRole('region', { name: 'Where you are' });
  await expect(where.getByText('To wake up clear')).toBeVisible();
  await expect(where.getByText('For the children')).toBeHidden();
  await where.getByRole('link', { name: 'More on where you are' }).click();

  await expect(page.getByRole('heading', { name: 'Recovery', level: 1 })).toBeVisible();
  await expect(where.getByText('Day 75 at zero by your plan.')).toBeVisible();
  await expect(where.locator('[aria-current="step"]')).toHaveText(/Months 2 to 6.*You are here/);
  await expect(page.getByRole('region', { name: 'Now: Months 2 to 6' })).toContainText(
    'keep getting steadier',
  );
  await expect(page.getByRole('region', { name: 'Your own days' })).toContainText('Craving: 2.4 on average');
  const months = page.getByRole('region', { name: 'Month by month at zero' });
  await expect(months).toContainText('Craving: 6.3 in month 1, 1 in month 3.');
  await expect(months.getByRole('row')).toHaveCount(4);
  const milestones = page.getByRole('region', { name: 'Milestones of your plan' });
  await expect(milestones).toContainText('30 days at zero');
  await page.getByText('Cravings and urges').click();
  await expect(page.getByText('an urge, from 6 to 1 of 10 · it passed')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await callAs(page, 'doses.log', doseOf(productId, 1, '2026-11-03'));
  await expect(where.getByText('Last dose 3 days ago. Before that 71 days without.')).toBeVisible();
  await expect(milestones).toContainText('30 days at zero');

  // A hard day: what was written on day one is offered, folded.
  await goTo(page, 'Today');
  await expect(page.getByText('3 days since the last dose')).toBeVisible();
  const letter = page.getByText('It gets easier after week two.');
  await rate(page, 'Craving', 9);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const offered = page.getByRole('region', { name: 'What you wrote to yourself' });
  await expect(offered).toBeVisible();
  await expect(letter).toBeHidden();
  await offered.getByText('What you wrote to yourself').click();
  await expect(letter).toBeVisible();
});

test('a letter is suggested with a new plan, kept over a lock half written, changed and put back', async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-22');
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Write to yourself' }).click();

  const letters = page.getByRole('region', { name: 'What you wrote to yourself' });
  await letters.getByRole('button', { name: 'Write to yourself' }).click();
  await letters.getByRole('button', { name: 'Save' }).click();
  await expect(letters.getByText('Write a few words first.')).toBeVisible();
  await letters.getByLabel('A few lines to yourself').fill('Remember the mor');
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with a few lines to yourself' }).click();
  const again = page.getByRole('region', { name: 'What you wrote to yourself' });
  await expect(again.getByLabel('A few lines to yourself')).toHaveValue('Remember the mor');
  await again.getByLabel('A few lines to yourself').fill('Remember the mornings.');
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It will be there on a hard day.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await again.getByRole('button', { name: 'Remove what you wrote on November 22, 2026' }).click();
  await expect(again.getByText('Written on November 22, 2026')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await again.getByText('Written on November 22, 2026').click();
  await expect(again.getByText('Remember the mornings.')).toBeVisible();

  // With one kept, Today suggests no other.
  await follow(page, '/');
  await expect(page.getByRole('link', { name: 'More on where you are' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write to yourself' })).toBeHidden();
});

import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, goTo, rate } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day, entryFields } from '../support/vault';

const today = '2026-11-22';
let launched: Launched;
let page: Page;
let productId: string;

test.beforeEach(async () => {
  launched = await launch({ now: `${today}T20:40:00Z` });
  productId = await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

test('a nurse looks at herself before a night shift, is told to stay home, and no page tells of it', async () => {
  const dose = { productId, amount: 30_000 as never, slot: null, tags: [] };
  await callAs(page, 'doses.log', { ...dose, day: day(today), time: '13:40' });
  await goTo(page, 'Learn');
  await page.getByRole('link', { name: 'Work in health care', exact: true }).click();
  await expect(page.getByText('You don’t have to answer.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Before a shift' })).toBeHidden();
  await page.getByText('What protects your privacy, and what does not').click();
  await expect(page.getByText('a court can still demand it')).toBeVisible();
  await page.getByRole('radio', { name: 'Yes' }).check();

  const shift = page.getByRole('region', { name: 'Before a shift' });
  await shift.getByRole('button', { name: 'Check how I am now' }).click();
  await expect(shift.getByText('Last dose logged: 2 h ago.')).toBeVisible();
  await expect(shift.getByText(/more than your plan lists today/)).toBeVisible();
  await shift.getByRole('group', { name: 'Sleepy' }).getByRole('radio', { name: 'Some' }).check();
  await rate(page, 'Hours slept in the last 24', 3.5);
  expect(await axeFindings(page)).toEqual([]);

  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with your check before a shift' }).click();
  await expect(
    shiftOf(page).getByRole('group', { name: 'Sleepy' }).getByRole('radio', { name: 'Some' }),
  ).toBeChecked();
  await shiftOf(page).getByRole('checkbox', { name: 'Chest pain' }).click();
  await expect(page.getByRole('alertdialog', { name: /^Chest pain/ })).toBeVisible();
  await page.keyboard.press('Escape');
  // Whom to call stays in sight over a lock, and beside what it comes to.
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with your check before a shift' }).click();
  await expect(page.getByRole('alertdialog', { name: /^Chest pain/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shiftOf(page).getByRole('region', { name: 'Warning signs in this entry' })).toContainText(
    '911',
  );
  await shiftOf(page).getByRole('button', { name: 'See the result' }).click();
  await expect(
    shiftOf(page).getByRole('heading', { name: 'Do not go in like this: patients come first' }),
  ).toBeVisible();
  await expect(shiftOf(page).getByRole('region', { name: 'Warning signs in this entry' })).toContainText(
    '911',
  );
  await expect(shiftOf(page).getByText('a danger sign', { exact: true })).toBeVisible();
  await expect(shiftOf(page).getByText('3.5 h of sleep', { exact: true })).toBeVisible();
  await expect(
    shiftOf(page).getByText(/^Left open, and not counted as “no”: foggy, slowed down/),
  ).toBeVisible();
  await expect(shiftOf(page).getByText(/I am not well enough to work my shift/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await page.getByRole('radio', { name: 'All pages' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: 'Taper summary' })).toBeVisible();
  await expect(page.getByText(/^Before you share this/)).toBeVisible();
  expect(await preview.innerText()).not.toMatch(/shift|health care|sleepy/i);
  await follow(page, '/reports/schedule');
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
  await expect(page.getByText(/^Before you share this/)).toBeHidden();
});

test('whom to tell is thought through over a lock, and the day is set to begin after a night', async () => {
  await callAs(page, 'background.set', { healthWork: true });
  await follow(page, '/learn/work');
  await page.getByRole('button', { name: 'Begin a sheet' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write who it is about, in a word or two.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Who' }).fill('The board');
  await page.getByLabel('Reasons not to tell').fill('The license\nand the gossip');
  expect(await axeFindings(page)).toEqual([]);
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with a sheet on who to tell' }).click();
  await expect(page.getByRole('textbox', { name: 'Who' })).toHaveValue('The board');
  await page.getByRole('radio', { name: 'I will wait' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  const sheets = page.getByRole('region', { name: 'Telling someone, or not' });
  await expect(sheets.getByRole('heading', { name: 'The board' })).toBeVisible();
  await expect(sheets.getByText('The license and the gossip')).toBeVisible();
  await sheets.getByRole('button', { name: 'Remove the sheet for The board' }).click();
  await expect(sheets.getByText('No sheet yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sheets.getByRole('heading', { name: 'The board' })).toBeVisible();

  const nights = page.getByRole('region', { name: 'If you work nights' });
  await nights.getByLabel('You go to sleep about').fill('08:00');
  await nights.getByLabel('You wake up about').fill('15:00');
  await expect(nights.getByText('Your plan lists a time when you sleep: 12:00 PM.')).toBeVisible();
  await nights.getByRole('button', { name: 'Begin my day at 3:00 PM' }).click();
  await expect(nights.getByText('Your day already begins when you wake up.')).toBeVisible();
});

test('Learn is searched by keyboard, fits the week, and sends a question along', async () => {
  await callAs(page, 'journal.save', {
    id: 'c'.repeat(32),
    fields: entryFields({ day: day(today), symptoms: { 'restless-legs': 8 } }),
  });
  await goTo(page, 'Learn');
  await expect(
    page.getByRole('region', { name: 'For you now' }).getByRole('link', { name: /legs/i }),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const box = page.getByRole('searchbox', { name: 'Search these pages' });
  await box.fill('qwertz');
  await expect(page.getByText('No page has that.')).toBeVisible();
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await box.fill('PACEMAK');
  await expect(page.getByText('1 page found')).toBeVisible();
  await box.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Pain: what helps without medicine' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Pain: what helps without medicine', level: 1 }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ask a doctor or pharmacist about this' }).click();
  await expect(page.getByText('On your list')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Ask a doctor or pharmacist about this' })).toBeVisible();
  await page.getByRole('link', { name: 'Next: Pain: what helps through the mind' }).click();
  await expect(page.getByRole('heading', { name: 'Pain: what helps through the mind' })).toBeVisible();

  await page.getByRole('link', { name: 'All pages' }).click();
  await page.getByRole('link', { name: 'Questions to ask' }).click();
  await page
    .getByRole('button', { name: 'Add to my questions: What can treat it without opioids?' })
    .press('Enter');
  await expect(page.getByText('1 question on your list.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'My questions' }).click();
  await expect(page.getByText('What can treat it without opioids?').first()).toBeVisible();
});

function shiftOf(shown: Page) {
  return shown.getByRole('region', { name: 'Before a shift' });
}

import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow } from '../support/person';
import { callAs, seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

const alarm = () => page.getByRole('alertdialog');
const question = (text: string) => page.getByRole('group', { name: text });
const lastQuestion = () => question('Thoughts that you would be better off dead');

test('the PHQ-9 is filled in by number keys alone, mended on the way, and says its range', async () => {
  await page.getByRole('link', { name: 'Start the PHQ-9' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Over the last 2 weeks/ })).toBeVisible();
  await expect(question('Little interest').getByRole('radio').first()).toBeFocused();
  for (const key of ['2', '2', '1', '3', '1', '1', '1']) await page.keyboard.press(key);
  // Back to the fourth, one point less, and on to the eighth.
  for (let back = 0; back < 4; back += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('2');
  for (let on = 0; on < 3; on += 1) await page.keyboard.press('ArrowDown');
  // A number that the scale does not have answers nothing.
  for (const key of ['7', '0', '0']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Finish', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 of 27')).toBeVisible();
  await expect(
    page.getByText('The score is in the moderate range. Share it with a clinician.'),
  ).toBeVisible();
  await expect(alarm()).toBeHidden();
});

test('item 9 brings 988 before the tenth click; locked at that moment, the answers are kept and finished the same day', async () => {
  let clicks = 0;
  const click = async (
    name: string | RegExp,
    role: 'link' | 'radio' = 'link',
    within: Page | ReturnType<typeof lastQuestion> = page,
  ) => {
    await within.getByRole(role, { name }).click();
    clicks += 1;
  };
  await click('Journal');
  await click('Scales');
  await click('Start the PHQ-9');
  await click(/Not at all/, 'radio', question('Little interest'));
  await click(/Several days/, 'radio', lastQuestion());
  await expect(alarm().getByText('988', { exact: true })).toBeVisible();
  expect(clicks).toBeLessThan(10);

  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with the PHQ-9' }).click();
  await expect(question('Little interest').getByRole('radio', { name: /Not at all/ })).toBeChecked();
  await expect(lastQuestion().getByRole('radio', { name: /Several days/ })).toBeChecked();
  await page.keyboard.press('1');
  // With the first answer after the lock, help comes on screen once more.
  await expect(alarm().getByText('988', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question('Trouble falling').getByRole('radio').first()).toBeFocused();
  for (const key of ['1', '1', '1', '1', '1', '1']) await page.keyboard.press(key);
  await expect(page.getByRole('progressbar', { name: '9 of 9 answered' })).toBeVisible();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText('8 of 27')).toBeVisible();
  await expect(page.getByText('You don’t have to be alone with this')).toBeVisible();
});

test('nothing more is asked after item 9 until help was seen, and the answer about a plan is kept', async () => {
  await follow(page, '/journal/scales/phq9');
  await lastQuestion().getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await expect(alarm().getByText('988', { exact: true })).toBeVisible();
  await alarm().getByRole('button', { name: 'Yes' }).click();
  await expect(alarm().getByRole('heading', { name: 'Please reach a person right now' })).toBeVisible();
  await expect
    .poll(async () => (await callAs(page, 'scales.overview', {})).scales[0]?.open?.selfHarm)
    .toBe('plan');
  await page.keyboard.press('Escape');
  await expect(lastQuestion().getByRole('radio', { name: /More than half/ })).toBeFocused();
});

test('finishing with a gap says so first, leads to it, and gives no total', async () => {
  await follow(page, '/journal/scales/gad7');
  await expect(question('Feeling nervous').getByRole('radio').first()).toBeFocused();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText(/^Nothing is answered yet/)).toBeVisible();
  await question('Feeling nervous').getByRole('radio').first().focus();
  for (const key of ['1', '1', '1', '1', '1', '1', '1']) await page.keyboard.press(key);
  await question('Worrying too much').getByRole('radio').nth(1).focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText(/^Question 3 is open/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to question 3' }).click();
  await expect(question('Worrying too much').getByRole('radio').first()).toBeFocused();
  await page.getByRole('button', { name: 'Finish without a total' }).click();
  await expect(page.getByText('No total: some questions were left open.')).toBeVisible();
});

test('a positive PHQ-2 leads to the PHQ-9 with its two answers', async () => {
  await follow(page, '/journal/scales/phq2');
  await expect(question('Little interest').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go on with the PHQ-9' }).click();
  await expect(page.getByRole('progressbar', { name: '2 of 9 answered' })).toBeVisible();
  await expect(question('Trouble falling').getByRole('radio').first()).toBeFocused();
});

test('Today asks for one scale at a time, and Later puts it off with a way back', async () => {
  const line = page.getByRole('region', { name: 'Scale', exact: true });
  await expect(line.getByText('A good time for the PHQ-9.')).toBeVisible();
  await line.getByRole('button', { name: 'Later: ask for the PHQ-9 tomorrow' }).click();
  await expect(line.getByText('A good time for the GAD-7.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByText('A good time for the PHQ-9.')).toBeVisible();
});

test('a result can be removed and put back, and stands in the sheet of its day', async () => {
  await callAs(page, 'scales.finish', {
    id: 'a'.repeat(32),
    scale: 'gad7',
    answers: [1, 1, 1, 1, 1, 1, 1],
    selfHarm: null,
  });
  await follow(page, '/journal/scales');
  const card = page.getByRole('region', { name: 'GAD-7' });
  await expect(card.getByText('7 of 21')).toBeVisible();
  await card.getByText('Results so far').click();
  await card.getByRole('button', { name: /^Remove the GAD-7/ }).click();
  await expect(card.getByText('Not filled in yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('7 of 21').first()).toBeVisible();
  await follow(page, '/calendar/2026-11-22');
  await expect(page.getByRole('dialog').getByText('GAD-7: 7 of 21, mild')).toBeVisible();
});

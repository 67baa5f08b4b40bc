import { expect, type Page, test } from '@playwright/test';
import { blankEntry } from '../../shared/blank-entry';
import { selfHarmQuestion } from '../../shared/content/safety/self-harm-question';
import { localDate } from '../../shared/time';
import { lockByKey } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';

// A check-in on a foggy morning: no mouse, from the password to "Saved".

let launched: Launched;
let page: Page;
/** Keys pressed on Today, the password not counted. */
let pressed = 0;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-23T12:05:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  pressed = 0;
});

test.afterEach(() => launched.close());

async function unlockByKeys(): Promise<void> {
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(checkIn()).toBeVisible();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    pressed += 1;
  }
}

const checkIn = () => page.getByRole('region', { name: /^Check-in/ });
const question = (name: string | RegExp) => checkIn().getByRole('slider', { name });

async function expectAnswer(name: string, said: string): Promise<void> {
  await expect(question(name)).toHaveAttribute('aria-valuetext', said);
}

/** What the entries of today say. */
async function saved(): Promise<unknown[]> {
  const { day } = await callAs(page, 'days.today', {});
  return day.entries.map(({ symptoms, overall, sleepHours, function: functioning }) => ({
    craving: symptoms.craving ?? null,
    overall,
    sleepHours,
    functioning,
  }));
}

test('all four questions by ten keys, from the password to "Saved"', async () => {
  await unlockByKeys();
  await press('c', '4', 'Enter', '1', '0', 'Enter', '6', 'Enter', '3', 'Control+Enter');
  await expect(checkIn().getByText('Saved at 7:05 AM')).toBeVisible();
  await expect(checkIn()).toContainText('craving 4 · overall 10 · slept 6 h · got through the day 3');
  expect(pressed).toBe(10);
  expect(await saved()).toEqual([{ craving: 4, overall: 10, sleepHours: 6, functioning: 3 }]);
});

test('the same as yesterday fills all four, and is saved, by eight keys', async () => {
  await unlockByKeys();
  const answers = { symptoms: { craving: 3 }, overall: 4, sleepHours: 6.5, function: 8 };
  const fields = { ...blankEntry(localDate('2026-11-22'), '08:00'), ...answers };
  await callAs(page, 'journal.save', { id: 'a'.repeat(32), fields });
  const same = checkIn().getByRole('button', { name: 'Same as yesterday' });
  await expect(same).toBeVisible();
  await press('c', 'Enter', 'Enter', 'Enter', 'Enter', 'Tab');
  await expect(same).toBeFocused();
  await press('Enter', 'Control+Enter');
  await expect(checkIn()).toContainText('craving 3 · overall 4 · slept 6.5 h · got through the day 8');
  expect(pressed).toBe(8);
});

test('wrong keys cost nothing: what was not meant is not saved', async () => {
  await unlockByKeys();
  await press(
    'c',
    'x',
    'Enter',
    'ArrowRight',
    'Delete',
    'Backspace',
    '7',
    'Delete',
    'Enter',
    'e',
    '-',
    'Tab',
  );
  await expectAnswer('How well you got through the day', 'not answered');
  await press('Control+Enter');
  await expect(checkIn().getByRole('alert').filter({ hasText: 'Answer at least one' })).toBeVisible();
  expect(await saved()).toEqual([]);
  await press('Shift+Tab', 'End');
  await expectAnswer('Slept last night', '14 h');
  await press('5', 'Control+Enter');
  await expect(checkIn().getByText(/^Saved at/)).toBeVisible();
  expect(await saved()).toEqual([{ craving: null, overall: null, sleepHours: 5, functioning: null }]);
});

test('skipped for today it stays a quiet line over a lock, and can be answered after all', async () => {
  await unlockByKeys();
  await press('c', '4');
  await checkIn().getByRole('button', { name: 'Skip today' }).press('Enter');
  await expect(checkIn()).toContainText('No check-in today. That is fine.');
  await expect(question(/./)).toHaveCount(0);
  page = await lockByKey(launched);
  await unlockByKeys();
  await expect(checkIn()).toContainText('No check-in today. That is fine.');
  expect(await saved()).toEqual([]);
  await checkIn().getByRole('button', { name: 'Answer after all' }).press('Enter');
  await expectAnswer('Craving', 'not answered');
  await expect(question(/./)).toHaveCount(4);
});

test('the question of self-harm is one step away', async () => {
  await unlockByKeys();
  await checkIn().getByRole('link', { name: 'Add symptoms or a note' }).press('Enter');
  await expect(page.getByRole('group', { name: selfHarmQuestion.ask })).toBeVisible();
});

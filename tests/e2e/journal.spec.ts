import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch();
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

/** Unfolds a part of the entry. */
async function open(part: string): Promise<void> {
  await page.getByRole('heading', { name: part, exact: true }).click();
}

async function newEntry(): Promise<void> {
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Write an entry' }).first().click();
  await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible();
}

test('a danger sign shows at once over what is being written, and every word is kept over a lock', async () => {
  await newEntry();
  await page.getByLabel('What you want to remember').fill('My chest hurts since noon');
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  const alarm = page.getByRole('alertdialog', { name: 'Chest pain needs emergency help' });
  await expect(alarm.getByText('911', { exact: true })).toBeVisible();
  // Locking at that very moment loses nothing.
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('My chest hurts since noon');
  await expect(page.getByRole('checkbox', { name: 'Chest pain' })).toBeChecked();
});

test('the sheet closes by key, stays in sight as a banner, and does not come back at each letter', async () => {
  await newEntry();
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.getByLabel('What you want to remember').pressSequentially('still here');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.getByText('Chest pain needs emergency help')).toBeVisible();
});

test('thoughts of self-harm bring 988 first, then ask about a plan', async () => {
  await newEntry();
  await page.getByRole('radio', { name: /^Yes/ }).click();
  const alarm = page.getByRole('alertdialog');
  await expect(alarm.getByText('988', { exact: true })).toBeVisible();
  await expect(alarm.getByRole('group')).toBeVisible();
});

test('a fever over 101 asks for a doctor today, 101 itself does not, and 980 is asked again', async () => {
  await newEntry();
  await open('Measured');
  const temperature = page.getByLabel('Temperature', { exact: true });
  await temperature.fill('980');
  await temperature.blur();
  await expect(page.getByText(/between 86 and 113/)).toBeVisible();
  await temperature.fill('101');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeHidden();
  await temperature.fill('101.4');
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeVisible();
});

test('what is measured shows in the units of the settings, there and back, and a slip is said at once', async () => {
  await newEntry();
  await open('Measured');
  await page.getByLabel('Temperature', { exact: true }).fill('100,4');
  await page.getByLabel('Weight', { exact: true }).fill('154.3');
  await page.getByRole('textbox', { name: 'Lower' }).pressSequentially('120/80');
  await expect(page.getByRole('textbox', { name: 'Upper' })).toHaveValue('120');
  await page.getByRole('textbox', { name: 'Upper' }).fill('');
  await page.getByRole('textbox', { name: 'Upper' }).pressSequentially('118/121');
  await page.getByLabel('Pulse').fill('980');
  await page.getByLabel('Pulse').blur();
  await expect(
    page.getByText('The upper number is the larger one. Check if they are swapped.'),
  ).toBeVisible();
  await expect(page.getByText('A pulse lies between 20 and 250. Check the number.')).toBeVisible();
  // A slip stays in its box over a lock.
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('Pulse')).toHaveValue('980');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Pulse')).toBeFocused();
  await page.getByLabel('Pulse').fill('98');
  await page.getByRole('textbox', { name: 'Lower' }).fill('76');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('100.4 °F · pulse 98 · blood pressure 118/76 · 154.3 lb')).toBeVisible();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '°C' }).click();
  await page.getByRole('radio', { name: 'kg' }).click();
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByText('38 °C · pulse 98 · blood pressure 118/76 · 70 kg')).toBeVisible();
  await page.getByRole('button', { name: /^Open the entry/ }).click();
  await expect(page.getByLabel('Temperature', { exact: true })).toHaveValue('38');
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('70');
  await page.getByLabel('Unit of the temperature').selectOption('°F');
  await expect(page.getByLabel('Temperature', { exact: true })).toHaveValue('100.4');
});

test('a medicine for comfort and how much it helped stay over a lock, also while half typed, and are offered next time', async () => {
  await newEntry();
  await open('Medicines for comfort');
  await page.getByLabel('Name', { exact: true }).fill('Ibuprofen');
  await page.getByLabel('Amount', { exact: true }).fill('400 mg');
  await page.getByRole('button', { name: 'Add medicine' }).click();
  await page.getByRole('slider', { name: 'How much Ibuprofen helped' }).press('6');
  await page.getByLabel('Name', { exact: true }).fill('Ginger te');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('slider', { name: 'How much Ibuprofen helped' })).toHaveValue('6');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ginger te');
  await page.getByLabel('Name', { exact: true }).press('a');
  // What still stands in the box is saved with the rest.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Ibuprofen 400 mg (helped 6 of 10)')).toBeVisible();
  await newEntry();
  await open('Medicines for comfort');
  await page.getByRole('button', { name: 'Ibuprofen, 400 mg' }).click();
  await expect(page.getByLabel('Amount of Ibuprofen')).toHaveValue('400 mg');
});

test('an earlier version of an entry is brought back as a change, and nothing is lost', async () => {
  await newEntry();
  await page.getByLabel('What you want to remember').fill('A **hard** morning');
  await page.getByRole('slider', { name: 'Craving' }).press('4');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Open the entry/ }).click();
  await page.getByLabel('What you want to remember').fill('Better by noon');
  await page.getByRole('slider', { name: 'Craving' }).press('6');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Open the entry/ }).click();
  await open('Earlier versions');
  await expect(page.getByText('Craving 4 → 6')).toBeVisible();
  await expect(page.getByText('Note changed')).toBeVisible();
  await page.getByRole('button', { name: /^Bring back the version of/ }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('A **hard** morning');
  await expect(page.getByRole('slider', { name: 'Craving' })).toHaveValue('4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('Better by noon');
  await page.getByRole('button', { name: /^Bring back the version of/ }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('strong', { hasText: 'hard' })).toBeVisible();
  await page.getByRole('button', { name: /^Open the entry/ }).click();
  await expect(page.getByText('Changed 2 times')).toBeVisible();
});

test('by keyboard, the focus goes on in the screen that opens, and in the row after one that was taken out', async () => {
  await newEntry();
  await page.getByLabel('What you want to remember').fill('First');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Journal', exact: true })).toBeVisible();
  await expect(page.locator('#content')).toBeFocused();
  // The empty journal's own button goes away when the entry comes in.
  await expect(page.getByRole('button', { name: /^Open the entry/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Write an entry' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('What you want to remember').fill('Second');
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: /^Discard what you wrote/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Not saved yet' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Open the entry/ })).toBeFocused();
});

test('an entry left half-way is named on Today, and the name of a symptom half typed in it is kept over a lock', async () => {
  await newEntry();
  await page.getByRole('slider', { name: 'Craving' }).press('4');
  await page.getByRole('button', { name: 'Add a symptom of your own, body' }).click();
  await page.getByLabel('What do you call it?').fill('Twitchy ey');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await page.getByLabel('What you want to remember').fill('Later');
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.getByLabel('What do you call it?')).toHaveValue('Twitchy ey');
  // Saving does not drop it.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Add this symptom, or empty the box.')).toBeVisible();
  await expect(page.getByLabel('What do you call it?')).toBeFocused();
  await page.getByLabel('What do you call it?').fill('Twitchy eye');
  await page.getByLabel('What do you call it?').press('Enter');
  await expect(page.getByRole('slider', { name: 'Twitchy eye' })).toBeFocused();
});

test('killed while typing, it comes back with what was typed', async () => {
  const home = newHome();
  const first = await launch({ home });
  await seedPlan(await first.page(), '2026-11-08');
  page = await lockByKey(first);
  await unlock(page);
  await newEntry();
  await page
    .getByLabel('What you want to remember')
    .pressSequentially('A night without sleep, but I am still');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await killAll(first);
  const second = await launch({ home });
  page = await second.page();
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue(
    'A night without sleep, but I am still',
  );
  await second.close();
});

test('closed by its window while typing, it comes back with the last letter', async () => {
  await launched.close();
  const home = newHome();
  launched = await launch({ home });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await newEntry();
  const gone = new Promise((resolve) => launched.app.process().once('exit', resolve));
  await page.getByLabel('What you want to remember').fill('To the last letter');
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  launched = await launch({ home });
  page = await launched.page();
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('To the last letter');
});

/** Ends every process of the application as a power cut would: at once, without a word. */
async function killAll({ app }: Launched): Promise<void> {
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await gone;
}

test('a note shows signs that HTML has names for as what they stand for, and tags as what was typed', async () => {
  await newEntry();
  await page.getByLabel('What you want to remember').fill('Tea &amp; toast &lt;3 <b>slowly</b> **done**');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Tea & toast <3 <b>slowly</b> done')).toBeVisible();
  await expect(page.getByText('done', { exact: true })).toHaveCSS('font-weight', '700');
});

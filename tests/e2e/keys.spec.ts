import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, tryPassword, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, setPassword } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { password } from '../support/surroundings';

const newPassword = 'lantern orbit puddle sandal quartz';
const thirdPassword = 'walnut ferry cobalt sketch meadow';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  page = await launched.page();
});

test.afterEach(() => launched.close());

const next = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** A code with another word at a place, from 0. */
const replaced = (words: readonly string[], at: number, by: string) =>
  words.map((word, index) => (index === at ? by : word)).join(' ');

/** The words that are shown, without their numbers. */
async function shownWords(): Promise<string[]> {
  const lines = await page
    .getByRole('list', { name: 'The words of your recovery code' })
    .getByRole('listitem')
    .allInnerTexts();
  return lines.map((line) => line.replace(/^\d+\s*/, '').trim());
}

/** Makes a code from where it is explained; gives back its words. */
async function makeCode(): Promise<string[]> {
  await next('Make the code');
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toBeVisible();
  const words = await shownWords();
  await next('I have them on paper');
  await page.getByLabel('The fifteen words, in order').fill(words.join(' '));
  await next('Check it');
  await expect(page.getByText('Your recovery code works.', { exact: false })).toBeVisible();
  return words;
}

test('a password that is easy to guess is said in words and refused at its field; a made one is good', async () => {
  await next('Begin');
  const field = page.getByLabel('Password', { exact: true });
  await field.fill('password1234');
  await expect(page.getByText(/^Easy to guess: /)).toBeVisible();
  await page.getByLabel('The same password again').fill('password1234');
  await next('Next');
  await expect(page.getByText('This password is too easy to guess.', { exact: false })).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await next('Make a passphrase for me');
  const made = await field.inputValue();
  await expect(page.getByText(made, { exact: true })).toBeVisible();
  await expect(page.getByLabel('The same password again')).toHaveValue(made);
  await expect(page.getByText('Very hard to guess.')).toBeVisible();
  await next('Next');
  await expect(page.getByRole('heading', { name: 'In case you forget it' })).toBeVisible();
});

test('a code from the first run opens the journal once the password is forgotten, however it is typed', async () => {
  await next('Begin');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(password);
  await next('Next');
  await next('Make the code');
  const words = await shownWords();
  expect(words).toHaveLength(15);

  const folder = mkdtempSync(`${tmpdir()}/glidepath-sheet-`);
  await answerSaveDialog(launched, folder);
  await next('Save the sheet as PDF');
  await expect(page.getByText('Saved as glidepath-2026-11-22-sheet.pdf.', { exact: false })).toBeVisible();
  expect(readdirSync(folder)).toEqual(['glidepath-2026-11-22-sheet.pdf']);

  await next('I have them on paper');
  const typed = page.getByLabel('The fifteen words, in order');
  for (const [text, said] of [
    ['', 'Type the words from your paper.'],
    [words.slice(1).join(' '), 'A recovery code has 15 words. This has 14.'],
    [replaced(words, 4, 'xylofon'), 'Word 5 is not a word that a code can have.'],
    [replaced(words, 6, words[6] === 'zoo' ? 'abandon' : 'zoo'), 'Word 7 is not the one that was shown.'],
  ] as const) {
    await typed.fill(text);
    await next('Check it');
    await expect(page.getByText(said, { exact: false })).toBeVisible();
  }
  await typed.fill(words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join(', '));
  await next('Check it');
  await expect(page.getByRole('heading', { name: 'What you take' })).toBeVisible();

  page = await lockByKey(launched);
  await next('I forgot my password');
  await expect(page.getByRole('heading', { name: 'I forgot my password' })).toBeFocused();
  await next('Open with the code');
  await expect(page.getByText('Type the words from your paper.')).toBeVisible();
  await page.getByLabel('New password', { exact: true }).fill(newPassword);
  await page.getByLabel('The new password again').fill(newPassword);
  await page.getByLabel('Recovery code', { exact: true }).fill(words.slice(0, 14).join(' '));
  await next('Open with the code');
  await expect(page.getByText('This has 14.', { exact: false })).toBeVisible();
  await page
    .getByLabel('Recovery code', { exact: true })
    .fill(words.map((word) => word.slice(0, 4)).join(' '));
  await next('Open with the code');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });

  page = await lockByKey(launched);
  await tryPassword(page, password);
  await expect(page.getByText('That password does not open the journal.', { exact: false })).toBeVisible();
  await tryPassword(page, newPassword);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('without a code the truth is told; after wrong tries it counts down, and typing goes on meanwhile', async () => {
  await setPassword(page);
  page = await lockByKey(launched);
  await next('I forgot my password');
  await expect(page.getByText('nobody can reset its password', { exact: false })).toBeVisible();
  await next('Back to the password');

  const countdown = page.getByText(/You can try again in \d+ seconds?\./);
  await expect(async () => {
    await tryPassword(page, 'not this one at all');
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(countdown).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByLabel('Password', { exact: true }).fill(password);
  const rail = page.getByRole('navigation', { name: 'Screens' });
  await expect(async () => {
    await expect(page.getByText('You can try again now.')).toBeVisible({ timeout: 40_000 });
    await next('Open');
    await expect(rail).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(page.getByText('No recovery code yet', { exact: false })).toHaveCount(0);
  await follow(page, '/settings');
  await expect(page.getByText('No recovery code yet', { exact: false })).toBeVisible();
});

test('the password is changed after wrong inputs; once somebody saw it the journal gets a new key', async () => {
  await setPassword(page);
  page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/settings/keys');
  await page.getByRole('link', { name: 'Change password' }).click();
  await next('Change password');
  await expect(page.getByText('Type the password you use now.')).toBeVisible();
  await page.getByLabel('The password you use now').fill('not this one at all');
  await page.getByLabel('New password', { exact: true }).fill(newPassword);
  await page.getByLabel('The new password again').fill(newPassword);
  await next('Change password');
  await expect(page.getByText('That password does not open the journal.', { exact: false })).toBeVisible();
  await page.getByLabel('The password you use now').fill(password);
  await next('Change password');
  await expect(page.getByText('Your password is changed.', { exact: false })).toBeVisible({
    timeout: 30_000,
  });
  page = await lockByKey(launched);
  await tryPassword(page, newPassword);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await follow(page, '/settings/keys/code');
  await next('Make the code');
  await expect(page.getByText('Type the password you use now.')).toBeVisible();
  const present = page.getByLabel('The password you use now');
  await present.fill(password);
  await next('Make the code');
  await expect(page.getByText('That password does not open the journal.', { exact: false })).toBeVisible();
  await expect(present).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toHaveCount(0);
  await present.fill(newPassword);
  await makeCode();
  await follow(page, '/settings/keys/renew');
  await page.getByLabel('The password you use now').fill(newPassword);
  await page.getByLabel('New password', { exact: true }).fill(thirdPassword);
  await page.getByLabel('The new password again').fill(thirdPassword);
  await next('Make a new key');
  await expect(page.getByRole('heading', { name: 'Make a recovery code' })).toBeVisible({ timeout: 30_000 });
  await next('Later');
  await expect(page.getByText('No recovery code yet', { exact: false })).toBeVisible();
  page = await lockByKey(launched);
  await tryPassword(page, newPassword);
  await expect(page.getByText('That password does not open the journal.', { exact: false })).toBeVisible();
  await tryPassword(page, thirdPassword);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow } from '../support/person';
import { isGone, knowingProcesses } from '../support/processes';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';

let launched: Launched;

test.beforeAll(async () => {
  launched = await launch();
  await seedPlan(await launched.page(), '2026-11-08');
});

test.afterAll(() => launched.close());

/** The window with the vault open, however the test before has left it. */
async function opened(): Promise<Page> {
  const page = await launched.page();
  const { kind } = await callAs(page, 'vault.state', {});
  if (kind !== 'open') await unlock(page);
  return page;
}

/** The window at the password. */
async function locked(): Promise<Page> {
  await opened();
  return lockByKey(launched);
}

test('locking by key ends the vault process and the page, and asks for the password', async () => {
  await opened();
  const before = await knowingProcesses(launched.app);
  const page = await lockByKey(launched);
  await expect.poll(() => [before.vault, before.renderer].map(isGone)).toEqual([true, true]);
  const after = await knowingProcesses(launched.app);
  expect(after.vault).not.toBe(before.vault);
  expect(after.renderer).not.toBe(before.renderer);
  expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect(page.getByText('Locked. What you were writing is kept.')).toBeVisible();
});

test('the lock in the rail does the same', async () => {
  const page = await opened();
  const before = await knowingProcesses(launched.app);
  const replaced = launched.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect((await replaced).getByLabel('Password', { exact: true })).toBeVisible();
  await expect.poll(() => [before.vault, before.renderer].map(isGone)).toEqual([true, true]);
});

for (const [cause, emit, why] of [
  ['the computer sleeps', 'suspend', /^Locked when the computer went to sleep\./],
  ['the screen is locked', 'lock-screen', /^Locked together with the screen\./],
] as const) {
  test(`it locks when ${cause}`, async () => {
    await opened();
    const before = await knowingProcesses(launched.app);
    const replaced = launched.app.waitForEvent('window');
    await launched.app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), emit);
    const page = await replaced;
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
    await expect.poll(() => [before.vault, before.renderer].map(isGone)).toEqual([true, true]);
  });
}

test('it locks also while the password is being tried, and opens nothing behind a locked screen', async () => {
  const page = await locked();
  await page.getByLabel('Password', { exact: true }).fill(password);
  const replaced = launched.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const next = await replaced;
  await expect(next.getByText('Locked when the computer went to sleep.', { exact: false })).toBeVisible();
  await unlock(next);
});

test('a password that is tried twice at once, or a refused second vault, never keeps it from locking', async () => {
  const page = await locked();
  await page.evaluate((given) => {
    const { glidepath } = window as unknown as {
      glidepath: { call(m: string, i: unknown): Promise<unknown> };
    };
    return Promise.all([
      glidepath.call('vault.unlock', { password: given }),
      glidepath.call('vault.unlock', { password: given }),
      glidepath.call('vault.create', { password: given }),
    ]);
  }, password);
  await unlock(await lockByKey(launched));
});

test('it locks by itself when the vault process falls over, and nothing saved is lost', async () => {
  await opened();
  const { vault } = await knowingProcesses(launched.app);
  const replaced = launched.app.waitForEvent('window');
  process.kill(vault, 'SIGKILL');
  const page = await replaced;
  await unlock(page);
});

test('it locks by itself when the page falls over', async () => {
  await opened();
  const before = await knowingProcesses(launched.app);
  const replaced = launched.app.waitForEvent('window');
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await unlock(await replaced);
  expect([before.vault, before.renderer].map(isGone)).toEqual([true, true]);
});

test('what was copied leaves the clipboard at the lock, unless something else was copied since', async () => {
  const copied = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());
  let page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/journal');
  await page.getByLabel('Search entries and doses').fill('slept badly');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(copied).toBe('slept badly');
  await page.keyboard.press('Control+x');
  await expect(page.getByLabel('Search entries and doses')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Search entries and doses')).toHaveValue('slept badly');
  page = await lockByKey(launched);
  await expect.poll(copied).toBe('');
  await unlock(page);
  await follow(page, '/journal');
  await page.getByLabel('Search entries and doses').fill('slept badly');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(copied).toBe('slept badly');
  await launched.app.evaluate(({ clipboard }) => clipboard.writeText('from elsewhere'));
  await lockByKey(launched);
  expect(await copied()).toBe('from elsewhere');
});

test('help is there without a password, by key, with every crisis line', async () => {
  const page = await locked();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help now' });
  for (const number of ['911', '988', '741741', '1-800-222-1222', '1-800-662-4357']) {
    await expect(help.getByText(number).first()).toBeVisible();
  }
  await expect(page.getByText(/kratom/i)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { isGone, knowingProcesses } from '../support/processes';
import { callAs, seedPlan } from '../support/seed';

let launched: Launched;

test.beforeAll(async () => {
  launched = await launch();
  await seedPlan(await launched.page(), '2026-11-08');
  await unlock(await lockByKey(launched));
});

test.afterAll(() => launched.close());

const ways = [
  ['minimize', 'Lock when the window is minimized', /Locked when the window was minimized/],
  ['blur', 'Lock when another window is in front', /Locked when you went to another window/],
] as const;

test('without that choice, leaving the window keeps it open', async () => {
  const before = await knowingProcesses(launched.app);
  for (const [event] of ways) await leave(event);
  await callAs(await launched.page(), 'shell.activity', {});
  expect(await knowingProcesses(launched.app)).toEqual(before);
});

for (const [event, name, why] of ways) {
  test(`the choice "${name}" is off at first, counts at once, and the password screen says why`, async () => {
    let page = await launched.page();
    await goTo(page, 'Settings');
    const choice = page.getByRole('checkbox', { name });
    await expect(choice).not.toBeChecked();
    await choice.click();
    await expect(page.getByText(/^It now locks when/)).toBeVisible();
    const before = await knowingProcesses(launched.app);
    const replaced = launched.app.waitForEvent('window');
    let isReplaced = false;
    void replaced.then(() => {
      isReplaced = true;
    });
    // What was said on the screen may be a moment ahead of the window.
    await expect(async () => {
      await leave(event);
      await expect.poll(() => isReplaced, { timeout: 1_000 }).toBe(true);
    }).toPass();
    page = await replaced;
    await expect(page.getByText(why)).toBeVisible();
    await expect.poll(() => [before.vault, before.renderer].map(isGone)).toEqual([true, true]);
    await unlock(page);
    await goTo(page, 'Settings');
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  });
}

test('a dialog of the system goes away with the lock, and so does all that it could answer to', async () => {
  const main = launched.app.process().pid as number;
  const before = await knowingProcesses(launched.app);
  const page = await launched.page();
  await page.evaluate(() => {
    const { glidepath } = window as unknown as {
      glidepath: { call(m: string, i: unknown): Promise<unknown> };
    };
    void glidepath.call('shell.choosePlace', { purpose: 'backup-to-save' });
  });
  await callAs(page, 'shell.activity', {});
  // The process ends while it is asked.
  await launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')).catch(() => undefined);
  await expect.poll(() => [main, before.vault, before.renderer].map(isGone)).toEqual([true, true, true]);
  await expect.poll(() => begunAnew(launched.home)).toHaveLength(1);
  for (const pid of begunAnew(launched.home)) process.kill(pid);
});

/** What the system tells the window when the person goes elsewhere; the unseen display has nowhere else to go. */
async function leave(event: 'minimize' | 'blur'): Promise<void> {
  await launched.app.evaluate(({ BrowserWindow }, name) => {
    const [window] = BrowserWindow.getAllWindows();
    if (name === 'blur') BrowserWindow.getFocusedWindow = () => null;
    window?.emit(name);
  }, event);
}

/** The application's main process that was started by a lock because of sleep. */
function begunAnew(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // Chromium parts the arguments by blanks.
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
        const isMain = !args.some((arg) => arg.startsWith('--type='));
        return isMain && args.includes('--locked-by=sleep') && args.includes(`--home=${home}`);
      } catch {
        return false;
      }
    });
}

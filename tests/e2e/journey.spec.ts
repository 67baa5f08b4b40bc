import { expect, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { seedPlan } from '../support/seed';

let launched: Launched;

test.afterEach(() => launched.close());

test('on a journey the day follows the clock on the wall, and comes back with it', async () => {
  // Sunday, 3:40 PM in New York, is Monday, 5:40 AM in Tokyo: past the start of the day there.
  launched = await launch({ now: '2026-11-22T20:40:00Z', zone: 'America/New_York' });
  await seedPlan(await launched.page(), '2026-11-08');
  const page = await lockByKey(launched);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Sunday, November 22', level: 1 })).toBeVisible();
  const browser = await page.context().newCDPSession(page);
  const land = async (timezoneId: string) => {
    await browser.send('Emulation.setTimezoneOverride', { timezoneId });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  };

  await land('Asia/Tokyo');
  await expect(page.getByRole('heading', { name: 'Monday, November 23', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Log 2.6 g now' }).click();
  await expect(page.getByRole('status').getByText('Logged 2.6 g at 5:40 AM.')).toBeVisible();

  await land('America/New_York');
  await expect(page.getByRole('heading', { name: 'Sunday, November 22', level: 1 })).toBeVisible();
  await expect(page.getByText('10.2 g left')).toBeVisible();
});

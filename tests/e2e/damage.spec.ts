import { expect, test } from '@playwright/test';
import { unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { seedPlan } from '../support/seed';

let launched: Launched | null = null;

test.afterEach(async () => {
  await launched?.close();
  launched = null;
});

test('Settings says whether everything is whole, and checks on request', async () => {
  const home = newHome();
  const made = await launch({ home });
  await seedPlan(await made.page(), '2026-11-08');
  await made.close();
  launched = await launch({ home });
  const page = await launched.page();
  await unlock(page);
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('It was not checked yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/^Checked .*: everything is whole\.$/)).toBeVisible();
});

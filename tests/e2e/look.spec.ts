import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { goTo } from '../support/person';
import { seedPlan } from '../support/seed';

let launched: Launched;

test.afterEach(() => launched.close());

test('text as large as one wants it, on every screen and again after a lock', async () => {
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  const page = await launched.page();
  await seedPlan(page, '2026-11-08');
  const locked = await lockByKey(launched);
  await unlock(locked);
  const usual = await lineHeight(locked);

  await goTo(locked, 'Settings');
  const sizes = locked.getByRole('group', { name: 'Text size' });
  await expect(sizes.getByRole('radio', { name: 'Usual' })).toBeChecked();
  await sizes.getByText('Very large').click();
  await expect(locked.getByText('Text now has 175 % of the usual size.')).toBeVisible();
  await goTo(locked, 'Today');
  await expect.poll(() => lineHeight(locked)).toBeCloseTo(usual * 1.75, 0);

  const again = await lockByKey(launched);
  await unlock(again);
  await expect.poll(() => lineHeight(again)).toBeCloseTo(usual * 1.75, 0);
  await goTo(again, 'Settings');
  await again.getByRole('group', { name: 'Text size' }).getByText('Usual', { exact: true }).click();
  await goTo(again, 'Today');
  await expect.poll(() => lineHeight(again)).toBeCloseTo(usual, 0);
});

/** How large the text of a screen is, by the height of its title. */
function lineHeight(page: Page): Promise<number> {
  return page
    .getByRole('heading', { level: 1 })
    .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { lockByKey, unlock } from '../support/door';
import { launch } from '../support/launch';
import { follow, goTo, openDay, setPassword } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day } from '../support/vault';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is, in both themes; each finding with the elements it is about. */
async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  // A screen that is still loading shows none; behind a sheet it is hidden from roles but visible.
  await expect(page.locator('h1').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    for (const { id, nodes } of violations) {
      found.push(
        `${screen}, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
      );
    }
  }
  return found;
}

test('axe finds nothing on any screen, in either theme, empty or full', async () => {
  test.setTimeout(180_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  let page = await launched.page();
  const found = await findings(page, 'welcome');
  await setPassword(page);
  found.push(...(await findings(page, 'first run, product')));
  page = await lockByKey(launched);
  found.push(...(await findings(page, 'locked')));
  await page.keyboard.press('F1');
  found.push(...(await findings(page, 'help')));
  await page.keyboard.press('Escape');
  await unlock(page);
  for (const screen of ['Today', 'Calendar', 'Journal', 'Plan', 'Reports', 'Settings']) {
    await goTo(page, screen);
    found.push(...(await findings(page, `${screen}, empty`)));
  }
  await launched.close();
  expect(found).toEqual([]);
});

test('axe finds nothing on any screen with a plan, doses and entries', async () => {
  test.setTimeout(180_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  const first = await launched.page();
  const productId = await seedPlan(first, '2026-11-08');
  for (const date of ['2026-11-17', '2026-11-18', '2026-11-22']) {
    await callAs(first, 'doses.logAsPlanned', { productId, day: day(date) });
  }
  const page = await lockByKey(launched);
  await unlock(page);
  const found: string[] = [];
  for (const screen of ['Today', 'Calendar', 'Journal', 'Plan', 'Reports', 'Settings']) {
    await goTo(page, screen);
    found.push(...(await findings(page, screen)));
  }
  for (const place of ['/plan/supply', '/plan/products']) {
    await follow(page, place);
    found.push(...(await findings(page, place)));
  }
  await openDay(page, '2026-11-18');
  found.push(...(await findings(page, 'day sheet')));
  await follow(page, '/plan');
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  found.push(...(await findings(page, 'hold')));
  await page.keyboard.press('Escape');
  await follow(page, '/journal/new');
  await page.getByRole('checkbox', { name: 'Dark urine' }).click();
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeVisible();
  found.push(...(await findings(page, 'entry with a banner')));
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  found.push(...(await findings(page, 'danger sheet')));
  await launched.close();
  expect(found).toEqual([]);
});

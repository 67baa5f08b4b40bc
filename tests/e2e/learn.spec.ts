import { expect, test } from '@playwright/test';
import { cautions } from '../../shared/content/library/cautions';
import { library, type TopicId } from '../../shared/content/library/library';
import { sources } from '../../shared/content/sources';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { launch } from '../support/launch';
import { goTo } from '../support/person';
import { callAs } from '../support/seed';
import { password } from '../support/surroundings';

const pages = Object.keys(library) as TopicId[];

/** What is said beside the sentences of a page. */
function cautionsOf(id: TopicId) {
  return [...new Set(library[id].claims.flatMap((claim) => claim.cautions ?? []))];
}

test('every page of Learn opens by its link, and says all it has to say and where it comes from', async () => {
  test.setTimeout(180_000);
  const launched = await launch({ now: '2026-11-22T20:40:00Z' });
  await callAs(await launched.page(), 'vault.create', { password });
  const page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Learn');
  const main = page.getByRole('main');
  for (const id of pages) {
    const { title, claims } = library[id];
    await main.locator(`a[href="#/learn/${id}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    const said = await main.innerText();
    for (const { text } of claims) expect(said, id).toContain(text);
    for (const caution of cautionsOf(id)) expect(said, id).toContain(cautions[caution].text);
    const from = said.split('\n').find((line) => line.startsWith('From: '));
    for (const source of new Set(claims.flatMap((claim) => [...claim.sources])))
      expect(from, id).toContain(sources[source].name);
    await main.getByRole('link', { name: 'All pages' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Learn', exact: true })).toBeVisible();
  }
  // One page of the same build stands for all where access is concerned.
  await main.locator('a[href="#/learn/why-taper"]').first().click();
  await expect(page.getByText(/^Last read against its sources on /)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await launched.close();
});

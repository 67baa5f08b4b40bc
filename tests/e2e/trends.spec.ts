import { expect, type Locator, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { launch, newHome } from '../support/launch';
import { follow, goTo } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { finishPhq9, ownSymptomName, seedWeeks } from '../support/weeks';

const first = '2026-10-11';
const now = '2026-11-22T20:40:00Z';

/** What a table says: a list of cells for each row, the name of the row first. */
async function rowsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
}

function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

test('six weeks are drawn, said in words, read point by point, and stand in tables', async () => {
  test.setTimeout(150_000);
  const home = newHome();
  // A scale is filled in on its day: the first result is six weeks old.
  const before = await launch({ home, now: `${first}T20:40:00Z` });
  const productId = await seedPlan(await before.page(), first);
  await finishPhq9(await before.page(), 8);
  await before.close();

  const launched = await launch({ home, now });
  let page = await launched.page();
  await unlock(page);
  await finishPhq9(page, 4);
  await seedWeeks(page, productId, first, '2026-11-22');
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Trends');
  await expect(page.getByText('October 11, 2026 to November 22, 2026, 43 days')).toBeVisible();

  await test.step('dose and answers', async () => {
    const course = panel(page, 'Dose and how you felt');
    await expect(course.getByText('What you took went from 16.0 g to 6.7 g a day (58 % less)')).toBeVisible();

    const reader = course.getByRole('slider', { name: 'Dose and answers, point by point' });
    await reader.focus();
    await expect(reader).toHaveAttribute(
      'aria-valuetext',
      /^Sunday November 22: planned 6\.1 g, taken .* so far/,
    );
    await reader.press('Home');
    await expect(reader).toHaveAttribute(
      'aria-valuetext',
      'Sunday October 11: planned 16.0 g, taken 16.0 g, plan begins, cut from 20.0 g to 16.0 g, how rough overall 5, craving 4, hours slept 4.5',
    );
    await reader.press('PageUp');
    await reader.press('ArrowRight');
    const spoken =
      'Monday October 19: planned 12.8 g, taken 12.8 g, how rough overall 5, craving 5, hours slept 3.7';
    await expect(reader).toHaveAttribute('aria-valuetext', spoken);
    // Whoever sees reads the same beside the chart.
    await expect(course.getByText(spoken)).toBeVisible();

    await course.getByRole('button', { name: 'Show as table' }).click();
    const rows = await rowsOf(course.getByRole('table', { name: 'Dose and answers' }));
    expect(rows).toHaveLength(43);
    expect(rows[8]).toEqual([
      'Mon, Oct 19',
      '12.8 g',
      '12.8 g',
      '–\nnothing logged',
      '5',
      '4.2',
      '5',
      '3.7',
      '3.7',
      '4.9',
    ]);
    const scroll = course.getByRole('region', { name: 'Dose and answers' });
    await scroll.focus();
    await page.keyboard.press('End');
    await expect.poll(() => scroll.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  });

  await test.step('an own symptom', async () => {
    const course = panel(page, 'Dose and how you felt');
    await course.getByText(/^Choose what is drawn/).click();
    await course.getByRole('checkbox', { name: ownSymptomName }).check();
    // Four are drawn at most.
    await expect(course.getByRole('checkbox', { name: 'Sleep quality' })).toBeDisabled();
    await course.getByRole('checkbox', { name: 'Hours slept' }).uncheck();
    await expect(course.getByRole('columnheader', { name: ownSymptomName, exact: true })).toBeVisible();
    await expect(course.getByText(/ringing ears: /)).toBeVisible();
  });

  await test.step('the other panels', async () => {
    await expect(panel(page, 'After a cut').getByText(/on average on the day of a cut/)).toBeVisible();
    await panel(page, 'After a cut').getByLabel('Show').selectOption({ label: 'Craving' });
    await expect(panel(page, 'After a cut').getByText(/^Craving: /)).toBeVisible();

    await expect(
      panel(page, 'Scales').getByText('PHQ-9 went from 8 on Oct 11 to 4 on Nov 22, in the minimal range.'),
    ).toBeVisible();
    const results = panel(page, 'Scales').getByRole('slider');
    await results.press('Home');
    await expect(results).toHaveAttribute('aria-valuetext', 'Sunday October 11: total 8, mild');

    await expect(
      panel(page, 'Sleep and craving').getByText(/^On days after your shorter nights/),
    ).toBeVisible();
    const triggers = panel(page, 'Triggers').getByRole('slider');
    await triggers.press('Home');
    await expect(triggers).toHaveAttribute('aria-valuetext', /^Stress: named 8 times, extra dose 4/);
    await triggers.press('ArrowDown');
    await expect(triggers).toHaveAttribute('aria-valuetext', /^After work: /);
    await expect(
      panel(page, 'What helped most').getByText(/^Warm bath or shower helped most so far: 6\.5 of 10/),
    ).toBeVisible();
  });

  await test.step('the range', async () => {
    await page.getByRole('radio', { name: '2 weeks' }).check();
    await expect(page.getByText('November 9, 2026 to November 22, 2026, 14 days')).toBeVisible();
    const table = panel(page, 'Dose and how you felt').getByRole('table');
    await expect(table.locator('tbody tr')).toHaveCount(14);
    await page.getByRole('radio', { name: 'Own dates' }).check();
    await page.getByLabel('From', { exact: true }).fill('2026-11-23');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The first day is after the last' }),
    ).toBeVisible();
    // What was drawn stays until the dates are right again.
    await expect(table.locator('tbody tr')).toHaveCount(14);
    await page.getByLabel('From', { exact: true }).fill('2026-11-20');
    await expect(table.locator('tbody tr')).toHaveCount(3);
    // It is kept while the vault is open.
    await goTo(page, 'Today');
    await goTo(page, 'Trends');
    await expect(page.getByText('November 20, 2026 to November 22, 2026, 3 days')).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('2024-11-20');
    await expect(
      panel(page, 'Dose and how you felt').getByText(/each point is the mean of a week/),
    ).toBeVisible();
  });

  await test.step('the dark theme', async () => {
    const canvas = panel(page, 'Dose and how you felt').locator('canvas').first();
    for (const [colorScheme, red] of [
      ['light', 0x1c],
      ['dark', 0x74],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      // The stairs are drawn in the accent of the theme.
      await expect.poll(() => canvas.evaluate(mostlyRed, red)).toBe(true);
    }
  });
  await launched.close();
});

/** Whether a canvas has some opaque pixels of the accent, which is known by its red. */
function mostlyRed(canvas: Element, red: number): boolean {
  const { width, height } = canvas as HTMLCanvasElement;
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  if (context === null || width === 0 || height === 0) return false;
  const { data } = context.getImageData(0, 0, width, height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 3] === 255) found += 1;
  }
  return found > 50;
}

test('an empty vault, and one with a single day, say the first step', async () => {
  const launched = await launch({ now });
  let page = await launched.page();
  const productId = await seedPlan(page, '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Trends');
  await expect(page.getByRole('heading', { name: 'Nothing to draw yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to Today' })).toBeVisible();
  await callAs(page, 'doses.logAsPlanned', { productId, day: '2026-11-21' as never });
  await follow(page, '/');
  await goTo(page, 'Trends');
  await expect(page.getByText('Doses are logged on 1 day, too few to compare.')).toBeVisible();
  for (const [name, text] of [
    ['After a cut', /Too few days to tell|After your first cut/],
    ['Scales', /^Scales that you fill in/],
    ['Sleep and craving', /^After a few check-ins/],
    ['Triggers', /^When an entry or a dose names/],
    ['What helped most', /^When you note in an entry/],
  ] as const) {
    await expect(panel(page, name).getByText(text)).toBeVisible();
  }
  await launched.close();
});

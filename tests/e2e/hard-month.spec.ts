import { expect, type Page, test } from '@playwright/test';
import { unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { firstRun, follow, goTo, openDay } from '../support/person';

// One hard month as a person lives it: the application is closed and opened again on each of its days. What the
// screens have to say was worked out by hand; tests/vault/hard-month.test.ts does the same for every step.

let launched: Launched;
let page: Page;
let home: string;

/** Opens the application on an afternoon, at half past twelve in New York, and unlocks it. */
async function onDay(date: string): Promise<void> {
  if (launched !== undefined) await launched.close();
  launched = await launch({ home, now: `${date}T17:30:00Z` });
  page = await launched.page();
  await unlock(page);
}

/** Opens one of the ways to change the plan, after unfolding the less usual ones. */
async function adjust(name: string): Promise<void> {
  await goTo(page, 'Plan');
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'More ways to change' }).click();
  await button.click();
}

const sheet = () => page.getByRole('dialog');
const facts = (text: string) => page.getByText(text, { exact: false }).first();

/** The curve says where it goes, and its legend names the newest lines of before. */
async function curveSays(end: string, today: string, ghosts: readonly string[]): Promise<void> {
  const curve = page.getByRole('region', { name: 'Your taper' });
  const drawing = curve.getByRole('img');
  await expect(drawing).toHaveAccessibleName(new RegExp(`to 0\\.0 g on ${end}`));
  await expect(drawing).toHaveAccessibleName(new RegExp(`it lists ${today}`));
  for (const ghost of ghosts) await expect(curve.getByText(ghost, { exact: true })).toBeVisible();
}

/** The month says how its logged days went, and its cells what was planned and taken. */
async function calendarSays(adherence: string, cells: readonly string[]): Promise<void> {
  await goTo(page, 'Calendar');
  await expect(page.getByText(adherence, { exact: false })).toBeVisible();
  for (const name of cells) await expect(page.getByRole('gridcell', { name, exact: true })).toBeVisible();
}

test.afterEach(() => launched.close());

test('a hard month: held, stepped back, slipped, restarted, aimed anew and finished by alternate days', async () => {
  test.setTimeout(240_000);
  home = newHome();

  // The plan: 20 g, on a Sunday; 16.0, 12.8, 10.2 … to zero on January 17.
  launched = await launch({ home, now: '2026-11-01T17:30:00Z' });
  page = await launched.page();
  await firstRun(page, { dailyAmount: '20', startDate: '2026-11-01' });
  await goTo(page, 'Plan');
  await curveSays('January 17, 2027', '16.0 g', []);

  // Four good days.
  await onDay('2026-11-05');
  for (const date of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']) {
    await openDay(page, date);
    await page.getByRole('button', { name: 'Log the whole day as planned' }).click();
    await expect(page.getByText('Logged 4 doses as planned.')).toBeVisible();
  }
  await follow(page, '/calendar');
  await calendarSays('4 of 4 logged days at or below plan', [
    'Wednesday November 4, planned 16.0 grams, taken 16.0, as planned',
    'Sunday November 8, planned 12.8 grams, cut, milestone: a quarter less',
  ]);

  // Hold for five days.
  await adjust('Hold');
  await sheet().getByLabel('Days', { exact: true }).fill('5');
  await expect(
    sheet().getByText('This moves your end from January 17 to January 22, 5 days later.'),
  ).toBeVisible();
  await sheet().getByRole('button', { name: 'Hold for 5 days' }).click();
  await curveSays('January 22, 2027', '16.0 g', ['before Nov 5, hold']);
  await calendarSays('4 of 4 logged days at or below plan', [
    'Monday November 9, planned 16.0 grams, held',
    'Thursday November 12, planned 16.0 grams',
    'Friday November 13, planned 12.8 grams, cut, milestone: a quarter less',
  ]);

  // Back a step, two days into 12.8 g.
  await onDay('2026-11-15');
  await adjust('Step back');
  await expect(sheet().getByText('hits harder', { exact: false })).toBeVisible();
  await expect(
    sheet().getByText('This moves your end from January 22 to January 31, 9 days later.'),
  ).toBeVisible();
  await sheet().getByRole('button', { name: 'Step back' }).click();
  await curveSays('January 31, 2027', '16.0 g', ['before Nov 15, step back', 'before Nov 5, hold']);
  await calendarSays('4 of 4 logged days at or below plan, 10 not logged', [
    'Saturday November 14, planned 12.8 grams, not logged',
    'Saturday November 21, planned 16.0 grams',
    'Sunday November 22, planned 12.8 grams, cut',
  ]);

  // A slip of three times the plan, after a day at the plan. It is warned of, and logged.
  await onDay('2026-11-16');
  for (const date of ['2026-11-14', '2026-11-15']) {
    await openDay(page, date);
    await page.getByRole('button', { name: 'Log the whole day as planned' }).click();
    await expect(page.getByText('Logged 4 doses as planned.')).toBeVisible();
  }
  await follow(page, '/');
  await page.getByRole('button', { name: 'Other amount or time' }).click();
  await sheet().getByLabel('Amount', { exact: true }).fill('48');
  await expect(sheet().getByText('Far above the days before')).toBeVisible();
  await sheet().getByRole('button', { name: 'Log it' }).click();
  await expect(facts('48.0 g is logged today. Your plan lists 16.0 g.')).toBeVisible();
  await calendarSays('6 of 6 logged days at or below plan, 9 not logged', [
    'Monday November 16, today, planned 16.0 grams, taken 48.0, above plan',
  ]);

  // Restart from there: seven days of 48 g, then down by a fifth a week again.
  await onDay('2026-11-17');
  await adjust('Restart');
  await sheet().getByLabel('Amount a day to go on from').fill('48');
  await expect(sheet().getByText('This is 32.0 g more a day than the plan lists today.')).toBeVisible();
  await sheet().getByRole('button', { name: 'Restart from 48.0 g' }).click();
  await expect(facts('20.0 g → 48.0 g now')).toBeVisible();
  await expect(page.getByRole('row', { name: /Tue, Nov 24.*38\.4 g.*20 %/ })).toBeVisible();
  await expect(page.getByText('before Nov 17, restart', { exact: true })).toBeVisible();
  await calendarSays('6 of 7 logged days at or below plan, 9 not logged', [
    'Monday November 16, planned 16.0 grams, taken 48.0, above plan',
    'Tuesday November 24, planned 38.4 grams, cut',
  ]);

  // A new end date: too soon by a day with cuts of a quarter a week from 48 g, so the earliest is taken: the smallest cut that does is 24.6 %.
  await onDay('2026-11-18');
  await adjust('New end date');
  await sheet().getByLabel('At zero by').fill('2027-03-01');
  await expect(sheet().getByText('The earliest is March 2, 2027.', { exact: false })).toBeVisible();
  await sheet().getByRole('button', { name: 'Take March 2, 2027' }).click();
  await sheet().getByRole('button', { name: 'Set this end date' }).click();
  await curveSays('March 2, 2027', '48.0 g', ['before Nov 24, new end date', 'before Nov 17, restart']);
  await expect(page.getByRole('row', { name: /Tue, Nov 24.*36\.2 g.*24\.6 %/ })).toBeVisible();

  // Finish by alternate days: another way down, off day and dose day three times before zero.
  await onDay('2026-11-19');
  await adjust('Another way down');
  await sheet().getByRole('radio', { name: 'My own way' }).check();
  await sheet().getByText('Details').click();
  await sheet().getByRole('slider', { name: 'Every other day before zero' }).fill('3');
  await sheet().getByRole('button', { name: 'Use this way down' }).click();
  await expect(facts('own plan')).toBeVisible();
  await expect(page.getByRole('row', { name: /off day/ })).toHaveCount(3);
  await expect(page.getByText('older versions')).toBeVisible();
  await calendarSays('6 of 7 logged days at or below plan, 11 not logged', [
    'Wednesday November 4, planned 16.0 grams, taken 16.0, as planned',
    'Friday November 13, planned 12.8 grams, not logged, cut, milestone: a quarter less',
    'Wednesday November 18, planned 48.0 grams, not logged',
  ]);

  // Taken back while nothing was logged since: the plan of the day before.
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await curveSays('March 2, 2027', '48.0 g', ['before Nov 24, new end date', 'before Nov 17, restart']);
  await expect(page.getByRole('row', { name: /off day/ })).toHaveCount(0);
});

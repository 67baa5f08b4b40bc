import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, openDay } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day, entryFields, freshId, grams, planChoices } from '../support/vault';

let launched: Launched;

test.afterEach(() => launched.close());

/** Starts with a plan of 20 g a day from November 8 and whatever else is behind the screens; gives Today. */
async function start(now: string, seed: (page: Page, productId: string) => Promise<void>): Promise<Page> {
  launched = await launch({ now });
  const first = await launched.page();
  await seed(first, await seedPlan(first, '2026-11-08'));
  const page = await lockByKey(launched);
  await unlock(page);
  await expect(page.getByRole('region', { name: /Your plan lists today/ }).first()).toBeVisible();
  return page;
}

async function logDays(page: Page, productId: string, days: readonly string[]): Promise<void> {
  for (const date of days) await callAs(page, 'doses.logAsPlanned', { productId, day: day(date) });
}

const status = (page: Page) => page.getByRole('status');

test('a dose is logged by one key, explained afterwards, and taken back; another product was yesterday', async () => {
  const page = await start('2026-11-22T20:40:00Z', async (seeding) => {
    const product = { name: 'Tablets', unit: 'mg' as const, resolution: grams(0.5), piece: null };
    await callAs(seeding, 'products.add', { product, baseline: false });
  });
  const leaf = page.getByRole('region', { name: 'Your plan lists today · Leaf' });
  await expect(leaf.getByRole('button', { name: 'Log 2.5 g now' })).toHaveAttribute('title', /Key L/);
  await page.keyboard.press('l');
  await expect(status(page).getByText('Logged 2.5 g at 3:40 PM.')).toBeVisible();
  await expect(leaf.getByText('7.7 g left')).toBeVisible();

  await leaf.getByRole('button', { name: 'Add why' }).click();
  const why = page.getByRole('dialog', { name: 'Why: 2.5 g at 3:40 PM' });
  await why.getByRole('checkbox', { name: 'Craving' }).click();
  const own = why.getByLabel('Another word');
  await own.fill('x'.repeat(41));
  await own.press('Enter');
  await expect(
    why.getByRole('alert').getByText('That is longer than 40 characters.', { exact: false }),
  ).toBeVisible();
  await own.fill('long  drive');
  await own.press('Enter');
  await expect(why.getByRole('checkbox', { name: 'long drive' })).toBeChecked();
  await why.getByRole('button', { name: 'Save' }).click();
  const logged = page.getByRole('list', { name: 'Logged today · Leaf' });
  await expect(logged.getByText('Craving · long drive')).toBeVisible();
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect(logged.getByRole('button', { name: 'Add why to 2.5 g at 3:40 PM' })).toBeVisible();
  await leaf.getByRole('button', { name: 'Undo last' }).click();
  await expect(leaf.getByText('10.2 g left')).toBeVisible();

  await leaf.getByRole('button', { name: 'Other dose' }).click();
  const form = page.getByRole('dialog', { name: 'Other dose' });
  await form.getByLabel('Product').selectOption({ label: 'Tablets' });
  const amount = form.getByLabel('Amount', { exact: true });
  // What the plan of the first product lists was never meant for this one.
  await expect(amount).toHaveValue('');
  for (const [typed, problem] of [
    ['', 'Type an amount, such as 20 or 2.5.'],
    ['0', 'Type an amount above zero.'],
    ['two', 'That is not a number.'],
  ] as const) {
    await amount.fill(typed);
    await form.getByRole('button', { name: 'Log it' }).click();
    await expect(form.getByText(problem, { exact: false })).toBeVisible();
  }
  await amount.fill('1,5');
  await form.getByLabel('Time', { exact: true }).fill('20:00');
  await form.getByRole('button', { name: 'Log it' }).click();
  await expect(form.getByText('That time has not come yet.', { exact: false })).toBeVisible();
  await form.getByRole('radio', { name: 'Yesterday' }).click();
  await form.getByText('Add why').click();
  await form.getByRole('checkbox', { name: 'At work' }).click();
  // A word that was typed and not added is not lost.
  await form.getByLabel('Another word').fill('rain');
  await form.getByRole('button', { name: 'Log it' }).click();
  await expect(status(page).getByText('Logged 1.5 mg at 8:00 PM.')).toBeVisible();
  const yesterday = await callAs(page, 'days.day', { date: day('2026-11-21') });
  expect(
    yesterday.products.flatMap(({ product, otherDoses }) =>
      otherDoses.map(({ amount: of, time, tags }) => [product.name, of, time, tags]),
    ),
  ).toEqual([['Tablets', grams(1.5), '20:00', ['situation.work', 'own:rain']]]);
});

test('the key logs the next dose of the first product that has one', async () => {
  const page = await start('2026-11-22T23:40:00Z', async (seeding, productId) => {
    await callAs(seeding, 'plans.create', {
      ...planChoices('2026-11-08'),
      dailyAmount: grams(4),
      product: { kind: 'new', name: 'Drops', unit: 'mL', piece: null },
      slots: [{ time: '19:00', weight: 1 }],
    });
    const dose = { amount: grams(2.5), tags: [], day: null, time: null };
    await callAs(seeding, 'doses.log', { ...dose, productId, slot: '17:00' });
  });
  const cardOf = (name: string) => page.getByRole('region', { name: `Your plan lists today · ${name}` });
  await expect(cardOf('Leaf').getByRole('button', { name: 'Log 2.5 g now' })).toHaveAttribute(
    'title',
    'Key L: the next dose of Leaf',
  );
  const ofDrops = cardOf('Drops').getByRole('button', { name: 'Log 2.1 mL now' });
  await expect(ofDrops).not.toHaveAttribute('title');
  await page.keyboard.press('l');
  await expect(status(page).getByText('Logged 2.5 g at 6:40 PM.')).toBeVisible();
  await expect(ofDrops).toHaveAttribute('title', 'Key L: the next dose of Drops');
  await page.keyboard.press('l');
  await expect(status(page).getByText('Logged 2.1 mL at 6:40 PM.')).toBeVisible();
  await expect(ofDrops).toBeHidden();
});

test('a slip of three times the plan is warned of before and after, and is logged', async () => {
  const page = await start('2026-11-22T20:40:00Z', (seeding, productId) =>
    logDays(seeding, productId, ['2026-11-19', '2026-11-20', '2026-11-21']),
  );
  await page.getByRole('button', { name: 'Other amount or time' }).click();
  const form = page.getByRole('dialog', { name: 'Other amount or time' });
  const amount = form.getByLabel('Amount', { exact: true });
  await amount.fill('10.2');
  await expect(form.getByText('This makes')).toBeHidden();
  await amount.fill('11.4');
  await expect(form.getByText('This makes 11.4 g today, 1.2 g above your plan.')).toBeVisible();
  await amount.fill('30.6');
  await expect(form.getByText('Far above the days before')).toBeVisible();
  await expect(form.getByText('This makes 30.6 g today. Your plan lists 10.2 g.')).toBeVisible();
  await amount.press('Enter');
  await expect(form).toBeHidden();

  const today = page.getByRole('region', { name: 'Your plan lists today' });
  await expect(today.getByText('30.6 g is logged today. Your plan lists 10.2 g.')).toBeVisible();
  await expect(today.getByText('If that happens, call 911.', { exact: false })).toBeVisible();
  await today.getByRole('button', { name: 'Help now' }).click();
  await expect(page.getByRole('dialog').getByText('911', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await openDay(page, '2026-11-22');
  await expect(
    page.getByRole('dialog').getByText('30.6 g is logged today. Your plan lists 10.2 g.'),
  ).toBeVisible();
  await follow(page, '/');
  await today.getByRole('button', { name: 'Undo last' }).click();
  await expect(today.getByText('Far above the days before')).toBeHidden();
  await expect(today.getByText('10.2 g left')).toBeVisible();
});

/** Weeks that went well, then three bad days up to November 28. */
async function writeRoughDays(page: Page): Promise<void> {
  const ratings = [2, 2, 2, 2, 2, 2, 2, 4, 6, 5, 3, 2, 2, 2, 5, 7, 6, 4, 2, 2, 2, 4, 5, 4, 2, 6, 6, 6];
  for (const [index, overall] of ratings.entries()) {
    const date = day(`2026-11-${String(index + 1).padStart(2, '0')}`);
    const fields = entryFields({ day: date, overall, sleepHours: index < 25 ? 7 : 5 });
    await callAs(page, 'journal.save', { id: freshId(), fields });
  }
}

test('before a cut, what speaks against it is said, and one tap holds', async () => {
  const page = await start('2026-11-28T20:40:00Z', writeRoughDays);
  const where = page.getByRole('region', { name: 'Where you are' });
  await expect(where.getByRole('img', { name: /^How rough your days were after a cut/ })).toBeVisible();
  const next = page.getByRole('region', { name: 'Next cut' });
  await expect(next.getByText('Sunday, November 29')).toBeVisible();
  await expect(next.getByText('Consider holding')).toBeVisible();
  await expect(next.getByText('Sleep is 2 h below the week before', { exact: false })).toBeVisible();
  const hold = next.getByRole('button', { name: 'Hold 3 days' });
  await expect(hold).toHaveAccessibleDescription(
    'Keeps 10.2 g for now. The next cut comes on Wednesday, December 2. The end moves 3 days later.',
  );
  await hold.click();
  await expect(next.getByText('Wednesday, December 2')).toBeVisible();
  await expect(next.getByText('Consider holding')).toBeHidden();
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect(next.getByText('Sunday, November 29')).toBeVisible();
  await expect(hold).toBeVisible();
});

test('on the day of a cut, one tap stays at the amount of yesterday', async () => {
  const page = await start('2026-11-29T20:40:00Z', writeRoughDays);
  const cut = page.getByRole('region', { name: 'Cut today' });
  await expect(cut.getByText('10.2 → 8.2 g', { exact: false })).toBeVisible();
  await expect(cut.getByRole('button', { name: 'Hold 3 days' })).toHaveAccessibleDescription(
    /^Keeps 8.2 g, the new amount, for longer./,
  );
  const stay = cut.getByRole('button', { name: 'Stay at yesterday’s amount' });
  await expect(stay).toHaveAccessibleDescription(
    'Goes back to 10.2 g. The next cut comes on Sunday, December 6. The end moves 7 days later.',
  );
  await stay.click();
  await expect(cut).toBeHidden();
  await expect(
    page.getByRole('region', { name: 'Your plan lists today' }).getByText('10.2 g left'),
  ).toBeVisible();
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect(cut).toBeVisible();
});

test('a dose of capsules is typed in capsules, and says what it comes to', async () => {
  const page = await start('2026-11-22T20:40:00Z', async (seeding) => {
    const product = { name: 'Capsules', unit: 'g' as const, resolution: grams(0.5), piece: grams(0.5) };
    await callAs(seeding, 'products.add', { product, baseline: false });
  });
  await page.getByRole('button', { name: 'Other dose' }).click();
  const form = page.getByRole('dialog', { name: 'Other dose' });
  await form.getByLabel('Product').selectOption({ label: 'Capsules' });
  await form.getByLabel('Amount', { exact: true }).fill('7');
  await expect(form.getByText('That is 3.5 g.')).toBeVisible();
  await form.getByRole('button', { name: 'Log it' }).click();
  await expect(status(page).getByText('Logged 3.5 g (7 pieces) at 3:40 PM.')).toBeVisible();
});

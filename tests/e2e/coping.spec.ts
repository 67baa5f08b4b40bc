import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { follow, goTo, rate } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day, entryFields } from '../support/vault';

const today = '2026-11-22';
let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  // 2:10 in the morning in New York, on the evening's day of the person.
  launched = await launch({ now: '2026-11-23T07:10:00Z' });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

/** Lets time go by for the page that is there: both of its clocks. */
async function passMinutes(minutes: number): Promise<void> {
  await page.evaluate((ms) => {
    const wall = Date.now;
    const monotonic = performance.now.bind(performance);
    Date.now = () => wall() + ms;
    performance.now = () => monotonic() + ms;
  }, minutes * 60_000);
}

const part = (name: string) => page.getByRole('region', { name, exact: true });

test('coping begins with what is high now, notes what was tried with undo, and keeps a list of comfort over a lock', async () => {
  const symptoms = { nausea: 8, 'low-mood': 6 };
  const measures = [
    { what: 'food' as const, helped: 5 },
    { what: 'talking' as const, helped: 9 },
  ];
  await callAs(page, 'journal.save', {
    id: 'a'.repeat(32),
    fields: entryFields({ day: day('2026-11-21'), symptoms, measures }),
  });
  await goTo(page, 'Coping');
  await expect(page.getByText('You rated nausea 8 yesterday.')).toBeVisible();
  expect((await page.locator('summary h2').allTextContents()).slice(0, 3)).toEqual([
    'Nausea, cramps and diarrhea',
    'Low mood',
    'Aching muscles and restless legs',
  ]);

  const stomach = part('Nausea, cramps and diarrhea');
  await stomach.locator('summary').click();
  await expect(stomach.getByText('Plain food: you noted 5 of 10, once.')).toBeVisible();
  await stomach.getByRole('button', { name: 'Tried it: Plain food' }).click();
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await expect(stomach.getByText('Plain food: you noted 6.5 of 10 on average, 2 times.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(stomach.getByText('Plain food: you noted 5 of 10, once.')).toBeVisible();
  expect((await callAs(page, 'journal.list', { before: null, limit: 10 })).entries).toHaveLength(1);

  // What needs a caution takes it along to the list.
  const comfort = () => part('My comfort list');
  await stomach.getByRole('button', { name: /^Add to my list: Some people try yogurt/ }).click();
  await expect(comfort().getByText('Herbs and supplements can change how medicines work')).toBeVisible();
  await expect(stomach.getByText('On your list')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await comfort().getByRole('button', { name: 'Add a line to my comfort list' }).click();
  await comfort().getByLabel('What to write').fill('The blue bl');
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Go on with a line of a list' }).click();
  await comfort().getByLabel('What to write').fill('The blue blanket');
  await comfort().getByRole('button', { name: 'Save' }).click();
  await comfort().getByRole('button', { name: 'Move The blue blanket up' }).click();
  await expect(comfort().getByRole('listitem').first()).toContainText('The blue blanket');

  await page.getByLabel('Search for a symptom or something to do').fill('cup of chamomile');
  await expect(page.getByText('1 page with these words')).toBeVisible();
  await expect(part('Trouble sleeping').getByText('Some people try melatonin')).toBeVisible();
});

test('an urge at night: begun by one key, there again after another screen and a lock, noted without blame', async () => {
  const line = (list: 'reasons' | 'comfort' | 'safety-people', text: string, reach = '') =>
    callAs(page, 'lines.save', { id: null, list, text, reach, appointmentId: null });
  await line('reasons', 'To wake up clear');
  await line('comfort', 'The blue blanket');
  await line('safety-people', 'Ana', '555 0134');
  await callAs(page, 'records.save', {
    ...{ id: null, day: null },
    record: { kind: 'trigger', class: 'life', what: 'Drive home', plan: 'Take the other road' },
  });
  await goTo(page, 'Coping');
  await page.getByRole('link', { name: 'Urge timer' }).click();
  await expect(page.getByText('None noted yet.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('b');
  const timer = () => page.getByRole('timer', { name: 'Time left' });
  await expect(timer()).toHaveText(/^1[45]:\d\d$/);
  for (const text of ['To wake up clear', 'The blue blanket', 'Ana: 555 0134', 'Take the other road'])
    await expect(page.getByText(text)).toBeVisible();
  await rate(page, 'How strong it is now', 8);
  await page.getByText('What set it off').click();
  await page.getByRole('checkbox', { name: 'Drive home' }).click();
  expect(await axeFindings(page)).toEqual([]);

  await goTo(page, 'Today');
  await passMinutes(10);
  await follow(page, '/coping/urge');
  await expect(timer()).toHaveText(/^[45]:\d\d$/);
  await expect(page.getByText('Begun at 2:10 AM.')).toBeVisible();

  page = await lockByKey(launched);
  await unlock(page);
  await passMinutes(20);
  await page.getByRole('link', { name: 'Go on with a note on an urge' }).click();
  await expect(page.getByText('15 minutes are up. How is it now?')).toBeVisible();
  await expect(timer()).toHaveText('0:00');
  await page.getByRole('button', { name: 'Note how it went' }).click();
  await page.getByRole('radio', { name: 'I took some' }).check();
  await rate(page, 'How strong it is now, after the wait', 4);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Noted, as it was.')).toBeVisible();
  await expect(page.getByText('An amount from before can now be too strong.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log the dose' })).toHaveAttribute(
    'href',
    `#/calendar/${today}`,
  );
  await expect(page.getByRole('link', { name: 'After a lapse' }).first()).toHaveAttribute(
    'href',
    '#/coping/lapse',
  );
  const soFar = part('Urges so far');
  await expect(soFar.getByText('Sun, Nov 22 · I took some')).toBeVisible();
  await expect(soFar.getByText('8 → 4')).toBeVisible();
  await expect(soFar.getByText('Drive home')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // One that is put away leaves no note, and comes back by undo.
  await page.getByRole('button', { name: 'Start 15 minutes' }).click();
  await page.getByRole('button', { name: 'Don’t note it' }).click();
  await expect(page.getByText('Nothing was noted.')).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Undo' }).click();
  await follow(page, '/coping/urge');
  await page.getByRole('button', { name: 'Note how it went' }).click();
  await page.getByRole('radio', { name: 'It passed' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(soFar.getByText('1 of 2 passed or got weaker.')).toBeVisible();
  await soFar.getByRole('button', { name: 'Change the urge of Sun, Nov 22' }).last().click();
  await soFar.getByRole('radio', { name: 'It got weaker' }).check();
  await soFar.getByRole('button', { name: 'Save' }).click();
  await expect(soFar.getByText('2 of 2 passed or got weaker.')).toBeVisible();
  await soFar.getByRole('button', { name: 'Remove the urge of Sun, Nov 22' }).first().click();
  await expect(soFar.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(soFar.getByRole('listitem')).toHaveCount(2);
});

test('beside a high rating what may help unfolds in place, and nothing typed is left or lost', async () => {
  const checkIn = page.getByRole('region', { name: /^Check-in/ });
  await page.keyboard.press('c');
  await page.keyboard.press('6');
  await expect(checkIn.getByText('What may help with craving')).toBeHidden();
  await page.keyboard.press('7');
  await expect(checkIn.getByText('What may help with craving')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('9');
  await expect(checkIn.getByRole('slider', { name: 'How rough overall' })).toBeFocused();
  await expect(checkIn.getByText('What may help on a rough day')).toBeVisible();
  await checkIn.getByText('What may help with craving').click();
  await expect(checkIn.getByText('Wait 15 minutes before you decide anything.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await checkIn.getByRole('link', { name: 'Wait it out with the urge timer.' }).click();
  await expect(page.getByRole('button', { name: 'Start 15 minutes' })).toBeVisible();
  await goTo(page, 'Today');
  await expect(checkIn.getByRole('slider', { name: 'Craving' })).toHaveAttribute('aria-valuetext', '7');
  await expect(checkIn.getByRole('slider', { name: 'How rough overall' })).toHaveAttribute(
    'aria-valuetext',
    '9',
  );

  await follow(page, '/journal/new');
  await rate(page, 'Nausea', 8);
  await page.getByText('What may help with nausea').click();
  await expect(page.getByText('Take small sips often')).toBeVisible();
  await rate(page, 'Nausea', 5);
  await expect(page.getByText('What may help with nausea')).toBeHidden();
});

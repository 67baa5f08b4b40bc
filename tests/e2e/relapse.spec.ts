import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { follow, goTo } from '../support/person';
import { callAs, seedPlan } from '../support/seed';
import { day, doseOf, entryFields, freshId } from '../support/vault';

// Sunday evening; the week began on Monday, November 16.
const today = '2026-11-22';
let launched: Launched;
let page: Page;
let productId: string;

async function begin(planStart: string): Promise<void> {
  launched = await launch({ now: `${today}T20:40:00Z` });
  productId = await seedPlan(await launched.page(), planStart);
  page = await lockByKey(launched);
  await unlock(page);
}

async function lockAndReturn(): Promise<void> {
  page = await lockByKey(launched);
  await unlock(page);
}

const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Pages of coping' }).getByRole('link', { name });
const next = () => page.getByRole('button', { name: 'Next' }).click();

test.afterEach(() => launched.close());

test('a lapse in the third month at zero is looked back at without blame, and the plan stays as it is', async () => {
  // The plan was made in spring and has been at zero since the 24th of August.
  const home = newHome();
  launched = await launch({ home, now: '2026-06-07T20:40:00Z' });
  productId = await seedPlan(await launched.page(), '2026-06-08');
  await launched.close();
  launched = await launch({ home, now: `${today}T20:40:00Z` });
  page = await launched.page();
  await unlock(page);
  const plan = await callAs(page, 'plans.current', { productId });
  expect(plan).toMatchObject({ isOver: true, current: { endDate: '2026-08-24' } });
  await callAs(page, 'lines.save', {
    ...{ id: null, list: 'reasons', text: 'My daughter', reach: '', appointmentId: null },
  });
  await callAs(page, 'records.save', {
    ...{ id: null, day: null },
    record: { kind: 'trigger', class: 'within', what: 'Lonely', plan: 'Call Ruth before eight.' },
  });

  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Other amount or time' }).click();
  const other = page.getByRole('dialog', { name: 'Other amount or time' });
  await other.getByLabel('Amount', { exact: true }).fill('4');
  await other.getByRole('button', { name: 'Log it' }).click();
  await page.getByRole('link', { name: 'What can help you go on from here' }).click();
  await expect(page.getByRole('heading', { name: 'After a lapse', level: 1 })).toBeVisible();
  await expect(page.getByText('one lapse does not change it.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('What was usual before can now be too strong')).toBeVisible();
  await page.getByRole('radio', { name: 'Yesterday' }).check();
  expect(await axeFindings(page)).toEqual([]);
  await next();
  await page.getByLabel('What happened (optional)').fill('A long Saturday alone.\nI found some in the car.');
  await page.getByRole('checkbox', { name: 'Lonely' }).check();
  expect(await axeFindings(page)).toEqual([]);

  await lockAndReturn();
  await page.getByRole('link', { name: 'Go on with a note about a lapse' }).click();
  await expect(page.getByRole('heading', { name: 'What happened?' })).toBeVisible();
  await expect(page.getByLabel('What happened (optional)')).toHaveValue(
    'A long Saturday alone.\nI found some in the car.',
  );
  await next();
  await expect(page.getByText('Lonely: Call Ruth before eight.')).toBeVisible();
  await next();
  await page.getByRole('button', { name: 'Tell one person today' }).click();
  await next();
  await expect(page.getByText('My daughter')).toBeVisible();
  await page.getByLabel('Why I go on (optional)').fill('For her.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(page.getByText('It is written down.')).toBeVisible();
  const past = page.getByRole('region', { name: 'What you wrote before' });
  await expect(past.getByRole('heading', { name: 'November 21, 2026' })).toBeVisible();
  await expect(past.getByText('Tell one person today')).toBeVisible();
  await past.getByRole('button', { name: 'Remove what you wrote about November 21, 2026' }).click();
  await expect(past).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(past.getByText('For her.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const kept = await callAs(page, 'records.list', { kind: 'lapse', from: null });
  expect(kept.records.map(({ day: on, record }) => ({ on, record }))).toEqual([
    {
      on: '2026-11-21',
      record: {
        kind: 'lapse',
        happened: 'A long Saturday alone.\nI found some in the car.',
        triggers: ['trigger.lonely'],
        learned: '',
        next: 'Tell one person today',
        recommit: 'For her.',
      },
    },
  ]);
  await expect(page.getByRole('link', { name: 'Make a new plan' })).toBeVisible();
  await page.getByRole('link', { name: 'Stay at zero' }).click();
  await expect(page.getByText('Your plan lists nothing for today.')).toBeVisible();
  const after = await callAs(page, 'plans.current', { productId });
  expect(after?.current).toEqual(plan?.current);
  expect(after?.events).toEqual([]);
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('while the plan goes down a lapse leads to the change that was chosen, which is shown before it is made', async () => {
  await begin('2026-11-08');
  await follow(page, '/coping/lapse');
  await expect(page.getByText('Your plan is still there.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('link', { name: 'Restart from where I am' }).click();
  const sheet = page.getByRole('dialog', { name: 'Restart' });
  await expect(sheet.getByLabel('Amount a day to go on from')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await follow(page, '/coping/lapse');
  await page.getByRole('link', { name: 'Hold', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Hold' })
    .getByRole('button', { name: /^Hold for/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Plan', level: 1 })).toBeVisible();
  const plan = await callAs(page, 'plans.current', { productId });
  expect(plan?.events.map(({ change }) => change.type)).toEqual(['hold']);
});

test('triggers come from the log or from common ones, get a plan that outlives a lock, and early signs are told as facts', async () => {
  await begin('2026-11-08');
  for (const on of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    await callAs(page, 'doses.log', { ...doseOf(productId, 4, on), tags: ['trigger.stress'] });
  }
  for (let back = 18; back >= 0; back -= 1) {
    const on = day(`2026-11-${String(22 - back).padStart(2, '0')}`);
    await callAs(page, 'journal.save', {
      id: freshId(),
      fields: entryFields({ day: on, sleepHours: back < 3 ? 5 : 7, symptoms: { craving: 3 } }),
    });
  }
  await goTo(page, 'Coping');
  await tab('Triggers').click();
  await page.getByRole('button', { name: 'Stress, 3 times' }).click();
  const within = page.getByRole('region', { name: 'Within you' });
  await expect(within.getByText('Breathe out slowly for two minutes')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What you logged most' })).toBeHidden();

  await page.getByRole('button', { name: 'Add a trigger: In life' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Type a few words first.')).toBeVisible();
  await page.getByLabel('What it is').fill('Night shifts in a row');
  await lockAndReturn();
  await page.getByRole('link', { name: 'Go on with a trigger' }).click();
  await expect(page.getByLabel('What it is')).toHaveValue('Night shifts in a row');
  await page.getByLabel('What I want to do then (optional)').fill('Sleep first, then decide.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const life = page.getByRole('region', { name: 'In life' });
  await expect(life.getByText('Sleep first, then decide.')).toBeVisible();
  await life.getByRole('button', { name: 'Remove Night shifts in a row' }).click();
  await expect(life.getByText('Sleep first, then decide.')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(life.getByText('Sleep first, then decide.')).toBeVisible();

  const signs = page.getByRole('region', { name: 'Your early signs' });
  await signs.getByText('Signs many people notice').click();
  await signs.getByRole('button', { name: 'I stop answering messages' }).click();
  await expect(signs.getByRole('listitem').filter({ hasText: 'I stop answering messages' })).toBeVisible();
  await signs.getByRole('checkbox', { name: 'I sleep less' }).click();
  await signs.getByRole('checkbox', { name: 'Craving goes up day by day' }).click();
  await expect(signs.getByText('One of the signs you chose shows in your last few days:')).toBeVisible();
  await expect(signs.getByText('You slept 5 h a night on average on the last three days')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('a week has one small thing for each part of life, carried over from the last one, and says how it went', async () => {
  await begin('2026-11-08');
  for (const [week, text, went] of [
    ['2026-11-09', 'Call one friend', 'yes'],
    ['2026-11-02', 'Walk to the river', null],
  ] as const) {
    await callAs(page, 'records.save', {
      ...{ id: null, day: day(week) },
      record: { kind: 'intention', area: 'people', text, week: day(week), went },
    });
  }
  await goTo(page, 'Coping');
  await tab('This week').click();
  await expect(page.getByRole('heading', { name: 'November 16 to November 22' })).toBeVisible();
  await page.getByRole('button', { name: 'Carry over: Call one friend' }).dblclick();
  await expect(page.getByRole('region', { name: 'From the last week you wrote' })).toBeHidden();
  const people = page.getByRole('region', { name: 'People' });
  await people.getByRole('radio', { name: 'Partly' }).click();
  await expect(people.getByRole('radio', { name: 'Partly' })).toBeChecked();

  await page.getByRole('button', { name: 'Write one small thing: Sleep' }).click();
  await page.getByLabel('Sleep: one small thing').fill('Dark room by ');
  await lockAndReturn();
  await page.getByRole('link', { name: 'Go on with something for this week' }).click();
  await page.getByLabel('Sleep: one small thing').pressSequentially('eight');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Sleep' }).getByText('Dark room by eight', { exact: true }),
  ).toBeVisible();
  await page.getByText('2 earlier weeks').click();
  const before = page.getByRole('region', { name: 'November 2 to November 8' });
  await before.getByRole('radio', { name: 'Not this time' }).click();
  await expect(before.getByRole('radio', { name: 'Not this time' })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);

  const kept = await callAs(page, 'records.list', { kind: 'intention', from: null });
  const said = kept.records.map(({ record }) => (record.kind === 'intention' ? record : null));
  expect(said.map((one) => one && [one.week, one.area, one.text, one.went])).toEqual([
    ['2026-11-16', 'sleep', 'Dark room by eight', null],
    ['2026-11-16', 'people', 'Call one friend', 'partly'],
    ['2026-11-09', 'people', 'Call one friend', 'yes'],
    ['2026-11-02', 'people', 'Walk to the river', 'no'],
  ]);
});

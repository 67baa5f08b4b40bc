import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfInfo, pdfText } from '../support/pdf';
import { follow, goTo } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { day } from '../support/vault';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  // Sunday, 3:40 PM in New York; the plan began two weeks ago and lists 10.2 g.
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
  const first = await launched.page();
  const productId = await seedPlan(first, '2026-11-08');
  await callAs(first, 'doses.logAsPlanned', { productId, day: day('2026-11-17') });
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Calendar');
});

test.afterEach(() => launched.close());

const view = (name: string) => page.getByRole('group', { name: 'View' }).getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('keys change the view, move from day to day, and open one', async () => {
  await expect(heading('November 2026')).toBeVisible();
  await expect(view('Month')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('w');
  await expect(heading('Nov 22 to 28, 2026')).toBeVisible();
  await expect(view('Week')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Sunday November 22, today/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(heading('Nov 15 to 21, 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Saturday November 21,/ })).toBeFocused();
  await page.keyboard.press('4');
  await expect(heading('2026')).toBeVisible();
  await page.keyboard.press('3');
  await expect(heading('From November 2026')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('m');
  await page
    .getByRole('gridcell', { name: /^Sunday November 22, today/ })
    .getByRole('button')
    .focus();
  await page.keyboard.press('PageDown');
  await expect(heading('December 2026')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Wednesday, December 23' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Wednesday December 23/ })).toBeFocused();
});

test('the view is in the address, and is there again when the calendar is opened anew', async () => {
  await follow(page, '/calendar/week/2026-12-01');
  await expect(heading('Nov 29 to Dec 5, 2026')).toBeVisible();
  await goTo(page, 'Today');
  await goTo(page, 'Calendar');
  await expect(heading('Nov 22 to 28, 2026')).toBeVisible();
  await follow(page, '/calendar/2026-11-17');
  await expect(page.getByRole('dialog', { name: 'Tuesday, November 17' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading('Nov 15 to 21, 2026')).toBeVisible();
});

test('letters go into a field that is typed in, and a typed date is gone to', async () => {
  await page.getByRole('button', { name: 'New appointment' }).click();
  await page.getByLabel('What it is').pressSequentially('Weekly talk');
  await expect(page.getByLabel('What it is')).toHaveValue('Weekly talk');
  await page.keyboard.press('Escape');
  await expect(heading('November 2026')).toBeVisible();
  await page.getByLabel('Go to date').fill('2027-03-09');
  await expect(heading('March 2027')).toBeVisible();
  await page.getByLabel('Go to date').fill('1815-06-18');
  await expect(heading('March 2027')).toBeVisible();
});

test('an appointment is added, changed, removed, and put back', async () => {
  await page.getByRole('button', { name: 'New appointment' }).click();
  const form = page.getByRole('dialog', { name: 'New appointment' });
  await form.getByRole('button', { name: 'Save appointment' }).click();
  await expect(form.getByText('Give it a name', { exact: false })).toBeVisible();
  await expect(form.getByText('Type a time', { exact: false })).toBeVisible();
  await form.getByLabel('What it is').fill('Checkup');
  await form.getByLabel('Day', { exact: true }).fill('2026-11-24');
  await form.getByLabel('Time', { exact: true }).fill('14:30');
  await form.getByRole('button', { name: 'Save appointment' }).click();
  const tuesday = 'Tuesday November 24, planned 10.2 grams';
  const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });
  await expect(cell(`${tuesday}, appointment Checkup at 2:30 PM`)).toBeVisible();

  await follow(page, '/calendar/2026-11-24');
  const sheet = page.getByRole('dialog', { name: 'Tuesday, November 24' });
  await sheet.getByRole('button', { name: 'Edit Checkup' }).click();
  await sheet.getByRole('checkbox', { name: 'The whole day' }).check();
  await sheet.getByLabel('Where, or with whom').fill('Main Street 4');
  await sheet.getByRole('button', { name: 'Save appointment' }).click();
  await expect(sheet.getByText('whole day')).toBeVisible();
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.getByText('2:30 PM')).toBeVisible();
  await sheet.getByRole('button', { name: 'Remove Checkup' }).click();
  await expect(sheet.getByText('Removed: Checkup.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Edit Checkup' })).toBeHidden();
  await sheet.getByRole('button', { name: 'Put back' }).click();
  await expect(sheet.getByRole('button', { name: 'Edit Checkup' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(`${tuesday}, appointment Checkup at 2:30 PM`)).toBeVisible();
});

test('the list has cuts with their amounts and milestones, goes back, and opens a day', async () => {
  await view('List').click();
  const days = page.getByRole('region', { name: 'Days with something in them' });
  await expect(days.getByRole('button', { name: /Sun, Nov 29/ })).toHaveText(
    /planned 8.2 g.*cut from 10.2 to 8.2 g, 19.6 %.*half less/,
  );
  await expect(days.getByRole('button', { name: /Tue, Nov 17/ })).toHaveText(
    /planned 12.8 g, taken 12.8 g.*as planned/,
  );
  await expect(days.getByRole('button', { name: /Sun, Nov 8/ })).toBeHidden();
  await page.getByRole('button', { name: 'Show earlier' }).click();
  await expect(days.getByRole('button', { name: /Sun, Nov 8/ })).toHaveText(/plan begins/);
  await days.getByRole('button', { name: /Sun, Nov 22/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Sunday, November 29' });
  await expect(sheet.getByText('From this day the plan lists half', { exact: false })).toBeVisible();
  await expect(sheet.getByText('a cut of 19.6 %', { exact: false })).toBeVisible();
});

test('the year shows the months in use, names each of their days, and opens one', async () => {
  await view('Year').click();
  const strip = page.getByRole('grid', { name: 'Days of 2026' });
  // Nothing is in the months before the plan: they are left out.
  await expect(strip.getByRole('button')).toHaveCount(61);
  await strip
    .getByRole('button', { name: 'Tuesday November 17, planned 12.8 grams, taken 12.8, as planned' })
    .click();
  await expect(page.getByRole('dialog', { name: 'Tuesday, November 17' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Tuesday November 24/ })).toBeFocused();
});

test('a month is saved as a page that names no product unless that is chosen', async () => {
  const folder = newHome();
  const file = `${folder}/glidepath-2026-11-calendar.pdf`;
  await answerSaveDialog(launched, folder);
  const save = async (named: boolean): Promise<string> => {
    await page.getByRole('button', { name: 'Save month as PDF' }).click();
    if (named) await page.getByRole('checkbox', { name: 'Print the name of the product' }).check();
    await page.getByRole('button', { name: 'Save as PDF', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    return pdfText(file).replace(/[ \t]+/g, ' ');
  };
  const text = await save(false);
  expect(text).toContain('November 2026');
  expect(text).toContain('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
  for (const words of ['10.2 g', 'taken 12.8 g', 'as planned', 'not logged', 'cut', 'half less']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Leaf');
  expect(pdfInfo(file)).toMatchObject({ Pages: '1', Encrypted: 'no' });
  expect(await save(true)).toContain('Leaf');
});

import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfInfo, pdfText } from '../support/pdf';
import { follow, goTo } from '../support/person';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { day, entryFields } from '../support/vault';

const today = '2026-11-22';
let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now: `${today}T20:40:00Z` });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

test('a medicine is put on the list, leads to what to talk over first, and is on paper only when chosen', async () => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Health' }).click();
  await expect(page.getByText('Glidepath does not check this list for interactions')).toBeVisible();
  await page.getByRole('button', { name: 'Add one' }).click();
  const form = page.getByRole('dialog', { name: 'What else do you take?' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Write what it is, in a word or two.')).toBeVisible();
  await form.getByLabel('Name').fill('Lorazepam');
  await form.getByRole('checkbox', { name: 'Benzodiazepine' }).check();
  await form.getByRole('radio', { name: 'Some days' }).check();
  await form.getByLabel('Amount').fill('1 mg');
  expect(await axeFindings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Save' }).click();

  const talk = page.getByRole('region', { name: 'Talk these over first' });
  await expect(
    talk.getByRole('heading', { name: 'Opioids, or calming or sleeping medicines' }),
  ).toBeVisible();
  await expect(talk.getByText('Because you noted: Lorazepam (benzodiazepine)')).toBeVisible();
  await page
    .getByRole('group', { name: 'Have you ever had a seizure?' })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(talk.getByText('2 things to talk over first')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // Where a plan stands, a quiet line leads here.
  await goTo(page, 'Plan');
  await page.getByRole('link', { name: '2 things to talk over first' }).click();
  await expect(page.getByRole('heading', { name: 'Health', level: 1 })).toBeVisible();

  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: 'Taper summary' })).toBeVisible();
  await expect(preview.getByText('Lorazepam')).toBeHidden();
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved glidepath-${today}-summary.pdf, 1 page.`)).toBeVisible();
  expect(pdfText(summaryFile(folder, today))).not.toMatch(/Lorazepam|seizure/i);

  await page.getByRole('radio', { name: 'All pages' }).click();
  await expect(preview.getByText('Lorazepam').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved glidepath-${today}-summary.pdf, 2 pages.`)).toBeVisible();
  const text = pdfText(summaryFile(folder, today)).replace(/\s+/g, ' ');
  expect(text).toContain('Lorazepam, 1 mg, some days, benzodiazepine');
  expect(text).toContain('Earlier seizures: a seizure in the past');
});

test('what is stopped goes below and no longer counts, and what is removed comes back by undo', async () => {
  const said = { amount: '', often: 'daily' as const, since: '', why: '', kinds: ['alcohol' as const] };
  await callAs(page, 'medicines.save', { id: null, name: 'Beer', ...said });
  await follow(page, '/journal/health');
  const talk = page.getByRole('region', { name: 'Talk these over first' });
  await expect(talk.getByRole('heading', { name: 'Alcohol every day' })).toBeVisible();
  await page.getByRole('button', { name: 'Stopped: Beer' }).click();
  await page.getByLabel('First day without it').fill('2026-12-24');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose a day that is not in the future.')).toBeVisible();
  await page.getByLabel('First day without it').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Nothing to talk over first, from what you have said so far.')).toBeVisible();
  await page.getByText('No longer taken (1)').click();
  await expect(page.getByText('no longer since November 20, 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Beer' }).click();
  await expect(page.getByText('No longer taken (1)')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No longer taken (1)')).toBeVisible();
});

test('the first page stays one page with alerts, scales and symptoms on it', async () => {
  const answers = [3, 3, 3, 3, 3, 3, 2, 0, 1];
  for (const [digit, scale, given] of [
    ['1', 'phq9', answers],
    ['2', 'gad7', answers.slice(0, 7)],
    ['3', 'sows', Array.from({ length: 16 }, () => 2)],
    ['4', 'phq2', [3, 3]],
  ] as const) {
    const id = digit.repeat(32);
    await callAs(page, 'scales.finish', { id, scale, answers: [...given], selfHarm: null });
  }
  for (const date of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    const symptoms = { tremor: 9, vomiting: 8, 'low-mood': 9, 'restless-legs': 7, pain: 5, nausea: 4 };
    await callAs(page, 'journal.save', {
      id: date.replaceAll('-', '').padStart(32, '0'),
      fields: entryFields({ day: day(date), symptoms, overall: 7, sleepHours: 4 }),
    });
  }
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  const folder = newHome();
  for (const [paper, name] of [
    ['US letter', 'letter'],
    ['A4', 'A4'],
  ] as const) {
    await page.getByRole('radio', { name: paper }).check();
    await answerSaveDialog(launched, folder);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
    expect(pdfInfo(summaryFile(folder, today)).Pages, name).toBe('1');
  }
  const text = pdfText(summaryFile(folder, today)).replace(/\s+/g, ' ');
  expect(text).toContain('Nov 22: PHQ-9 total of 20 or more (same-day sign)');
  expect(text).toContain('PHQ-9 21 of 27 severe first result');
});

test('an entry of the past that makes a later one a danger sign opens the full sheet, and stays until seen', async () => {
  await callAs(page, 'journal.save', {
    id: 'c'.repeat(32),
    fields: entryFields({ day: day(today), time: '08:00', signs: ['confusion'] }),
  });
  await follow(page, '/journal/new/2026-11-21');
  await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Stiff muscles' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  const alarm = page.getByRole('alertdialog', { name: /^Confusion with fever or stiff muscles/ });
  await expect(alarm.getByText('911', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const later = page.getByRole('region', { name: 'Warning signs in other entries' });
  await expect(later.getByText('your entry of November 22, 2026, 8:00 AM,')).toBeVisible();
  await goTo(page, 'Today');
  await expect(later).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await later.getByRole('button', { name: 'I have seen this' }).click();
  await expect(later).toBeHidden();
});

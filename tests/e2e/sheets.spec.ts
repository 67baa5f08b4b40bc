import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfBytes, pdfFonts, pdfInfo, pdfText } from '../support/pdf';
import { follow } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { secretWords, sheetsVault } from '../support/sheets-vault';
import { password } from '../support/surroundings';

const now = '2026-11-22T20:40:00Z';
let launched: Launched;
let page: Page;
let folder: string;

async function openFilled(): Promise<void> {
  const vault = await sheetsVault();
  vault.session.close();
  launched = await launch({ now, home: vault.home });
  page = await launched.page();
  await unlock(page);
  folder = newHome();
  await answerSaveDialog(launched, folder);
}

test.afterEach(() => launched.close());

/** Goes to the screen of a kind of page, and waits until its page is drawn. */
async function open(kind: string, heading: string): Promise<void> {
  await follow(page, `/reports/${kind}`);
  await expect(page.getByRole('heading', { name: heading, level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview' }).getByText(/^\d+ pages?$/)).toBeVisible();
}

/** Saves what is on the screen, and gives back the file. */
async function save(fileName: string): Promise<string> {
  const file = path.join(folder, fileName);
  rmSync(file, { force: true });
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  // A file is there only once it is whole; what was said of an earlier one may still stand on the screen.
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
  return file;
}

function golden(name: string): string {
  return readFileSync(path.join(import.meta.dirname, 'golden', name), 'utf8');
}

/** What a file says, how many pages it has, and whether every font is in it. */
function saysWhatIsExpected(file: string, name: string, pages: number): void {
  expect(pdfText(file)).toBe(golden(name));
  expect(pdfInfo(file).Pages).toBe(String(pages));
  expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
}

/** Whether some words are anywhere in a file: in its text, its names, or its bytes. */
function traces(file: string, words: readonly string[]): string[] {
  const all = [pdfBytes(file).toString('latin1'), pdfText(file), JSON.stringify(pdfInfo(file))].join('\n');
  return words.filter((word) => all.toLowerCase().includes(word.toLowerCase()));
}

test('the weekly sheet lists four weeks and names nothing, unless that is chosen', async () => {
  await openFilled();
  await open('schedule', 'Weekly sheet');
  const discreet = await save('glidepath-2026-11-22-weeks.pdf');
  saysWhatIsExpected(discreet, 'schedule.txt', 2);
  const telling = [secretWords.product, 'kratom', 'taper', 'withdrawal', 'mitragyn', secretWords.note];
  expect(traces(discreet, telling)).toEqual([]);

  const reveals = page.getByRole('region', { name: 'What this page reveals' });
  await reveals.getByRole('checkbox', { name: /^That the substance is kratom/ }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByText(secretWords.product)).toBeVisible();
  const named = await save('glidepath-2026-11-22-weeks.pdf');
  expect(traces(named, telling)).toEqual([secretWords.product, 'kratom']);
});

test('the safety plan is a page or two cards, with people only where they are wanted', async () => {
  await openFilled();
  await open('safety-plan', 'Safety plan');
  saysWhatIsExpected(await save('glidepath-2026-11-22-card.pdf'), 'safety-plan.txt', 1);
  await page.getByRole('radio', { name: 'Cards to fold' }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByText(/^Cut along/)).toBeVisible();
  saysWhatIsExpected(await save('glidepath-2026-11-22-card.pdf'), 'safety-plan-card.txt', 1);

  await page.getByRole('checkbox', { name: '3 people and numbers' }).click();
  await expect(page.getByRole('checkbox', { name: 'People and numbers' })).not.toBeChecked();
  const alone = await save('glidepath-2026-11-22-card.pdf');
  expect(traces(alone, [secretWords.person, '555', 'Ames', 'hot shower', '988'])).toEqual([
    'hot shower',
    '988',
  ]);
});

test('the list of questions has those of the appointment, with room to write', async () => {
  await openFilled();
  await open('questions', 'Questions to ask');
  await page
    .getByLabel('For which appointment')
    .selectOption({ label: 'Nov 30, 9:15 AM Checkup · Main Street 4' });
  await expect(page.getByRole('checkbox', { name: '1 appointment' })).toBeChecked();
  const file = await save('glidepath-2026-11-22-list.pdf');
  saysWhatIsExpected(file, 'questions.txt', 1);
  expect(traces(file, [secretWords.appointmentNote])).toEqual([]);
});

test('scale results show totals, and single answers only with item 9 or without its scale', async () => {
  await openFilled();
  await open('scales', 'Scale results');
  const totals = await save('glidepath-2026-11-22-results.pdf');
  saysWhatIsExpected(totals, 'scales.txt', 1);
  await page.getByRole('checkbox', { name: 'Your single answers on scales' }).click();
  await expect(page.getByText('Single answers are left out', { exact: false })).toBeVisible();
  const withheld = await save('glidepath-2026-11-22-results.pdf');
  expect(traces(withheld, ['better off dead', 'Little interest', 'Feeling nervous'])).toEqual([
    'Feeling nervous',
  ]);
});

test('journal pages have the days, and only those notes and parts that were chosen', async () => {
  await openFilled();
  await open('journal', 'Journal pages');
  const without = await save('glidepath-2026-11-22-pages.pdf');
  saysWhatIsExpected(without, 'journal.txt', 1);
  expect(traces(without, [secretWords.note, secretWords.tag, secretWords.product, 'drink'])).toEqual([]);

  await page.getByRole('checkbox', { name: 'All notes of this period (1)' }).click();
  await expect(page.getByRole('checkbox', { name: '1 note you wrote' })).toBeChecked();
  const withNotes = await save('glidepath-2026-11-22-pages.pdf');
  expect(pdfText(withNotes)).toContain(secretWords.note);
});

test('an empty journal still makes each page, and says what would come on it', async () => {
  launched = await launch({ now });
  await callAs(await launched.page(), 'vault.create', { password });
  page = await lockByKey(launched);
  await unlock(page);
  folder = newHome();
  await answerSaveDialog(launched, folder);
  const pages = [
    ['schedule', 'Weekly sheet', 'weeks', 'There is no plan yet.'],
    ['safety-plan', 'Safety plan', 'card', '1. Warning signs'],
    ['questions', 'Questions to ask', 'list', 'No questions yet'],
    ['scales', 'Scale results', 'results', 'No scale was finished in this period.'],
    ['journal', 'Journal pages', 'pages', 'Nothing was written or logged in this period'],
  ] as const;
  for (const [kind, heading, word, said] of pages) {
    await open(kind, heading);
    const file = await save(`glidepath-2026-11-22-${word}.pdf`);
    expect(pdfText(file)).toContain(said);
    expect(pdfInfo(file).Pages).toBe('1');
  }
});

test('a safety plan is written by keyboard, put in order, kept over a lock, and taken back', async () => {
  await openFilled();
  await page.keyboard.press('F1');
  await page.getByRole('link', { name: 'My safety plan' }).click();
  await expect(page.getByRole('heading', { name: 'My safety plan', level: 1 })).toBeVisible();
  const coping = page.getByRole('region', { name: '2. What I can do by myself' });

  await coping.getByRole('button', { name: 'Add a line to What I can do by myself' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(coping.getByText('Type a few words first.')).toBeVisible();
  await page.keyboard.type('Call the dog');
  await page.keyboard.press('Enter');
  await expect(coping.getByRole('listitem')).toHaveText([/^A hot shower/, /^Walk/, /^Call the dog/]);
  await expect(coping.getByRole('button', { name: /^Add a line/ })).toBeFocused();

  await coping.getByRole('button', { name: 'Move Call the dog up' }).press('Alt+ArrowUp');
  await expect(coping.getByRole('listitem')).toHaveText([/^A hot shower/, /^Call the dog/, /^Walk/]);
  await coping.getByRole('button', { name: 'Remove A hot shower' }).click();
  await expect(coping.getByRole('listitem')).toHaveText([/^Call the dog/, /^Walk/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(coping.getByRole('listitem')).toHaveText([/^A hot shower/, /^Call the dog/, /^Walk/]);

  await coping.getByRole('button', { name: 'Change Call the dog' }).click();
  await coping.getByLabel('What to write').fill('Walk the d');
  page = await lockByKey(launched);
  await unlock(page);
  await expect(page.getByText('You were writing a line of a list when it locked. It is kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with a line of a list' }).click();
  await expect(page.getByLabel('What to write')).toHaveValue('Walk the d');
  await page.getByLabel('What to write').fill('Walk the dog');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    page.getByRole('region', { name: '2. What I can do by myself' }).getByRole('listitem'),
  ).toHaveText([/^A hot shower/, /^Walk the dog/, /^Walk to/]);
});

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf';
import { follow, goTo } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { password } from '../support/surroundings';
import { day } from '../support/vault';

const now = '2026-11-22T20:40:00Z';
const strange = ['+1 (555) 010-0199 ext 4', 'call my sister', '٠١٢٣٤٥٦٧٨٩', '📞'.repeat(60)];
let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch({ now });
  page = await launched.page();
  await callAs(page, 'vault.create', { password });
});

test.afterEach(() => launched.close());

/** Opens the vault that was made behind the screens. */
async function open(): Promise<void> {
  page = await lockByKey(launched);
  await unlock(page);
}

test('people are kept with numbers as typed, over a lock, and go into the safety plan once', async () => {
  const appointmentId = (
    await callAs(page, 'appointments.save', {
      ...{ id: null, day: day('2026-11-30'), time: '09:15', title: 'Checkup', place: '', note: '' },
    })
  ).id;
  await callAs(page, 'lines.save', {
    ...{ id: null, list: 'questions', text: 'Is this pace right?', reach: '', appointmentId },
  });
  for (const [index, reach] of strange.entries()) {
    const record = {
      kind: 'person' as const,
      role: 'line' as const,
      name: `Line ${index}`,
      who: '',
      note: '',
    };
    await callAs(page, 'records.save', { id: null, day: null, record: { ...record, reach } });
  }
  await open();
  await goTo(page, 'Safety plan');
  await page.getByRole('link', { name: 'People and places' }).click();
  const lines = page.getByRole('region', { name: 'Lines and places nearby' });
  for (const reach of strange) await expect(lines.getByText(reach, { exact: true })).toBeVisible();
  const ahead = page.getByRole('region', { name: 'Appointments ahead' });
  await expect(ahead.getByRole('listitem').first()).toContainText('Nov 30, 9:15 AM Checkup');
  await expect(ahead.getByText('Is this pace right?')).toBeVisible();
  await expect(page.getByText('Last checked November 22, 2026.').first()).toBeVisible();
  await expect(page.getByText('That is over a year ago.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Add a person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await page.keyboard.press('Enter');
  await expect(form.getByText('Type a name, or a word for it.')).toBeVisible();
  await form.getByLabel('Name').fill('Sam');
  await form.getByLabel('Number or other way').fill('5'.repeat(121));
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('That is longer than 120 characters. Make it shorter.')).toBeVisible();
  await form.getByLabel('Who or what it is').fill('my sister');
  // A line break that was pasted stands on one line.
  await form.getByLabel('Number or other way').fill('555 0100\nafter six');
  expect(await axeFindings(page)).toEqual([]);
  await open();
  await expect(page.getByText('You were writing a person or place that helps when it locked.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with a person or place that helps' }).click();
  const again = page.getByRole('dialog', { name: 'Add a person' });
  await expect(again.getByLabel('Name')).toHaveValue('Sam');
  await again.getByRole('button', { name: 'Save' }).click();

  const close = page.getByRole('region', { name: 'People close to you' });
  await expect(close.getByText(/^555 0100 ?after six$/)).toBeVisible();
  await close.getByRole('button', { name: 'Copy 555 0100' }).click();
  await expect(close.getByText('Copied, until it locks')).toBeVisible();
  await close.getByRole('button', { name: 'Add to my safety plan: Sam' }).click();
  await expect(close.getByText('In your safety plan', { exact: true })).toBeVisible();
  await expect(close.getByRole('button', { name: /^Add to my safety plan/ })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await close.getByRole('button', { name: 'Remove: Sam' }).click();
  await expect(close.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(close.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('navigation', { name: 'Pages of the safety plan' }).getByText('Safety plan').click();
  await expect(
    page.getByRole('region', { name: '4. People I can ask for help' }).getByRole('listitem'),
  ).toHaveText([/^Sam, my sister: 555 0100 ?after six/]);
});

test('an urge at 2 a.m. with the vault locked: the safety card and the lines are reachable by keyboard', async () => {
  const line = { id: null, reach: '', appointmentId: null };
  await callAs(page, 'lines.save', { ...line, list: 'safety-coping', text: 'A hot shower' });
  await callAs(page, 'lines.save', { ...line, list: 'safety-warning-signs', text: 'I stop answering' });
  const { id } = await callAs(page, 'lines.save', {
    ...line,
    list: 'safety-people',
    text: 'Ann',
    reach: '555 0100',
  });
  await open();
  await expect(page.getByText('Ann')).toHaveCount(0);
  await goTo(page, 'Safety plan');
  await page.getByRole('link', { name: 'Lock screen' }).click();

  // It says what it means, and shows what anybody could read, before it can be switched on.
  await expect(page.getByText('is not encrypted', { exact: false })).toBeVisible();
  await expect(page.getByText('Choose something with a line in it first.')).toBeVisible();
  // Both before the first is kept: neither is lost.
  const steps = page.getByRole('group', { name: 'From my safety plan' });
  await steps.getByRole('checkbox').evaluateAll((boxes) => {
    const [, coping, , people] = boxes as HTMLInputElement[];
    coping?.click();
    people?.click();
  });
  const preview = page.getByRole('region', { name: 'What anyone could read' });
  await expect(preview.getByRole('listitem')).toHaveText(['A hot shower', 'Ann555 0100']);
  const file = path.join(launched.home, 'door-card.json');
  expect(existsSync(file)).toBe(false);

  // Where the file can't be written, the switch stays off.
  const shown = page.getByRole('checkbox', { name: 'Show this on the lock screen' });
  mkdirSync(file);
  await shown.click();
  await expect(page.getByText('The journal’s folder can’t be written.', { exact: false })).toBeVisible();
  await expect(shown).not.toBeChecked();
  rmSync(file, { recursive: true });
  await shown.click();
  await expect(page.getByText('It is on the lock screen now.')).toBeVisible();
  await expect(shown).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await callAs(page, 'lines.save', { ...line, id, list: 'safety-people', text: 'Ann', reach: '555 0199' });

  page = await lockByKey(launched);
  // Folded away below a neutral name, where the keyboard comes by.
  await expect(page.getByText('Ann')).toBeHidden();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent === 'Notes')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toHaveText(['A hot shower', 'Ann555 0199']);
  await expect(page.getByText('I stop answering')).toHaveCount(0);
  await expect(page.getByText('call or text 988', { exact: false })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help now' });
  await expect(help.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(help.getByText('555 0199')).toBeVisible();
  await expect(help.getByText('Text HOME to 741741')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // A file that somebody has spoiled shows nothing, and is said once the vault is open.
  writeFileSync(file, '{"format"');
  await unlock(page);
  await expect(page.getByText('its file can’t be read anymore', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Look at the card' }).click();
  await page.getByRole('button', { name: 'Write it again' }).click();
  await expect(page.getByText('It is on the lock screen now.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show this on the lock screen' }).click();
  await expect(page.getByText('its file is removed', { exact: false })).toBeVisible();
  expect(existsSync(file)).toBe(false);
});

test('family gets a page of its own, on the screen and on paper, with nothing of the journal', async () => {
  await callAs(page, 'lines.save', {
    ...{ id: null, list: 'safety-people', text: 'Zqperson', reach: 'Zqreach', appointmentId: null },
  });
  await open();
  await follow(page, '/safety-plan/family');
  await expect(page.getByRole('heading', { name: 'For family and friends', level: 1 })).toBeVisible();
  for (const part of ['What usually happens', 'What helps', 'When to call for help', 'Support for you'])
    await expect(page.getByRole('region', { name: part }).getByRole('listitem').first()).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/kratom|Zq/i);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Print it, or save it' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(/^1 page$/)).toBeVisible();
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  const file = path.join(folder, 'glidepath-2026-11-22-reading.pdf');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
  expect(pdfText(file)).toBe(readFileSync(path.join(import.meta.dirname, 'golden', 'family.txt'), 'utf8'));
  expect(pdfInfo(file).Pages).toBe('1');
  expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
  rmSync(file);

  const reveals = page.getByRole('region', { name: 'What this page reveals' });
  await page.getByLabel('A few words of your own').fill('Thank you for asking');
  await page.getByRole('checkbox', { name: 'Name the substance' }).click();
  await expect(reveals.getByText('The words you typed')).toBeVisible();
  await expect(reveals.getByText('That the substance is kratom', { exact: false })).toBeVisible();
  await expect(preview.getByText('Thank you for asking')).toBeVisible();
  await page.getByLabel('A few words of your own').fill('x'.repeat(301));
  await expect(page.getByText('That is longer than 300 characters. Make it shorter.')).toBeVisible();
});

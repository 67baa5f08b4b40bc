import { expect, type Page, test } from '@playwright/test';
import type { OptionsByKind } from '../../shared/contract/reports';
import { summaryParts } from '../../shared/contract/reports/summary-parts';
import { type DoctorTexts, doctorToday, doctorVault, openInApp } from '../support/doctor-vault';
import { type Launched, newHome } from '../support/launch';
import { pdfBytes, pdfInfo, pdfText } from '../support/pdf';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { summaryOptions } from '../support/summary';
import { day } from '../support/vault';

/** Words that stand nowhere else. What is free text also names the substance, the product and the vendor. */
const texts: DoctorTexts = {
  name: 'Zarquon',
  product: 'Vexleaf',
  strain: 'Quillstrain',
  vendor: 'Brixvendor',
  other: 'Tabloxine',
  note: 'Notemarker: kratom from Brixvendor, the Vexleaf, Zarquon says 7-OH is worse.',
  medicine: 'Medimarker',
  goal: 'Goalmarker without kratoms',
  question: 'Questmarker about mitragynine and Vexleaf?',
  reason: 'Reasonmarker',
  peak: 'Peakmarker of Vexleaf',
  attempts: 'Attemptmarker',
  withdrawal: 'Withdrawmarker',
  allergies: 'Allergymarker',
  function: 'Functionmarker',
  work: 'Workmarker',
  warningSign: 'Signmarker',
  person: 'Personmarker',
  reach: '5550142',
};
const substance = /kratom|mitragyn|7-oh\b|vexleaf|quillstrain|tabloxine/i;

let launched: Launched;
let page: Page;
let notes: string[];

test.beforeEach(async () => {
  ({ launched, page } = await openInApp(await doctorVault(texts)));
  const found = await callAs(page, 'reports.notes', { from: day('2026-10-24'), to: doctorToday });
  notes = found.notes.map(({ id }) => id);
});

test.afterEach(() => launched.close());

/** Everything that a saved file holds: its text, what it says of itself, and its bytes, uncompressed. */
async function contentOf(given: Partial<OptionsByKind['summary']>): Promise<{ text: string; all: string }> {
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  const options = summaryOptions({
    ...{ from: day('2026-10-24'), to: doctorToday, identity: 'name', notes },
    ...given,
  });
  const prepared = await callAs(page, 'reports.prepare', options);
  await callAs(page, 'shell.savePdf', { ...prepared, password: null });
  const file = summaryFile(folder, doctorToday);
  const text = pdfText(file);
  return { text, all: [text, JSON.stringify(pdfInfo(file)), pdfBytes(file).toString('latin1')].join('\n') };
}

test('what is on is there, and what is off leaves no trace in text, metadata or bytes', async () => {
  test.setTimeout(300_000);
  const { text } = await contentOf({});
  const { warningSign: _sign, note: _note, ...shown } = texts;
  for (const words of Object.values(shown)) expect(text, words).toContain(words.split(' ')[0]);
  expect(text).toMatch(/kratom/i);

  const without = async (part: (typeof summaryParts)[number], ...gone: (keyof DoctorTexts)[]) => {
    const { all } = await contentOf({ parts: summaryParts.filter((each) => each !== part) });
    for (const what of gone) expect(all, `${part}: ${what}`).not.toContain(texts[what].split(' ')[0]);
  };
  await without('goals', 'goal');
  await without('questions', 'question');
  await without('history', 'reason', 'peak', 'attempts', 'withdrawal');
  await without('vendors', 'vendor');
  await without('medicines', 'medicine');
  await without('conditions', 'allergies');
  await without('function', 'function');
  await without('work', 'work');
  await without('safety-plan', 'warningSign', 'person', 'reach');
  for (const identity of ['none', 'initials'] as const)
    expect((await contentOf({ identity })).all).not.toContain(texts.name);
  expect((await contentOf({ notes: [] })).all).not.toContain('Notemarker');
});

test('with the substance off, nothing of it is left in anything that was written', async () => {
  test.setTimeout(120_000);
  const { text, all } = await contentOf({ named: false });
  expect(all).not.toMatch(substance);
  expect(all).not.toContain(texts.vendor);
  for (const kept of ['Notemarker', 'Questmarker', 'Goalmarker', 'Peakmarker', 'Product 1', '[left out]'])
    expect(text).toContain(kept);
});

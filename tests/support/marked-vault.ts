import type { SummaryPart } from '../../shared/contract/reports/summary-parts';
import type { RevealId } from '../../shared/contract/reveals';
import { sampleRecords } from './own-records';
import { day, doseOf, entryFields, freshId, grams, newVault, planChoices, type TestVault } from './vault';

/**
 * A word of its own for every field that a person can write into, with what a page that has it must say that it tells.
 * Where none is given, no page may ever have it.
 */
export const marks = {
  product: ['substance'],
  otherProduct: ['substance'],
  productNote: [],
  vendor: ['vendors'],
  strain: ['vendors'],
  label: ['vendors'],
  batchNote: [],
  doseTag: [],
  note: ['notes'],
  tag: ['tags'],
  ownSymptom: ['symptoms'],
  ownTrigger: ['triggers'],
  ownMeasure: ['triggers'],
  takenMedicine: ['medicines'],
  takenAmount: ['medicines'],
  otherSubstance: ['other-substances'],
  listedMedicine: ['medicines'],
  listedAmount: ['medicines'],
  listedSince: ['medicines'],
  listedWhy: ['medicines'],
  appointment: ['appointments'],
  place: ['appointments'],
  appointmentNote: ['notes'],
  goal: ['goals'],
  question: ['questions'],
  reasonLine: [],
  warningSign: ['safety-plan'],
  person: ['people'],
  reach: ['people'],
  professional: ['people'],
  record: [],
  recipient: [],
  givenName: ['name'],
  familyName: ['name'],
  reason: ['history'],
  peak: ['history'],
  attempts: ['history'],
  withdrawal: ['history'],
  allergies: ['conditions'],
  function: ['function'],
  work: ['work'],
  draft: [],
} as const satisfies Record<string, readonly RevealId[]>;
export type Mark = keyof typeof marks;

/** The word of a field: nothing else in the application has it in it. */
export function wordOf(mark: Mark): string {
  return `Zq${mark.toLowerCase()}`;
}

/** The marks whose words are somewhere in a text, whatever their case. */
export function marksIn(text: string): Mark[] {
  const lower = text.toLowerCase();
  return (Object.keys(marks) as Mark[]).filter((mark) => lower.includes(wordOf(mark).toLowerCase()));
}

/** A note that tells what other switches leave out. */
const indiscreet = `${wordOf('note')}: ${wordOf('product')} kratom, from ${wordOf('vendor')}, ${wordOf('givenName')} said`;

export const markedNow = '2026-11-22T20:40:00Z';

/** A vault with each of these words in its field, on 22 November 2026. */
export async function markedVault(): Promise<TestVault> {
  const vault = await newVault({ now: markedNow });
  const { product } = await vault.call('plans.create', {
    ...planChoices('2026-11-08'),
    product: { kind: 'new', name: wordOf('product'), unit: 'g', piece: null },
  });
  const other = await vault.call('products.add', {
    product: { name: wordOf('otherProduct'), unit: 'mg', resolution: grams(1), piece: null },
    baseline: false,
  });
  const bought = { day: day('2026-10-20'), amount: null, cents: null };
  await vault.call('products.saveBatch', {
    ...{ id: null, productId: product.id, ...bought, vendor: wordOf('vendor') },
    ...{ strain: wordOf('strain'), label: wordOf('label'), note: wordOf('batchNote') },
  });
  await vault.call('doses.log', {
    ...doseOf(product.id, 5, '2026-11-20'),
    tags: [`own:${wordOf('doseTag')}`],
  });
  await vault.call('doses.log', doseOf(other.product.id, 15, '2026-11-21'));
  await writeEntry(vault);
  await fillScales(vault);
  await tellOfHealth(vault);
  await writeLines(vault);
  return vault;
}

async function writeEntry(vault: TestVault): Promise<void> {
  const { symptom } = await vault.call('symptoms.add', { name: wordOf('ownSymptom'), group: 'body' });
  const fields = entryFields({
    ...{ day: day('2026-11-20'), symptoms: { craving: 4, [symptom.key]: 7 }, overall: 5, function: 6 },
    ...{ sleepHours: 5.5, temperatureC: 37, drinks: 2, substances: [wordOf('otherSubstance')] },
    medicines: [{ name: wordOf('takenMedicine'), amount: wordOf('takenAmount'), helped: 6 }],
    measures: [{ what: `own:${wordOf('ownMeasure')}`, helped: null }],
    triggers: [`own:${wordOf('ownTrigger')}`],
    ...{ tags: [wordOf('tag')], note: indiscreet, signs: ['no-fluids-12-hours'], selfHarm: 'thoughts' },
  });
  await vault.call('journal.save', { id: freshId(), fields });
  await vault.call('journal.keepDraft', {
    id: freshId(),
    fields: entryFields({ day: day('2026-11-21'), note: wordOf('draft') }),
  });
}

async function fillScales(vault: TestVault): Promise<void> {
  const fill = (scale: 'phq9' | 'sows', answers: number[]) =>
    vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm: null });
  await fill('phq9', [3, 3, 3, 3, 3, 3, 3, 0, 2]);
  await fill('sows', Array(16).fill(1));
}

async function tellOfHealth(vault: TestVault): Promise<void> {
  const name = `${wordOf('givenName')} ${wordOf('familyName')}`;
  const own = ['reason', 'peak', 'attempts', 'withdrawal', 'allergies', 'function', 'work'] as const;
  await vault.call('background.set', {
    ...Object.fromEntries(own.map((question) => [question, wordOf(question)])),
    ...{ name, seizures: true, extracts: true, failedTapers: 3, useSince: day('2020-06-01') },
    ...{ healthWork: true, liverDisease: true },
  });
  await vault.call('medicines.save', {
    ...{ id: null, name: wordOf('listedMedicine'), amount: wordOf('listedAmount'), often: 'daily' },
    ...{ since: wordOf('listedSince'), why: wordOf('listedWhy'), kinds: ['benzodiazepine'] },
  });
}

async function writeLines(vault: TestVault): Promise<void> {
  const { id } = await vault.call('appointments.save', {
    ...{ id: null, day: day('2026-11-25'), time: '09:00', title: `${wordOf('appointment')} for kratom` },
    ...{ place: wordOf('place'), note: wordOf('appointmentNote') },
  });
  for (const [list, mark, reach] of [
    ['goals', 'goal', ''],
    ['questions', 'question', ''],
    ['reasons', 'reasonLine', ''],
    ['safety-warning-signs', 'warningSign', ''],
    // Named, with no word of how to reach them.
    ['safety-people', 'person', ''],
    ['safety-professionals', 'professional', wordOf('reach')],
  ] as const) {
    const appointmentId = list === 'questions' ? id : null;
    await vault.call('lines.save', { id: null, list, text: wordOf(mark), reach, appointmentId });
  }
  const parts: SummaryPart[] = ['goals'];
  for (const record of Object.values(sampleRecords(wordOf('record'))))
    await vault.call('records.save', { id: null, day: null, record });
  await vault.call('recipients.save', {
    ...{ id: null, name: wordOf('recipient') },
    choices: { identity: 'none', named: false, detail: 'page-one', parts, paper: 'letter' },
  });
}

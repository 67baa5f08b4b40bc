import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import {
  type FileKind,
  type FilePart,
  fileKinds,
  partsOfFile,
  placeOfFile,
} from '../../../shared/contract/files-out';
import { emptyFolder } from '../../support/backups';
import { byDefinitions, bySchema, byUs } from '../../support/fhir-checks';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

type Days = Pick<InputOf<'files.save'>, 'from' | 'to'>;
const november: Days = { from: day('2026-11-01'), to: day('2026-11-30') };
const october: Days = { from: day('2026-10-01'), to: day('2026-10-31') };

let vault: TestVault;
let onStep = () => {};

beforeAll(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z', onStep: () => onStep() });
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  await vault.call('doses.log', {
    ...doseOf(product.id, 4.5, '2026-11-20', '02:30'),
    tags: ['trigger.pain', 'own:late'],
  });
  await vault.call('doses.log', doseOf(product.id, 5, '2026-11-20'));
  const { symptom } = await vault.call('symptoms.add', { name: 'Ringing ears', group: 'body' });
  await vault.call('journal.save', {
    id: freshId(),
    fields: entryFields({
      day: day('2026-11-20'),
      symptoms: { craving: 4, [symptom.key]: 7 },
      sleepHours: 5.5,
      temperatureC: 37,
      weightKg: 70,
      bloodPressure: { systolic: 130, diastolic: 80 },
      drinks: 2,
      medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 6 }],
      measures: [
        { what: 'walking', helped: 5 },
        { what: 'own:ice', helped: null },
      ],
      tags: ['=work', 'home'],
      selfHarm: 'no',
      note: '+1 day\r\n"quiet", they say',
    }),
  });
  const phq2 = { id: freshId(), scale: 'phq2', answers: [1, 2], selfHarm: null } as const;
  await vault.call('scales.finish', { ...phq2, answers: [...phq2.answers] });
  await vault.call('appointments.save', {
    id: null,
    day: day('2026-11-25'),
    time: '09:00',
    title: 'Checkup',
    place: '',
    note: '',
  });
});

async function saved(kind: FileKind, parts: readonly FilePart[] = [], days = november): Promise<string> {
  const file = path.join(emptyFolder(), 'saved');
  const place = vault.place(placeOfFile[kind], file);
  const made = await vault.call('files.save', { kind, parts: [...parts], ...days, place });
  const text = readFileSync(file, 'utf8');
  expect(made).toEqual({ name: 'saved', bytes: Buffer.byteLength(text) });
  expect(readdirSync(path.dirname(file))).toEqual(['saved']);
  return text;
}

/** The cells as another reader of CSV finds them. */
function cells(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: false });
}

describe('a saved table', () => {
  it('has a line for each dose, with the day it belongs to and the time on the wall', async () => {
    expect(cells(await saved('doses', ['names', 'why']))).toEqual([
      ['Day', 'Date', 'Time', 'Zone', 'Product', 'Amount', 'Unit', 'Planned time', 'Why'],
      ['2026-11-20', '2026-11-20', '08:00', 'America/New_York', 'Leaf', '5', 'g', '', ''],
      ['2026-11-20', '2026-11-21', '02:30', 'America/New_York', 'Leaf', '4.5', 'g', '', 'Pain; late'],
    ]);
    expect(cells(await saved('doses'))[1]?.slice(4)).toEqual(['Product 1', '5', 'g', '']);
  });

  it('has a line for each entry, a column for what was answered, and nothing that a spreadsheet runs', async () => {
    const [heads = [], row = [], ...more] = cells(await saved('journal', partsOfFile.journal));
    expect(more).toEqual([]);
    expect(Object.fromEntries(heads.map((head, index) => [head, row[index]]))).toEqual({
      Day: '2026-11-20',
      Date: '2026-11-20',
      Time: '12:00',
      Zone: 'America/New_York',
      'Symptom: Ringing ears': '7',
      'Symptom: Craving': '4',
      'Hours slept': '5.5',
      'Temperature (°F)': '98.6',
      'Blood pressure, upper (mmHg)': '130',
      'Blood pressure, lower (mmHg)': '80',
      'Weight (lb)': '154.32',
      'Alcohol (drinks)': '2',
      'Medicines taken': 'Ibuprofen 400 mg (6 of 10)',
      'What was tried': 'A walk (5 of 10); ice',
      Tags: "'=work; home",
      'Thoughts of self-harm': 'no',
      Note: `'+1 day\r\n"quiet", they say`,
    });
  });

  it('of the journal says nothing of what was left out', async () => {
    const [heads, row] = cells(await saved('journal'));
    expect(heads).toContain('Symptom: Own symptom 1');
    expect([heads, row].flat().join(' ')).not.toMatch(
      /ringing|drinks|ibuprofen|ice|work|self-harm|note|quiet/i,
    );
  });

  it('has a line for each filled-in scale, its answers only where they were asked for', async () => {
    const [heads, row] = cells(await saved('scales'));
    expect(heads?.slice(4)).toEqual(['Scale', 'Total', 'Highest total', 'Range']);
    expect(row?.slice(4)).toEqual(['PHQ-2', '3', '6', 'positive']);
    expect(cells(await saved('scales', ['answers']))[1]?.slice(8)).toEqual(['1', '2']);
  });

  it('has a line for each day of the plan', async () => {
    const rows = cells(await saved('plan', ['names', 'taken']));
    expect(rows).toHaveLength(31);
    expect(rows[0]).toEqual(['Day', 'Product', 'Planned', 'Taken', 'Unit', 'Step', 'Held']);
    expect(rows[20]).toEqual(['2026-11-20', 'Leaf', '10.2', '9.5', 'g', '3', '']);
  });
});

describe('other files', () => {
  it('hold the same in a calendar and a health record', async () => {
    const calendar = await saved('calendar');
    expect(calendar.match(/SUMMARY:.*/g)).toEqual([
      ...[1, 2, 3, 4, 5].map((step) => `SUMMARY:Step ${step}`),
      'SUMMARY:Appointment',
    ]);
    const bundle = JSON.parse(await saved('record', partsOfFile.record));
    expect([bySchema(bundle), byDefinitions(bundle), byUs(bundle)]).toEqual([[], [], []]);
  });

  it('say before they are saved what they hold', async () => {
    const held = async (kind: FileKind, days: Days) =>
      (await vault.call('files.contents', { kind, ...days })).held.map(
        ({ what, count }) => `${what} ${count}`,
      );
    expect(await held('doses', november)).toEqual(['amounts 2', 'zone 2', 'names 1', 'why 1']);
    expect(await held('journal', november)).toEqual([
      'ratings 1',
      'sleep 1',
      'vitals 1',
      'triggers 1',
      'zone 1',
      'own-words 1',
      'substances 1',
      'danger 1',
      'notes 1',
    ]);
    expect(await held('calendar', november)).toEqual([
      'steps 5',
      'step-amounts 5',
      'names 1',
      'appointments 1',
      'titles 1',
    ]);
    for (const kind of fileKinds) expect(await held(kind, october)).toEqual([]);
  });

  it('know from when to when there is anything', async () => {
    expect(await vault.call('files.days', {})).toMatchObject({
      today: '2026-11-22',
      span: { first: '2026-11-01' },
      planStart: '2026-11-01',
    });
    const empty = await newVault();
    expect((await empty.call('files.days', {})).span).toBeNull();
  });
});

describe('a file that does not come about', () => {
  const doses = { kind: 'doses', parts: [], ...november } as const;
  const save = (place: string) => vault.reply('files.save', { ...doses, place });

  it.each([
    ['in a folder that is gone', () => path.join(emptyFolder(), 'gone', 'a.csv')],
    ['in the vault’s own folder', () => path.join(vault.home, 'vault', 'a.csv')],
    ['in place of a folder', () => emptyFolder()],
    ['in place of the vault itself', () => path.join(vault.home, 'vault', 'journal.db')],
    ['in the vault’s folder by a link', () => path.join(linkTo(path.join(vault.home, 'vault')), 'a.csv')],
    ['with a name that is too long', () => path.join(emptyFolder(), `${'a'.repeat(300)}.csv`)],
    ['in a folder with a name that is too long', () => path.join(emptyFolder(), 'a'.repeat(300), 'a.csv')],
    ['below a file', () => path.join(fileIn(emptyFolder()), 'a.csv')],
    ['in a ring of links', () => path.join(ringOfLinks(), 'a.csv')],
  ])('%s is said and leaves nothing', async (_name, at) => {
    const file = at();
    const place = vault.place('doses-to-save', file);
    expect(await save(place)).toEqual({ ok: false, code: 'target-unwritable' });
    expect(readdirSync(path.dirname(path.dirname(file))).filter((name) => name.includes('.part'))).toEqual(
      [],
    );
    expect(readdirSync(path.join(vault.home, 'vault')).filter((name) => name.includes('csv'))).toEqual([]);
  });

  it('takes the place of a link, and leaves alone what the link leads to', async () => {
    const file = path.join(emptyFolder(), 'a.csv');
    const database = path.join(vault.home, 'vault', 'journal.db');
    symlinkSync(database, file);
    const before = readFileSync(database);
    expect(await save(vault.place('doses-to-save', file))).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toContain('"Planned time"');
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('at a place that was chosen for something else is refused', async () => {
    expect(await save(vault.place('journal-to-save', path.join(emptyFolder(), 'a')))).toMatchObject({
      code: 'bad-input',
    });
  });

  it('because the person ended it leaves the one of before as it was, at whatever step', async () => {
    const folder = emptyFolder();
    const file = path.join(folder, 'a.csv');
    writeFileSync(file, 'before');
    for (let step = 2; ; step += 1) {
      let count = 0;
      onStep = () => {
        count += 1;
        if (count === step) vault.endWork();
      };
      const reply = await save(vault.place('doses-to-save', file));
      onStep = () => {};
      if (reply.ok) break;
      expect(reply).toEqual({ ok: false, code: 'cancelled' });
      expect(readdirSync(folder)).toEqual(['a.csv']);
      expect(readFileSync(file, 'utf8')).toBe('before');
      expect(step).toBeLessThan(20);
    }
    expect(readFileSync(file, 'utf8')).toContain('"Planned time"');
  });
});

function linkTo(target: string): string {
  const link = path.join(emptyFolder(), 'link');
  symlinkSync(target, link);
  return link;
}

function ringOfLinks(): string {
  const folder = emptyFolder();
  symlinkSync(path.join(folder, 'b'), path.join(folder, 'a'));
  symlinkSync(path.join(folder, 'a'), path.join(folder, 'b'));
  return path.join(folder, 'a');
}

function fileIn(folder: string): string {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'before');
  return file;
}

import { expect, test } from 'vitest';
import { asEntries, bringIn, chosenFile, guessed } from '../../support/bring-in';
import { day, newVault, type TestVault } from '../../support/vault';

function openVault(): Promise<TestVault> {
  return newVault({ now: '2026-11-22T20:40:00Z', zone: 'America/New_York' });
}

const small = [
  'Date,Time,Craving,Muscle aches,Overall,Sleep,Note,Yawning',
  '2026-11-03,08:30,7,5,6,5.5,"Long night, but',
  'it passed",3',
  '2026-11-03,18:00,4,,,,,',
  '2026-11-04,08:30,11,5,6,5.5,,',
  '2026-11-05,08:30,,,,,,',
].join('\n');

test('a file of symptoms becomes entries, with a symptom of the person’s own, summed up by day and found', async () => {
  const vault = await openVault();
  await vault.call('search.find', search('passed'));
  const place = chosenFile(vault, small);
  const choices = await guessed(vault, place);
  expect(choices.of).toBe('entries');
  expect(choices.columns).toEqual([
    'date',
    'time',
    'symptom:craving',
    'symptom:muscle-aches',
    'overall',
    'sleep-hours',
    'note',
    'none',
  ]);
  const columns = [...choices.columns.slice(0, 7), 'new-symptom' as const];
  const { seen, brought } = await bringIn(vault, place, { ...choices, columns });
  expect(seen).toMatchObject({
    fresh: 2,
    unreadable: 2,
    problems: [
      { row: 4, problem: 'bad-rating' },
      { row: 5, problem: 'nothing-said' },
    ],
  });
  const { symptoms } = await vault.call('symptoms.list', {});
  const own = symptoms.find(({ name }) => name === 'Yawning');
  const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
  expect(
    entries.map(({ time, symptoms, overall, sleepHours, note }) => [
      time,
      symptoms,
      overall,
      sleepHours,
      note,
    ]),
  ).toEqual([
    ['18:00', { craving: 4 }, null, null, ''],
    ['08:30', { craving: 7, 'muscle-aches': 5, [own?.key ?? '']: 3 }, 6, 5.5, 'Long night, but\nit passed'],
  ]);
  expect((await vault.call('search.find', search('passed'))).hits).toHaveLength(1);
  const range = { from: day('2026-11-03'), to: day('2026-11-03'), productId: null };
  expect((await vault.call('days.range', range)).days[0]?.worst).toBe(7);
  await vault.call('bringIn.takeOut', { id: brought.import.id });
  expect((await vault.call('journal.list', { before: null, limit: 10 })).entries).toEqual([]);
  expect((await vault.call('search.find', search('passed'))).hits).toEqual([]);
  expect((await vault.call('days.range', range)).days[0]?.worst).toBe(null);
  await vault.call('bringIn.putBack', { id: brought.import.id });
  expect((await vault.call('journal.list', { before: null, limit: 10 })).entries).toEqual(entries);
});

test('ratings from 0 to 5 count twice, and half steps are whole ones', async () => {
  const vault = await openVault();
  const place = chosenFile(vault, 'date;craving;anxiety\n2026-11-03;2,5;5\n2026-11-04;6;1\n');
  const choices = asEntries(['date', 'symptom:craving', 'symptom:anxiety'], {
    scale: 'five',
    decimalComma: true,
  });
  const { seen } = await bringIn(vault, place, choices);
  expect(seen.problems).toEqual([{ row: 3, problem: 'bad-rating' }]);
  const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
  expect(entries.map(({ symptoms }) => symptoms)).toEqual([{ craving: 5, anxiety: 10 }]);
});

test('safety rules speak of what was brought in as of an entry that is written late, and are recorded', async () => {
  const vault = await openVault();
  const place = chosenFile(vault, 'date,vomiting,diarrhea,tremor\n2026-11-03,9,9,9\n2026-11-10,0,0,0\n');
  const columns = ['date', 'symptom:vomiting', 'symptom:diarrhea', 'symptom:tremor'] as const;
  const { brought } = await bringIn(vault, place, asEntries(columns));
  const written = await openVault();
  const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
  const [late] = entries.filter((entry) => entry.day === '2026-11-03');
  if (late === undefined) throw new Error('it was not brought in');
  const { id, at: _at, savedAt: _savedAt, ...fields } = late;
  const { showings } = await written.call('journal.save', { id, fields });
  const recorded = vault.session
    .opened()
    .db.prepare('SELECT rule, tier FROM safety_showings WHERE entry_id = ? ORDER BY rule')
    .all([id]);
  expect(recorded).toEqual([...showings].sort((a, b) => (a.rule < b.rule ? -1 : 1)));
  expect(brought.withSigns).toBe(showings.length > 0 ? 1 : 0);
  expect(showings).not.toEqual([]);
});

test('an entry of the same minute that says as much is there already', async () => {
  const vault = await openVault();
  const columns = ['date', 'time', 'symptom:craving', 'symptom:anxiety'] as const;
  const first = chosenFile(vault, 'Date,Time,a,b\n2026-11-03,08:30,7,5\n');
  await bringIn(vault, first, asEntries(columns));
  const more = chosenFile(
    vault,
    'Date,Time,a,b\n2026-11-03,08:30,7,\n2026-11-03,08:30,7,6\n2026-11-03,08:31,7,5\n',
  );
  expect(await vault.call('bringIn.check', { place: more, choices: asEntries(columns) })).toMatchObject({
    fresh: 2,
    there: 1,
  });
});

function search(words: string) {
  const any = { kind: null, from: null, to: null, symptom: null, tag: null, withNote: false };
  return { words, ...any, after: null, limit: 30 };
}

test('entries that are there again when an import is put back are left out, unless they say something else', async () => {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const text = 'Date,Time,a,Note\n2026-11-03,08:00,4,one\n2026-11-03,09:00,5,two\n';
  const choices = asEntries(['date', 'time', 'symptom:craving', 'note']);
  const first = (await bringIn(vault, chosenFile(vault, text), choices)).brought.import.id;
  await vault.call('bringIn.takeOut', { id: first });
  await bringIn(vault, chosenFile(vault, text.replace('two', 'another')), choices);
  expect(await vault.call('bringIn.putBack', { id: first })).toEqual({ back: 1, there: 1 });
  const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
  expect(entries.map(({ note }) => note).sort()).toEqual(['another', 'one', 'two']);
});

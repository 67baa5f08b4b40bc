import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import type { Hit } from '../../../shared/contract/search';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  grams,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

let vault: TestVault;
let leaf: string;

const anything: InputOf<'search.find'> = {
  words: '',
  kind: null,
  from: null,
  to: null,
  symptom: null,
  tag: null,
  withNote: false,
  after: null,
  limit: 100,
};

const find = (wanted: Partial<InputOf<'search.find'>>) =>
  vault.call('search.find', { ...anything, ...wanted });

/** A hit in short: the note of an entry, the amount and time of a dose. */
const short = (hit: Hit) =>
  hit.kind === 'entry' ? hit.entry.note : `${hit.dose.amount / 1000} ${hit.product.unit} at ${hit.dose.time}`;

async function found(wanted: Partial<InputOf<'search.find'>>): Promise<string[]> {
  const { hits, count, next } = await find(wanted);
  expect({ count, next }).toEqual({ count: hits.length, next: null });
  return hits.map(short);
}

const save = (given: Parameters<typeof entryFields>[0], id = freshId()) =>
  vault.call('journal.save', { id, fields: entryFields(given) });

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const { product } = await vault.call('plans.create', planChoices('2026-11-16'));
  leaf = product.id;
});

/** Three entries and two doses, with something of everything. */
async function seed() {
  await save({
    day: day('2026-11-19'),
    time: '09:00',
    note: 'Slept badly, then a long walk by the café. Çay 2.50 g',
    symptoms: { craving: 7, 'restless-legs': 0, anxiety: 3 },
    tags: ['work', 'Dr. Müller'],
    medicines: [{ name: 'Loperamide', amount: '2 mg', helped: 6 }],
  });
  await save({
    day: day('2026-11-20'),
    time: '09:00',
    note: '今日はとても疲れた。我很累 😴',
    symptoms: { craving: 4, 'restless-legs': 5 },
    triggers: ['trigger.stress', 'own:long drive'],
    measures: [{ what: 'warm-bath', helped: 5 }],
    substances: ['Red wine'],
  });
  await save({ day: day('2026-11-21'), time: '09:00', note: '', signs: ['dark-urine'], tags: ['Work'] });
  const dose = doseOf(leaf, 2.4, '2026-11-20');
  await vault.call('doses.log', { ...dose, tags: ['trigger.stress', 'own:night shift'] });
  await vault.call('doses.log', doseOf(leaf, 24, '2026-11-21', '10:00'));
}

const walk = 'Slept badly, then a long walk by the café. Çay 2.50 g';
const tired = '今日はとても疲れた。我很累 😴';
const unwritten = '';
const small = '2.4 g at 08:00';
const large = '24 g at 10:00';

describe('searching by words', () => {
  it.each<[string, string[]]>([
    ['walk', [walk]],
    ['WALK', [walk]],
    ['cafe', [walk]],
    ['café', [walk]],
    ['cay', [walk]],
    ['badly slept', [walk]],
    ['wal', [walk]],
    ['w', [unwritten, tired, walk]],
    ['badl walk', []],
    ['walk badl', [walk]],
    ['walk bath', []],
    ['muller', [walk]],
    ['dr.müller', [walk]],
    ['loper', [walk]],
    ['stress', [tired, small]],
    ['long drive', [tired]],
    ['long', [tired, walk]],
    ['warm bath', [tired]],
    ['wine', [tired]],
    ['restless', [tired]],
    ['urine', [unwritten]],
    ['craving', [tired, walk]],
    ['leaf', [large, small]],
    ['2.4', [small]],
    ['2,4g', [small]],
    ['2.4 g', [small]],
    ['2.5 g', [walk]],
    ['24 g', [large]],
    ['2', [large, small, walk]],
    ['night-shift', [small]],
    ['疲れた', [tired]],
    ['很累', [tired]],
    ['累很', []],
    ['😴', [tired]],
    ['nothing like it', []],
    ['   ', [large, unwritten, tired, small, walk]],
  ])('%j finds what has it', async (words, expected) => {
    await seed();
    expect(await found({ words })).toEqual(expected);
  });
});

describe('searching by filters', () => {
  it.each<[string, Partial<InputOf<'search.find'>>, string[]]>([
    ['nothing set', {}, [large, unwritten, tired, small, walk]],
    ['entries', { kind: 'entry' }, [unwritten, tired, walk]],
    ['doses', { kind: 'dose' }, [large, small]],
    ['with a note', { withNote: true }, [tired, walk]],
    ['from a day', { from: day('2026-11-20') }, [large, unwritten, tired, small]],
    ['to a day', { to: day('2026-11-20') }, [tired, small, walk]],
    ['one day', { from: day('2026-11-20'), to: day('2026-11-20') }, [tired, small]],
    ['days the wrong way round', { from: day('2026-11-21'), to: day('2026-11-19') }, []],
    ['a symptom', { symptom: { id: 'craving', atLeast: 1 } }, [tired, walk]],
    ['a symptom as high', { symptom: { id: 'craving', atLeast: 7 } }, [walk]],
    ['a symptom higher', { symptom: { id: 'craving', atLeast: 8 } }, []],
    ['a symptom that was rated 0', { symptom: { id: 'restless-legs', atLeast: 1 } }, [tired]],
    ['a tag, as it was written', { tag: 'work' }, [walk]],
    ['a tag with signs', { tag: 'Dr. Müller' }, [walk]],
    ['a trigger of entries and doses', { tag: 'Stress' }, [tired, small]],
    ['a tag in own words', { tag: 'night shift' }, [small]],
    ['a tag that nobody used', { tag: 'nobody' }, []],
    [
      'words and filters',
      { words: 'craving', withNote: true, symptom: { id: 'anxiety', atLeast: 3 } },
      [walk],
    ],
    ['filters that exclude each other', { kind: 'dose', withNote: true }, []],
  ])('by %s finds what fits', async (_name, wanted, expected) => {
    await seed();
    expect(await found(wanted)).toEqual(expected);
  });

  it('lists the tags there are, with how often', async () => {
    await seed();
    expect((await vault.call('search.tags', {})).tags).toEqual([
      { tag: 'Dr. Müller', count: 1 },
      { tag: 'long drive', count: 1 },
      { tag: 'night shift', count: 1 },
      { tag: 'Stress', count: 2 },
      { tag: 'work', count: 1 },
      { tag: 'Work', count: 1 },
    ]);
  });
});

describe('the pages of a search', () => {
  it('come newest first without a gap or a double, also of one minute', async () => {
    for (let count = 0; count < 7; count++) await save({ day: day('2026-11-20'), note: `rain ${count}` });
    const notes: string[] = [];
    let after: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof find>> = await find({ words: 'rain', after, limit: 3 });
      expect(page.count).toBe(7);
      notes.push(...page.hits.map(short));
      after = page.next;
    } while (after !== null);
    expect(notes).toEqual([6, 5, 4, 3, 2, 1, 0].map((count) => `rain ${count}`));
  });
});

describe('the index', () => {
  // Made by a first search, so that each change has to keep it true.
  beforeEach(async () => {
    expect(await found({})).toEqual([]);
  });

  it('follows an entry that is changed, moved to another day, taken out, put back, and written on', async () => {
    const { entry } = await save({ day: day('2026-11-19'), note: 'first words' });
    await save({ day: day('2026-11-20'), note: 'second words' }, entry.id);
    expect(await found({ words: 'first' })).toEqual([]);
    expect(await found({ words: 'second', from: day('2026-11-20') })).toEqual(['second words']);
    expect(await found({ to: day('2026-11-19') })).toEqual([]);
    await vault.call('journal.remove', { id: entry.id });
    expect(await found({ words: 'second' })).toEqual([]);
    await vault.call('journal.restore', { id: entry.id });
    expect(await found({ words: 'second' })).toEqual(['second words']);
  });

  it('leaves drafts out', async () => {
    const draft = { id: freshId(), fields: entryFields({ day: day('2026-11-20'), note: 'draft' }) };
    await vault.call('journal.keepDraft', draft);
    expect(await found({ words: 'draft' })).toEqual([]);
  });

  it('follows a dose that is changed, taken out and put back', async () => {
    const { id } = await vault.call('doses.log', doseOf(leaf, 2.4, '2026-11-20'));
    const change = { id, amount: grams(3), day: day('2026-11-21'), time: '09:00', tags: [] };
    await vault.call('doses.edit', change);
    expect(await found({ words: '2.4' })).toEqual([]);
    expect(await found({ words: '3 g', from: day('2026-11-21') })).toEqual(['3 g at 09:00']);
    await vault.call('doses.remove', { ids: [id] });
    expect(await found({ words: 'leaf' })).toEqual([]);
    await vault.call('doses.restore', { ids: [id] });
    expect(await found({ words: 'leaf' })).toEqual(['3 g at 09:00']);
  });

  it('has the doses that were logged as planned', async () => {
    await vault.call('doses.logAsPlanned', { productId: leaf, day: day('2026-11-20') });
    expect(await found({ words: 'leaf' })).toHaveLength(4);
  });

  it('knows a product by its new name, also for doses logged between the two', async () => {
    await vault.call('doses.log', doseOf(leaf, 2, '2026-11-20'));
    await vault.call('products.edit', { id: leaf, name: 'Green tea', note: '' });
    await vault.call('doses.log', doseOf(leaf, 3, '2026-11-21'));
    expect(await found({ words: 'leaf' })).toEqual([]);
    expect(await found({ words: 'green' })).toEqual(['3 g at 08:00', '2 g at 08:00']);
  });

  it('knows an own symptom by its new name', async () => {
    const { symptom } = await vault.call('symptoms.add', { name: 'Ringing ears', group: 'body' });
    await save({ day: day('2026-11-20'), note: 'one', symptoms: { [symptom.key]: 4 } });
    expect(await found({ words: 'ringing' })).toEqual(['one']);
    await vault.call('symptoms.rename', { key: symptom.key as never, name: 'Tinnitus' });
    await save({ day: day('2026-11-21'), note: 'two', symptoms: { [symptom.key]: 2 } });
    expect(await found({ words: 'ringing' })).toEqual([]);
    expect(await found({ words: 'tinnitus' })).toEqual(['two', 'one']);
    expect(await found({ symptom: { id: symptom.key, atLeast: 3 } })).toEqual(['one']);
  });

  it('has the day that a dose and an entry have after a change of day start', async () => {
    await save({ day: day('2026-11-19'), time: '02:30', note: 'night' });
    const night = { from: day('2026-11-20'), to: day('2026-11-20') };
    expect(await found({ words: 'night', ...night })).toEqual([]);
    await vault.call('settings.set', { dayStartsAt: '00:00' });
    expect(await found({ words: 'night', ...night })).toEqual(['night']);
  });

  it.each([
    ['there is none, as in a vault of before', 'DELETE FROM search_records; DELETE FROM search_names'],
    ['other code made it', "UPDATE search_names SET name = 'other' WHERE key = 'catalogue'"],
  ])('is made anew when %s', async (_when, sql) => {
    await seed();
    vault.session.opened().db.exec(`${sql}; INSERT INTO search_words (search_words) VALUES ('delete-all')`);
    await vault.reopen();
    expect(await found({ words: 'craving' })).toEqual([tired, walk]);
    expect(await found({})).toHaveLength(5);
  });

  it('is sound after all that, and after the file was packed', async () => {
    await seed();
    const { db } = vault.session.opened();
    db.exec('VACUUM');
    db.exec("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 0)");
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await found({ words: 'craving' })).toEqual([tired, walk]);
  });
});

describe('whatever is typed', () => {
  it.each([
    '"',
    '""""',
    '"unclosed phrase',
    '*',
    'a*',
    '* * *',
    'walk NEAR long',
    'NEAR(walk long, 2)',
    'walk AND OR NOT',
    'NOT',
    'words:walk',
    '{words} : walk',
    '^walk',
    '(walk',
    'walk)',
    '-walk',
    '+walk +long',
    "'; DROP TABLE search_records; --",
    '\u0000',
    'walk\u0000long',
    '§entry',
    '§',
    '%_[a-z]',
    '\\',
    '\ud800',
    '\u202eklaw\u202c',
    'שלום עולם',
    'مرحبا',
    '👩‍👩‍👧‍👦🏽',
    '1.',
    '.5',
    '1,000.50',
    '½',
    'ﷺ',
    'ŉ',
    'x'.repeat(200),
    '字'.repeat(200),
    'a '.repeat(100),
    '0 '.repeat(100),
    '"*" '.repeat(50),
  ])('%j is a search that works', async (words) => {
    await seed();
    const reply = await vault.reply('search.find', { ...anything, words });
    expect(reply.ok).toBe(true);
  });

  it('has no word in it: finds nothing rather than everything', async () => {
    await seed();
    expect(await found({ words: '"*"' })).toEqual([]);
  });

  it('is refused beyond the longest search, a rating of 0, and a page of nothing', async () => {
    for (const wrong of [
      { words: 'x'.repeat(201) },
      { symptom: { id: 'craving', atLeast: 0 } },
      { limit: 0 },
    ]) {
      expect(await vault.reply('search.find', { ...anything, ...wrong })).toEqual({
        ok: false,
        code: 'bad-input',
      });
    }
  });
});

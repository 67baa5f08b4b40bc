import { beforeEach, describe, expect, it } from 'vitest';
import { saveDose } from '../../../main/vault/database/tables/doses';
import { sliceSize } from '../../../main/vault/services/search-index';
import type { OwnSymptomKey } from '../../../shared/contract/symptom-keys';
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

const doses = 2 * sliceSize + 40;

let vault: TestVault;
let leaf: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  leaf = (await vault.call('plans.create', planChoices('2026-11-16'))).product.id;
  const { db } = vault.session.opened();
  db.transaction(() => {
    for (let index = 0; index < doses; index += 1) {
      const takenAt = new Date(Date.parse('2026-11-20T10:00:00Z') + 1000 * index).toISOString();
      const place = { takenAt, zone: 'America/New_York', day: day('2026-11-20') };
      saveDose(
        db,
        { id: freshId(), productId: leaf, ...place, amount: grams(2), slot: null, tags: [] },
        takenAt,
      );
    }
  })();
});

/** One call, as the page makes it until the search is ready: how far it is, or how many fit. */
async function ask(words: string): Promise<string> {
  const all = { kind: null, from: null, to: null, symptom: null, tag: null, withNote: false };
  const { preparing, hits, count } = await vault.call('search.find', {
    words,
    ...all,
    after: null,
    limit: 100,
  });
  if (preparing === null) return `${count} found`;
  expect({ hits, count }).toEqual({ hits: [], count: 0 });
  return `${preparing.done} of ${preparing.of}`;
}

/** The answers of all calls until the search is ready. */
async function answers(words: string): Promise<string[]> {
  const answer = await ask(words);
  return answer.endsWith('found') ? [answer] : [answer, ...(await answers(words))];
}

const save = (note: string, id = freshId(), symptoms = {}) =>
  vault.call('journal.save', { id, fields: entryFields({ day: day('2026-11-20'), note, symptoms }) });

const isSound = () =>
  vault.session
    .opened()
    .db.exec("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 0)");

describe('getting the search of many records ready', () => {
  it('takes several calls, each of which says how far it is, and then finds everything', async () => {
    expect(await answers('leaf')).toEqual([
      `${sliceSize} of ${doses}`,
      `${2 * sliceSize} of ${doses}`,
      `${doses} found`,
    ]);
    expect(await answers('leaf')).toEqual([`${doses} found`]);
    isSound();
  });

  it('is the same work for the list of tags', async () => {
    expect(await vault.call('search.tags', {})).toEqual({
      preparing: { done: sliceSize, of: doses },
      tags: [],
    });
    expect(await ask('leaf')).toBe(`${2 * sliceSize} of ${doses}`);
  });

  it('goes on where it was when it is broken off half way', async () => {
    expect(await ask('leaf')).toBe(`${sliceSize} of ${doses}`);
    await vault.reopen();
    expect(await answers('leaf')).toEqual([`${2 * sliceSize} of ${doses}`, `${doses} found`]);
  });

  it('has what is saved, changed, taken out and put back meanwhile once, as it is at the end', async () => {
    const [kept, changed, removed, back] = [freshId(), freshId(), freshId(), freshId()];
    for (const id of [kept, changed, removed, back]) await save('before', id);
    await ask('leaf');
    await save('meanwhile', changed);
    await save('meanwhile');
    for (const id of [removed, back]) await vault.call('journal.remove', { id });
    await vault.call('journal.restore', { id: back });
    await vault.call('doses.log', doseOf(leaf, 3, '2026-11-21'));
    await ask('leaf');
    await save('late', kept);
    expect((await answers('meanwhile')).at(-1)).toBe('2 found');
    expect(await ask('before')).toBe('1 found');
    expect(await ask('late')).toBe('1 found');
    expect(await ask('leaf')).toBe(`${doses + 1} found`);
    isSound();
  });

  it('follows a product that is renamed meanwhile', async () => {
    await ask('leaf');
    await vault.call('products.edit', { id: leaf, name: 'Green tea', note: '' });
    expect((await answers('green')).at(-1)).toBe(`${doses} found`);
    expect(await ask('leaf')).toBe('0 found');
    isSound();
  });

  it('begins anew when days begin at another time meanwhile', async () => {
    await ask('leaf');
    await vault.call('settings.set', { dayStartsAt: '00:00' });
    expect(await answers('leaf')).toEqual([
      `${sliceSize} of ${doses}`,
      `${2 * sliceSize} of ${doses}`,
      `${doses} found`,
    ]);
  });
});

describe('another name', () => {
  it('of a product is taken into its doses alone, a slice at a time', async () => {
    await save('tired');
    await answers('leaf');
    await vault.call('products.edit', { id: leaf, name: 'Green tea', note: '' });
    expect(await answers('green')).toEqual([
      `${sliceSize + 1} of ${doses + 1}`,
      `${2 * sliceSize + 1} of ${doses + 1}`,
      `${doses} found`,
    ]);
  });

  it('of an own symptom is taken into the entries that rate it, at once where they are few', async () => {
    const { symptom } = await vault.call('symptoms.add', { name: 'Ringing ears', group: 'body' });
    await save('one', freshId(), { [symptom.key]: 3 });
    await answers('leaf');
    await vault.call('symptoms.rename', { key: symptom.key as OwnSymptomKey, name: 'Tinnitus' });
    expect(await ask('tinnitus')).toBe('1 found');
    expect(await ask('ringing')).toBe('0 found');
  });
});

describe('words of what was removed', () => {
  /** Whether the letters stand anywhere in the index as it is stored. */
  const isStored = (letters: string) =>
    vault.session
      .opened()
      .db.prepare('SELECT block FROM search_words_data')
      .all()
      .some(({ block }) => Buffer.from(block as Uint8Array).includes(letters));

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a removed entry', (id) => vault.call('journal.remove', { id })],
    ['a changed entry', (id) => save('other words', id)],
  ])('%s are gone from the index after some more records are saved', async (_what, change) => {
    const { entry } = await save('hushword');
    await answers('leaf');
    expect(isStored('hushword')).toBe(true);
    await change(entry.id);
    expect(await ask('hushword')).toBe('0 found');
    let saved = 0;
    for (; isStored('hushword') && saved < 20; saved += 1) {
      await vault.call('doses.log', doseOf(leaf, 1, '2026-11-21'));
      await ask('leaf');
    }
    expect(saved).toBeLessThan(20);
    expect(isStored('other')).toBe(_what === 'a changed entry');
    isSound();
  });
});

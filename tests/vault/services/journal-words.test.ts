import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

let vault: TestVault;
const today = day('2026-11-22');
type Fields = InputOf<'journal.save'>['fields'];

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const save = (given: Partial<Fields>, id = freshId()) =>
  vault.call('journal.save', { id, fields: entryFields({ day: today, ...given }) });
const suggestions = () => vault.call('journal.suggestions', {});
const none = { tags: [], measures: [], medicines: [], substances: [], triggers: [] };

const everything: Partial<Fields> = {
  time: '08:10',
  symptoms: { craving: 4, 'low-mood': 0 },
  overall: 5,
  function: 7,
  sleepHours: 5.5,
  sleepQuality: 3,
  temperatureC: (101 - 32) / 1.8,
  pulse: 88,
  bloodPressure: { systolic: 131, diastolic: 84 },
  weightKg: 154.3 * 0.45359237,
  drinks: 1.5,
  substances: ['coffee, 3 cups', 'قهوة'],
  medicines: [
    { name: 'Ibuprofen', amount: '400 mg', helped: 6 },
    { name: 'Magnesium', amount: '', helped: null },
  ],
  measures: [
    { what: 'warm-bath', helped: 7 },
    { what: 'own:cold shower', helped: null },
  ],
  triggers: ['trigger.stress', 'own:long drive'],
  ledTo: 'planned-dose',
  tags: ['work trip', '😴'],
  signs: ['dark-urine'],
  selfHarm: 'no',
  note: '**two**\n- lines <script>\u0000',
};

describe('An entry', () => {
  it('comes back with everything that it can say, to the last bit', async () => {
    const { entry } = await save(everything);
    expect(entry).toMatchObject(everything);
    await vault.reopen();
    const opened = await vault.call('journal.open', { id: entry.id });
    expect(opened).toEqual({ fields: entryFields({ day: today, ...everything }), typed: {}, draft: false });
  });

  it.each([
    ['an upper value below the lower one', { bloodPressure: { systolic: 80, diastolic: 120 } }],
    ['a weight below zero', { weightKg: -3 }],
    ['a pulse of 980', { pulse: 980 }],
    ['a tag of 41 letters', { tags: ['x'.repeat(41)] }],
    ['a day in 1970', { day: day('1970-01-01') }],
    ['a day after 2100', { day: '2101-01-01' as Fields['day'] }],
  ])('with %s is refused', async (_title, given) => {
    const fields = { ...entryFields({ day: today }), ...given };
    expect(await vault.reply('journal.save', { id: freshId(), fields })).toMatchObject({ code: 'bad-input' });
  });

  it('of the year 2100 has not come yet', async () => {
    const fields = entryFields({ day: day('2100-01-01') });
    expect(await vault.reply('journal.save', { id: freshId(), fields })).toMatchObject({
      code: 'in-the-future',
    });
  });
});

describe('What is half typed', () => {
  const fields = entryFields({ day: today });
  const typed = { temperature: '980', tag: 'work tr\u0000', systolic: '131' };

  it('is part of the draft, over a lock too', async () => {
    const id = freshId();
    await vault.call('journal.keepDraft', { id, fields, typed });
    await vault.reopen();
    expect(await vault.call('journal.open', { id })).toEqual({ fields, typed, draft: true });
    expect((await vault.call('journal.drafts', {})).drafts).toMatchObject([{ id, typed }]);
  });

  it('stays when a form without such boxes goes on with the draft, and goes when it is emptied', async () => {
    const id = freshId();
    await vault.call('journal.keepDraft', { id, fields, typed });
    await vault.call('journal.keepDraft', { id, fields: { ...fields, overall: 5 } });
    expect(await vault.call('journal.open', { id })).toMatchObject({ fields: { overall: 5 }, typed });
    await vault.call('journal.keepDraft', { id, fields, typed: {} });
    expect(await vault.call('journal.open', { id })).toMatchObject({ typed: {} });
  });
});

describe('The history of an entry', () => {
  const history = (id: string) => vault.call('journal.history', { id });

  it('has what it said before each change, the latest first, with when that was saved', async () => {
    const { entry: first } = await save({ note: 'one' });
    vault.setNow('2026-11-22T20:50:00Z');
    await save({ note: 'two' }, first.id);
    vault.setNow('2026-11-22T20:55:00Z');
    await save({ note: 'three' }, first.id);
    const version = (note: string, savedAt: string) => ({
      fields: entryFields({ day: today, note }),
      savedAt,
    });
    expect(await history(first.id)).toEqual({
      saved: version('three', '2026-11-22T20:55:00.000Z'),
      versions: [version('two', '2026-11-22T20:50:00.000Z'), version('one', '2026-11-22T20:40:00.000Z')],
    });
  });

  it('grows by nothing when it is saved as it was, in whatever order it was rated', async () => {
    const { entry } = await save({ symptoms: { craving: 4, pain: 2 } });
    await save({ symptoms: { pain: 2, craving: 4 } }, entry.id);
    expect((await history(entry.id)).versions).toEqual([]);
  });

  it('keeps what an entry said that was taken out and is then saved from its draft', async () => {
    const { entry: first } = await save({ note: 'first' });
    await vault.call('journal.remove', { id: first.id });
    await vault.call('journal.save', { id: first.id, fields: entryFields({ day: today, note: 'second' }) });
    expect((await history(first.id)).versions.map(({ fields }) => fields.note)).toEqual(['first']);
  });

  it('of an entry that is not in the journal is empty', async () => {
    expect(await history(freshId())).toEqual({ saved: null, versions: [] });
  });
});

describe('Words used before', () => {
  it('are none in an empty journal', async () => {
    expect(await suggestions()).toEqual(none);
  });

  it('come newest first, each once, as they were written last, medicines with their last amount', async () => {
    await save({
      time: '08:00',
      tags: ['Work', 'rain'],
      measures: [{ what: 'walking', helped: 3 }],
      medicines: [{ name: 'ibuprofen', amount: '200 mg', helped: null }],
      substances: ['coffee'],
      triggers: ['own:snow'],
    });
    await save({
      time: '09:00',
      tags: ['work'],
      measures: [{ what: 'own:cold shower', helped: null }],
      medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 6 }],
      triggers: ['trigger.stress'],
    });
    expect(await suggestions()).toEqual({
      tags: ['work', 'rain'],
      measures: ['own:cold shower', 'walking'],
      medicines: [{ name: 'Ibuprofen', amount: '400 mg' }],
      substances: ['coffee'],
      triggers: ['own:snow'],
    });
  });

  it('of doses are offered as triggers too', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-08'));
    await vault.call('doses.log', { ...doseOf(plan.product.id, 4, '2026-11-22'), tags: ['own:long drive'] });
    expect((await suggestions()).triggers).toEqual(['own:long drive']);
  });

  it('of entries that were taken out are not offered', async () => {
    const { entry } = await save({ tags: ['private'] });
    await vault.call('journal.remove', { id: entry.id });
    expect(await suggestions()).toEqual(none);
  });

  it('are twenty of a kind at most', async () => {
    for (const hour of [8, 9, 10]) {
      const tags = Array.from({ length: 12 }, (_, index) => `tag ${hour} ${index}`);
      await save({ time: `${String(hour).padStart(2, '0')}:00`, tags });
    }
    const { tags } = await suggestions();
    expect([tags.length, tags[0]]).toEqual([20, 'tag 10 0']);
  });
});

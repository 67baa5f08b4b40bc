import { beforeEach, describe, expect, it } from 'vitest';
import { day, doseOf, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const get = () => vault.call('background.get', {});
const rulesNow = async () => (await get()).talkFirst.map(({ rule }) => rule);

function recorded() {
  return vault.session
    .opened()
    .db.prepare("SELECT rule, tier, day FROM safety_showings WHERE entry_id = 'background' ORDER BY rule")
    .all();
}

async function takes(name: string, kinds: ('alcohol' | 'opioid')[]) {
  const fields = { amount: '', often: 'daily' as const, since: '', why: '', kinds };
  return (await vault.call('medicines.save', { id: null, name, ...fields })).id;
}

describe('the health background', () => {
  it('is empty at first: nothing is answered, and nothing follows', async () => {
    expect(await get()).toEqual({ answers: {}, dailyGrams: null, today: '2026-11-22', talkFirst: [] });
  });

  it('keeps each answer on its own, a no apart from no answer, and lets go of one that is taken back', async () => {
    await vault.call('background.set', { pregnancy: false, bipolar: true });
    await vault.call('background.set', { failedTapers: 2, useSince: day('2020-06-01') });
    await vault.call('background.set', { bipolar: null });
    await vault.reopen();
    expect((await get()).answers).toEqual({
      pregnancy: false,
      failedTapers: 2,
      useSince: day('2020-06-01'),
    });
  });

  it('says with each change what follows from it now', async () => {
    const { talkFirst } = await vault.call('background.set', { seizures: true });
    expect(talkFirst).toEqual([
      { rule: 'seizure-history', because: [{ kind: 'yes', question: 'seizures' }] },
    ]);
    expect((await vault.call('background.set', { seizures: false })).talkFirst).toEqual([]);
  });

  it('follows the list of medicines: what is stopped or taken off no longer counts', async () => {
    const id = await takes('Beer', ['alcohol']);
    expect(await rulesNow()).toEqual(['daily-alcohol']);
    await vault.call('medicines.stop', { id, on: day('2026-11-22') });
    expect(await rulesNow()).toEqual([]);
    await vault.call('medicines.stop', { id, on: null });
    await vault.call('medicines.remove', { id });
    expect(await rulesNow()).toEqual([]);
    await vault.call('medicines.restore', { id });
    expect(await rulesNow()).toEqual(['daily-alcohol']);
  });

  it('records each rule once, on the day it first came up, and apart from the red flags of entries', async () => {
    await takes('Beer', ['alcohol']);
    await get();
    vault.setNow('2026-11-24T20:40:00Z');
    await vault.call('background.set', { heartDisease: true });
    await get();
    expect(recorded()).toEqual([
      { rule: 'daily-alcohol', tier: 3, day: '2026-11-22' },
      { rule: 'organ-disease', tier: 3, day: '2026-11-24' },
    ]);
  });

  it.each([
    ['29.999 g', 29.999, []],
    ['30 g', 30, ['high-or-long-use']],
  ])('knows of a plan that starts from %s', async (_, amount, rules) => {
    const choices = { ...planChoices('2026-11-20'), dailyAmount: grams(amount), resolution: grams(0.001) };
    await vault.call('plans.create', choices);
    expect((await get()).dailyGrams).toBe(grams(amount));
    expect(await rulesNow()).toEqual(rules);
  });

  it('knows of a baseline once it has days enough, and of no product that is not weighed in grams', async () => {
    const add = (name: string, unit: 'g' | 'mL') =>
      vault.call('products.add', {
        product: { name, unit, resolution: grams(0.1), piece: null },
        baseline: true,
      });
    vault.setNow('2026-11-18T20:40:00Z');
    const leaf = (await add('Leaf', 'g')).product.id;
    const tea = (await add('Tea', 'mL')).product.id;
    for (const date of ['2026-11-18', '2026-11-19', '2026-11-20']) {
      vault.setNow(`${date}T23:00:00Z`);
      expect((await get()).dailyGrams).toBeNull();
      await vault.call('doses.log', doseOf(leaf, 31, date));
      await vault.call('doses.log', doseOf(tea, 500, date));
    }
    vault.setNow('2026-11-21T20:40:00Z');
    expect((await get()).dailyGrams).toBe(grams(31));
    expect(await rulesNow()).toEqual(['high-or-long-use']);
  });

  it.each([
    ['an answer that is neither yes nor no', { pregnancy: 'maybe' }, 'bad-input'],
    ['a question of its own', { shoeSize: 44 }, 'bad-input'],
    ['fewer than no tapers', { failedTapers: -1 }, 'bad-input'],
    ['half a taper', { failedTapers: 1.5 }, 'bad-input'],
    ['use since 1970', { useSince: '1970-01-01' }, 'bad-input'],
    ['use since tomorrow', { useSince: '2026-11-23' }, 'in-the-future'],
  ])('refuses %s, and keeps what was there', async (_, input, code) => {
    await vault.call('background.set', { pregnancy: true });
    expect(await vault.reply('background.set', input)).toMatchObject({ ok: false, code });
    expect((await get()).answers).toEqual({ pregnancy: true });
  });
});

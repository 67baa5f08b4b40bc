import { beforeEach, describe, expect, it } from 'vitest';
import { doseTagIds } from '../../../shared/content/dose-tags';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import { day, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  productId = (await vault.call('plans.create', planChoices('2026-11-08'))).product.id;
});

const dose = (tags: readonly string[], time = '08:00') => ({
  productId,
  amount: grams(2),
  slot: null,
  tags: [...tags] as DoseTag[],
  day: day('2026-11-22'),
  time,
});

const ownTags = async () => (await vault.call('doses.ownTags', {})).tags;

describe('Tags of a dose', () => {
  it('are kept in the order they were given, changed with the dose, and are there after a lock', async () => {
    const logged = await vault.call('doses.log', dose(['own:long drive', 'trigger.craving']));
    expect(logged.tags).toEqual(['own:long drive', 'trigger.craving']);
    const { id, amount, day: date, time } = logged;
    const edited = await vault.call('doses.edit', { id, amount, day: date, time, tags: ['situation.work'] });
    expect(edited).toEqual({ ...logged, tags: ['situation.work'] });
    await vault.reopen();
    const today = await vault.call('days.day', { date: day('2026-11-22') });
    expect(today.products[0]?.otherDoses).toEqual([edited]);
  });

  it('can be as long as forty characters, whatever letters they are made of', async () => {
    const longest = `own:${'😀'.repeat(40)}`;
    expect((await vault.call('doses.log', dose([longest]))).tags).toEqual([longest]);
  });

  it.each<[string, unknown[]]>([
    ['a blank own word', ['own:']],
    ['an own word of blanks', ['own:   ']],
    ['an own word with a blank before it', ['own: tired']],
    ['an own word of 41 characters', [`own:${'x'.repeat(41)}`]],
    ['a word that is not in the list', ['trigger.weather']],
    ['a thirteenth', doseTagIds.slice(0, 13)],
    ['a number', [7]],
  ])('%s is refused, and nothing is logged', async (_, tags) => {
    expect(await vault.reply('doses.log', { ...dose([]), tags })).toMatchObject({ code: 'bad-input' });
    expect((await vault.call('days.day', { date: day('2026-11-22') })).products[0]?.taken).toBe(0);
  });
});

describe('Own words that are offered again', () => {
  it('come once each, those of the latest dose first, and none of a dose that was taken out', async () => {
    await vault.call('doses.log', dose(['own:long drive', 'trigger.pain'], '07:00'));
    await vault.call('doses.log', dose(['own:call with mother', 'own:long drive'], '09:00'));
    const last = await vault.call('doses.log', dose(['own:parking lot'], '10:00'));
    expect(await ownTags()).toEqual(['own:parking lot', 'own:call with mother', 'own:long drive']);
    await vault.call('doses.remove', { ids: [last.id] });
    expect(await ownTags()).toEqual(['own:call with mother', 'own:long drive']);
  });

  it('are none before one was used', async () => {
    await vault.call('doses.log', dose(['trigger.habit']));
    expect(await ownTags()).toEqual([]);
  });
});

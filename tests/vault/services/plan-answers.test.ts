import { beforeEach, describe, expect, it } from 'vitest';
import { longestAnswers } from '../../../shared/contract/plan-answers';
import { newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const kept = (productId: string | null) => vault.call('planAnswers.kept', { productId });
const keep = (productId: string | null, answers: string) =>
  vault.call('planAnswers.keep', { productId, answers });

describe('the answers to the questions of a new plan', () => {
  it('are there after a lock, the last ones only', async () => {
    expect(await kept(null)).toBeNull();
    await keep(null, '{"grams":"2"}');
    vault.setNow('2026-11-22T20:41:00Z');
    await keep(null, '{"grams":"20"}');
    await vault.reopen();
    expect(await kept(null)).toEqual({ answers: '{"grams":"20"}', savedAt: '2026-11-22T20:41:00.000Z' });
  });

  it('are gone once they are let go of, also twice', async () => {
    await keep(null, 'some');
    await vault.call('planAnswers.drop', { productId: null });
    await vault.call('planAnswers.drop', { productId: null });
    expect(await kept(null)).toBeNull();
  });

  it('are kept for each product apart, and go with the plan that is made of them', async () => {
    const choices = { ...planChoices('2026-11-23') };
    const tablets = { name: 'Tablets', unit: 'mg' as const, resolution: choices.resolution, piece: null };
    const { product } = await vault.call('products.add', { product: tablets, baseline: false });
    await keep(null, 'of a new one');
    await keep(product.id, 'of tablets');
    await vault.call('plans.create', { ...choices, product: { kind: 'known', id: product.id } });
    expect(await kept(product.id)).toBeNull();
    expect(await kept(null)).toMatchObject({ answers: 'of a new one' });
    await vault.call('plans.create', choices);
    expect(await kept(null)).toBeNull();
  });

  it('stay where a plan is refused', async () => {
    await keep(null, 'some');
    const late = { ...planChoices('2020-01-01') };
    expect(await vault.reply('plans.create', late)).toMatchObject({ code: 'plan-refused' });
    expect(await kept(null)).toMatchObject({ answers: 'some' });
  });

  it.each<[string, object, string]>([
    ['too long', { productId: null, answers: 'x'.repeat(longestAnswers + 1) }, 'bad-input'],
    ['empty', { productId: null, answers: '' }, 'bad-input'],
    ['for a product that there is none', { productId: 'f'.repeat(32), answers: 'some' }, 'not-found'],
  ])('are refused when they are %s', async (_name, input, code) => {
    expect(await vault.reply('planAnswers.keep', input)).toEqual({ ok: false, code });
  });
});

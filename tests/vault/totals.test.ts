import { describe, expect, it } from 'vitest';
import { summaryOf } from '../support/summary';
import { day, grams, newVault, planChoices } from '../support/vault';

describe('a day with more than the largest single amount', () => {
  it('is shown everywhere with its total', async () => {
    const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
    const { product } = await vault.call('plans.create', planChoices('2026-11-08'));
    const productId = product.id;
    await vault.call('products.setBaseline', { id: productId, on: true });
    const when = { day: day('2026-11-22'), time: '08:00' };
    const dose = { productId, amount: grams(600), slot: null, tags: [], ...when };
    await vault.call('doses.log', dose);
    await vault.call('doses.log', dose);
    const total = grams(1200);
    const check = { productId, day: day('2026-11-22'), amount: grams(1), replaces: null };
    expect((await vault.call('doses.check', check)).total).toBe(grams(1201));
    expect((await vault.call('days.today', {})).day.products[0]?.taken).toBe(total);
    const month = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId });
    expect(month.days.find(({ date }) => date === '2026-11-22')?.taken).toBe(total);
    expect((await vault.call('plans.current', { productId }))?.taken.at(-1)?.amount).toBe(total);
    const period = { from: day('2026-11-22'), to: day('2026-11-22') };
    expect((await summaryOf(vault, period)).daily[0]?.taken).toBe(total);
    vault.setNow('2026-11-23T20:40:00Z');
    expect((await vault.call('products.baseline', { id: productId }))?.mean).toBe(total);
  });
});

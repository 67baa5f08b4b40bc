import { describe, expect, it } from 'vitest';
import {
  batchFields,
  batchProblems,
  batchTyped,
  newBatch,
  readCost,
} from '../../../../../renderer/features/products/batch-typed';
import type { Batch, Product } from '../../../../../shared/contract/products';
import { amount } from '../../../../../shared/quantity';
import { localDate } from '../../../../../shared/time';

const today = localDate('2026-11-22');
const leaf: Product = { id: '0'.repeat(32), name: 'Leaf', unit: 'g', resolution: amount(100), piece: null };
const capsules: Product = { ...leaf, resolution: amount(500), piece: amount(500) };
const blank = { day: today, vendor: '', strain: '', label: '', note: '', amount: null, cents: null };

describe('a batch as typed', () => {
  it('needs only its day', () => {
    expect(batchFields(newBatch(leaf, today), leaf, today)).toEqual(blank);
  });

  it.each([
    ['grams', leaf, { text: '250', as: 'unit' as const }, 250_000],
    ['more than a day can hold', leaf, { text: '5000', as: 'unit' as const }, 5_000_000],
    ['pieces', capsules, { text: '120', as: 'pieces' as const }, 60_000],
    ['half a piece', capsules, { text: '0.5', as: 'pieces' as const }, 250],
    ['the weight of pieces', capsules, { text: '60', as: 'unit' as const }, 60_000],
  ])('has its amount in %s', (_, product, typed, bought) => {
    const fields = batchFields({ ...newBatch(product, today), amount: typed }, product, today);
    expect(fields?.amount).toBe(bought);
  });

  it.each([
    ['no day', { day: '' }, { day: 'empty' }],
    ['tomorrow', { day: '2026-11-23' }, { day: 'future' }],
    ['a day of the last century', { day: '1999-12-31' }, { day: 'too-early' }],
    ['nothing bought', { amount: { text: '0', as: 'unit' as const } }, { amount: 'not-positive' }],
    ['less than nothing bought', { amount: { text: '-5', as: 'unit' as const } }, { amount: 'not-positive' }],
    ['words for an amount', { amount: { text: 'a bag', as: 'unit' as const } }, { amount: 'not-a-number' }],
    ['more than any store', { amount: { text: '100001', as: 'unit' as const } }, { amount: 'too-large' }],
    ['a cost below nothing', { cost: '-4' }, { cost: 'not-positive' }],
  ])('is not saved with %s', (_, wrong, problem) => {
    const typed = { ...newBatch(leaf, today), ...wrong };
    expect(batchProblems(typed, leaf, today)).toEqual({ day: null, amount: null, cost: null, ...problem });
    expect(batchFields(typed, leaf, today)).toBeNull();
  });

  it.each([
    ['whole pieces', capsules, 60_000],
    ['not whole pieces', capsules, 60_100],
    ['grams', leaf, 250_000],
    ['nothing', leaf, null],
  ])('comes back from its form as it was: %s', (_, product, bought) => {
    const batch: Batch = {
      ...blank,
      id: '1'.repeat(32),
      productId: product.id,
      vendor: 'Corner shop',
      strain: 'Green',
      label: 'B-77',
      note: 'Fine',
      amount: bought,
      cents: 1205,
    };
    const { id: _id, productId: _productId, ...fields } = batch;
    expect(batchFields(batchTyped(batch, product), product, today)).toEqual(fields);
  });
});

describe('a cost', () => {
  it.each([
    ['40', 4000],
    ['12.50', 1250],
    ['12,5', 1250],
    ['$40', 4000],
    ['40 €', 4000],
    ['CA$ 12.50', 1250],
    ['0', 0],
    ['0.00', 0],
    ['', null],
  ])('“%s” is read', (text, cents) => {
    expect(readCost(text)).toEqual({ ok: true, value: cents });
  });

  it.each([
    ['12.505', 'too-fine'],
    ['forty', 'not-a-number'],
    ['$', 'not-a-number'],
    ['-4', 'not-positive'],
    ['1000001', 'too-large'],
  ])('“%s” is not', (text, code) => {
    expect(readCost(text)).toEqual({ ok: false, code });
  });
});

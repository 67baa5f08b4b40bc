import { describe, expect, it } from 'vitest';
import { firstAnswers } from '../../../../renderer/ui/plan-steps/plan-answers';
import {
  answersOfKnown,
  loggedProduct,
  measuredProduct,
  type ProductAnswers,
  type ProductForm,
  productProblems,
} from '../../../../renderer/ui/plan-steps/product-answers';
import { amount } from '../../../../shared/quantity';

const id = '0'.repeat(32);
const none = { name: null, daily: null, resolution: null, pieceWeight: null };

function answers(form: ProductForm, daily: string, more: Partial<ProductAnswers> = {}): ProductAnswers {
  return { ...firstAnswers, form, daily: { ...firstAnswers.daily, [form]: daily }, ...more };
}

describe('what is taken', () => {
  it.each([
    [
      'grams with a comma',
      answers('grams', '20,5'),
      { unit: 'g', resolution: 100, piece: null, dailyAmount: 20_500 },
    ],
    [
      'milliliters',
      answers('milliliters', '30'),
      { unit: 'mL', resolution: 500, piece: null, dailyAmount: 30_000 },
    ],
    [
      'milligrams',
      answers('milligrams', '45'),
      { unit: 'mg', resolution: 1000, piece: null, dailyAmount: 45_000 },
    ],
    [
      'capsules weighed in grams',
      answers('pieces', '24'),
      { unit: 'g', resolution: 500, piece: 500, dailyAmount: 12_000 },
    ],
    [
      'capsules weighed in milligrams, which come to grams',
      answers('pieces', '24', { pieceWeight: '500', pieceUnit: 'mg' }),
      { unit: 'g', resolution: 500, piece: 500, dailyAmount: 12_000 },
    ],
    [
      'a few tablets weighed in milligrams, which stay so',
      answers('pieces', '6', { pieceWeight: '7.5', pieceUnit: 'mg' }),
      { unit: 'mg', resolution: 7500, piece: 7500, dailyAmount: 45_000 },
    ],
    [
      'tablets that can be halved',
      answers('pieces', '6.5', { pieceWeight: '7', pieceUnit: 'mg', halves: true }),
      { unit: 'mg', resolution: 3500, piece: 7000, dailyAmount: 45_500 },
    ],
    [
      'half a piece more',
      answers('pieces', '2.5', { pieceWeight: '0.333' }),
      { unit: 'g', resolution: 333, piece: 333, dailyAmount: 833 },
    ],
  ])('is understood as %s', (_, typed, product) => {
    expect({ product: measuredProduct(typed), problems: productProblems(typed) }).toEqual({
      product,
      problems: none,
    });
  });

  it.each([
    ['no amount', answers('grams', ''), { daily: 'empty' }],
    ['zero', answers('grams', '0'), { daily: 'not-positive' }],
    ['a negative amount', answers('grams', '-1'), { daily: 'not-positive' }],
    ['an absurd amount', answers('grams', '1e9'), { daily: 'too-large' }],
    ['letters', answers('grams', 'twenty'), { daily: 'not-a-number' }],
    ['no name', answers('grams', '20', { productName: '  ' }), { name: 'empty' }],
    [
      'a smallest amount above the daily one',
      answers('grams', '20', { resolution: { ...firstAnswers.resolution, grams: '25' } }),
      { resolution: 'above-daily' },
    ],
    [
      'no smallest amount',
      answers('grams', '20', { resolution: { ...firstAnswers.resolution, grams: '' } }),
      { resolution: 'empty' },
    ],
    ['less than one piece', answers('pieces', '0.5'), { daily: 'below-piece' }],
    [
      'grams typed where milligrams are on the label',
      answers('pieces', '24', { pieceWeight: '500' }),
      { daily: 'sum-too-large' },
    ],
    ['no weight of a piece', answers('pieces', '24', { pieceWeight: '' }), { pieceWeight: 'empty' }],
    [
      'many pieces of a weight with a fraction of a milligram',
      answers('pieces', '200', { pieceWeight: '7.5', pieceUnit: 'mg' }),
      { pieceWeight: 'not-whole' },
    ],
    [
      'halves that can’t be noted',
      answers('pieces', '24', { pieceWeight: '0.333', halves: true }),
      { pieceWeight: 'not-halvable' },
    ],
  ])('is not taken with %s, and the field is named', (_, typed, problem) => {
    expect({ product: measuredProduct(typed), problems: productProblems(typed) }).toEqual({
      product: null,
      problems: { ...none, ...problem },
    });
  });
});

describe('a product whose daily amount is not known', () => {
  const unsure = { knowsDaily: false };

  it.each([
    ['grams', answers('grams', '', unsure), { unit: 'g', resolution: 100, piece: null }],
    [
      'grams whatever was typed before',
      answers('grams', 'a lot', unsure),
      { unit: 'g', resolution: 100, piece: null },
    ],
    [
      'capsules of half a gram, which a day of many makes grams',
      answers('pieces', '', { ...unsure, pieceWeight: '500', pieceUnit: 'mg' }),
      { unit: 'g', resolution: 500, piece: 500 },
    ],
    [
      'small tablets, which stay in milligrams',
      answers('pieces', '', { ...unsure, pieceWeight: '7.5', pieceUnit: 'mg' }),
      { unit: 'mg', resolution: 7500, piece: 7500 },
    ],
  ])('is logged in %s, and makes no plan yet', (_, typed, product) => {
    expect(loggedProduct(typed)).toEqual(product);
    expect(productProblems(typed)).toEqual(none);
    expect(measuredProduct(typed)).toBeNull();
  });

  it.each([
    ['no name', answers('grams', '', { ...unsure, productName: ' ' }), { name: 'empty' }],
    ['no weight of a piece', answers('pieces', '', { ...unsure, pieceWeight: '' }), { pieceWeight: 'empty' }],
    [
      'a weight that will not do',
      answers('pieces', '', { ...unsure, pieceWeight: '60.5', pieceUnit: 'mg' }),
      { pieceWeight: 'not-whole' },
    ],
  ])('is not logged with %s, and the field is named', (_, typed, problem) => {
    expect(loggedProduct(typed)).toBeNull();
    expect(productProblems(typed)).toEqual({ ...none, ...problem });
  });
});

describe('a product of the journal', () => {
  const leaf = { id, name: 'Leaf', unit: 'g', resolution: amount(10), piece: null } as const;
  const capsules = { id, name: 'Capsules', unit: 'mL', resolution: amount(500), piece: amount(500) } as const;

  it('keeps its unit and its piece, and starts from what its days came to', () => {
    const typed = answersOfKnown(firstAnswers, leaf, amount(18_250));
    expect(typed).toMatchObject({ form: 'grams', daily: { grams: '18.25' }, resolution: { grams: '0.01' } });
    expect(measuredProduct({ ...typed, daily: { ...typed.daily, grams: '19' } })).toEqual({
      unit: 'g',
      resolution: 10,
      piece: null,
      dailyAmount: 19_000,
    });
    const counted = answersOfKnown(firstAnswers, capsules, amount(12_000));
    expect(counted).toMatchObject({ form: 'pieces', daily: { pieces: '24' } });
    expect(measuredProduct(counted)).toEqual({
      unit: 'mL',
      resolution: 500,
      piece: 500,
      dailyAmount: 12_000,
    });
    expect(loggedProduct({ ...counted, knowsDaily: false })).toEqual({
      unit: 'mL',
      resolution: 500,
      piece: 500,
    });
  });

  it('asks for its amount where no day was logged', () => {
    expect(productProblems(answersOfKnown(firstAnswers, leaf, null))).toEqual({ ...none, daily: 'empty' });
  });
});

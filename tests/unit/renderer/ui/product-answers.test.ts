import { describe, expect, it } from 'vitest';
import { firstAnswers } from '../../../../renderer/ui/plan-steps/plan-answers';
import {
  measuredProduct,
  type ProductAnswers,
  type ProductForm,
  productProblems,
} from '../../../../renderer/ui/plan-steps/product-answers';

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
  ])('is not taken with %s, and the field is named', (_, typed, problem) => {
    expect({ product: measuredProduct(typed), problems: productProblems(typed) }).toEqual({
      product: null,
      problems: { ...none, ...problem },
    });
  });
});

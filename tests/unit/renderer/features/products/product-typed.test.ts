import { describe, expect, it } from 'vitest';
import {
  firstTyped,
  measureOf,
  type ProductTyped,
} from '../../../../../renderer/features/products/product-typed';

const pieces = (pieceWeight: string, pieceUnit: 'g' | 'mg', halves = false): ProductTyped => ({
  ...firstTyped,
  form: 'pieces',
  pieceWeight,
  pieceUnit,
  halves,
});

describe('how a new product is measured', () => {
  it.each<[string, ProductTyped, unknown]>([
    ['grams on a scale', firstTyped, { unit: 'g', resolution: 100, piece: null }],
    ['milliliters', { ...firstTyped, form: 'milliliters' }, { unit: 'mL', resolution: 500, piece: null }],
    ['milligrams', { ...firstTyped, form: 'milligrams' }, { unit: 'mg', resolution: 1000, piece: null }],
    ['capsules of half a gram', pieces('0.5', 'g'), { unit: 'g', resolution: 500, piece: 500 }],
    ['the same, as the label has it', pieces('500', 'mg'), { unit: 'g', resolution: 500, piece: 500 }],
    [
      'small tablets stay in milligrams',
      pieces('15', 'mg'),
      { unit: 'mg', resolution: 15_000, piece: 15_000 },
    ],
    ['tablets that are halved', pieces('15', 'mg', true), { unit: 'mg', resolution: 7500, piece: 15_000 }],
  ])('%s', (_, typed, product) => {
    expect(measureOf(typed)).toEqual({ ok: true, value: product });
  });

  it.each<[string, ProductTyped, string]>([
    ['a weight of nothing', pieces('0', 'g'), 'not-positive'],
    ['no weight', pieces('', 'g'), 'empty'],
    [
      'a resolution in words',
      { ...firstTyped, resolution: { ...firstTyped.resolution, grams: 'fine' } },
      'not-a-number',
    ],
    ['a part of a milligram in a heavy piece', pieces('500.5', 'mg'), 'not-whole'],
    ['half of an odd number of milligrams', pieces('0.525', 'g', true), 'not-halvable'],
  ])('is refused: %s', (_, typed, code) => {
    expect(measureOf(typed)).toEqual({ ok: false, code });
  });
});

import { describe, expect, it } from 'vitest';
import { readStore } from '../../../../renderer/ui/store-amount';
import type { Product } from '../../../../shared/contract/products';
import { amount } from '../../../../shared/quantity';

const leaf: Product = { id: '0'.repeat(32), name: 'Leaf', unit: 'g', resolution: amount(100), piece: null };
const capsules: Product = { ...leaf, resolution: amount(500), piece: amount(500) };

describe('what is on hand, as typed', () => {
  it.each([
    ['250', leaf, 'unit' as const, 250_000],
    ['1,250.5', leaf, 'unit' as const, 1_250_500],
    ['0', leaf, 'unit' as const, 0],
    ['0.0', leaf, 'unit' as const, 0],
    ['.0', leaf, 'unit' as const, 0],
    ['0.', leaf, 'unit' as const, 0],
    ['0', capsules, 'pieces' as const, 0],
    ['21', capsules, 'pieces' as const, 10_500],
    ['21,5', capsules, 'pieces' as const, 10_750],
  ])('“%s” is read', (text, product, as, value) => {
    expect(readStore({ text, as }, product)).toEqual({ ok: true, value });
  });

  it.each([
    ['', leaf, 'unit' as const, 'empty'],
    ['-1', leaf, 'unit' as const, 'not-positive'],
    ['-0', leaf, 'unit' as const, 'not-positive'],
    ['half a bag', leaf, 'unit' as const, 'not-a-number'],
    ['100001', leaf, 'unit' as const, 'too-large'],
    ['1.0005', leaf, 'unit' as const, 'too-fine'],
    ['100000', { ...capsules, piece: amount(2000) }, 'pieces' as const, 'too-large'],
  ])('“%s” is not', (text, product, as, code) => {
    expect(readStore({ text, as }, product)).toEqual({ ok: false, code });
  });
});

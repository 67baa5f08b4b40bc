import { describe, expect, it } from 'vitest';
import { money, quantity } from '../../../../shared/content/words/quantities';
import { amount } from '../../../../shared/quantity';

const capsules = { unit: 'g' as const, resolution: amount(500), piece: amount(500) };
const halved = { ...capsules, resolution: amount(250) };

describe('an amount in words', () => {
  it.each([
    ['with its pieces', 10_500, capsules, '10.5 g (21 pieces)'],
    ['one piece', 500, capsules, '0.5 g (1 piece)'],
    ['a part of a piece, where they stay whole', 250, capsules, '0.25 g'],
    ['half a piece, where they can be halved', 250, halved, '0.25 g (½ piece)'],
    ['pieces and a half', 1250, halved, '1.25 g (2½ pieces)'],
    ['a piece and a half', 750, halved, '0.75 g (1½ pieces)'],
    ['whole pieces that could be halved', 1000, halved, '1.00 g (2 pieces)'],
    ['nothing', 0, halved, '0.00 g'],
  ])('%s', (_, value, measure, words) => {
    expect(quantity(amount(value), measure)).toBe(words);
  });
});

describe('money', () => {
  it.each([
    [1250, 'USD' as const, '$12.50'],
    [1_234_567, 'CAD' as const, 'CA$12,345.67'],
    [5, 'EUR' as const, '€0.05'],
    [0, 'GBP' as const, '£0.00'],
    [-100, 'AUD' as const, '-A$1.00'],
  ])('%d hundredths of %s', (cents, currency, words) => {
    expect(money(cents, currency)).toBe(words);
  });
});

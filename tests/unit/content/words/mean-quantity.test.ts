import { expect, it } from 'vitest';
import { meanQuantity } from '../../../../shared/content/words/quantities';
import { amount } from '../../../../shared/quantity';

it.each([
  [10_414, 100, '10.4 g'],
  [10_466, 100, '10.5 g'],
  [10_414, 500, '10.4 g'],
  [10_000, 500, '10.0 g'],
  [10_414, 1_000, '10.4 g'],
  [12_000, 1_000, '12 g'],
  [10_414, 10, '10.41 g'],
  [10_414, 1, '10.41 g'],
  [96, 1, '0.10 g'],
])('a mean of %i thousandths, of what can be measured to %i, is said as %s', (mean, resolution, words) => {
  const measure = { unit: 'g', resolution: amount(resolution), piece: null } as const;
  expect(meanQuantity(amount(mean), measure)).toBe(words);
});

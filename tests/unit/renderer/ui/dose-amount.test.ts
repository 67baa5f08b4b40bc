import { describe, expect, it } from 'vitest';
import type { CountedTyped } from '../../../../renderer/ui/counted-amount';
import { readDose, typedDose } from '../../../../renderer/ui/dose-amount';
import { amount } from '../../../../shared/quantity';

const leaf = { piece: null, resolution: amount(100) };
const capsules = { piece: amount(500), resolution: amount(500) };

describe('a dose in a form', () => {
  it.each<[string, number | null, typeof leaf | typeof capsules, CountedTyped]>([
    ['its unit', 2500, leaf, { text: '2.5', as: 'unit' }],
    ['nothing yet', null, leaf, { text: '', as: 'unit' }],
    ['whole pieces', 1500, capsules, { text: '3', as: 'pieces' }],
    ['half pieces', 1250, capsules, { text: '2.5', as: 'pieces' }],
    ['its unit where it comes to no pieces', 1300, capsules, { text: '1.3', as: 'unit' }],
    ['pieces where nothing is there yet', null, capsules, { text: '', as: 'pieces' }],
  ])('begins in %s', (_name, value, product, typed) => {
    expect(typedDose(value === null ? null : amount(value), product)).toEqual(typed);
  });

  it.each<[CountedTyped, typeof leaf | typeof capsules, number | string]>([
    [{ text: '2,5', as: 'unit' }, leaf, 2500],
    [{ text: '3', as: 'pieces' }, capsules, 1500],
    [{ text: '2.5', as: 'pieces' }, capsules, 1250],
    [{ text: '1.3', as: 'unit' }, capsules, 1300],
    [{ text: '0', as: 'pieces' }, capsules, 'not-positive'],
    [{ text: '0.001', as: 'pieces' }, { ...capsules, piece: amount(100) }, 'not-positive'],
    [{ text: '', as: 'pieces' }, capsules, 'empty'],
    [{ text: 'three', as: 'pieces' }, capsules, 'not-a-number'],
    [{ text: '1000', as: 'pieces' }, { ...capsules, piece: amount(2000) }, 'too-large'],
  ])('typed as %j for %j comes to %s', (typed, product, result) => {
    const read = readDose(typed, product);
    expect(read.ok ? read.value : read.code).toBe(result);
  });
});

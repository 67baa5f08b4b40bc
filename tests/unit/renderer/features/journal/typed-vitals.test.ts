import { describe, expect, it, test } from 'vitest';
import {
  readDrinks,
  readPressure,
  readPulse,
  readTemperature,
  readWeight,
  splitPressure,
} from '../../../../../renderer/features/journal/typed-vitals';
import { degreesIn, type TemperatureUnit, type WeightUnit, weightIn } from '../../../../../shared/body-units';
import { bodyFigure } from '../../../../../shared/content/words/vitals';
import { isFever } from '../../../../../shared/safety/fever';

const is = <T>(value: T) => ({ ok: true, value });
const not = (code: string) => ({ ok: false, code });

describe('A temperature', () => {
  test.each<[string, TemperatureUnit, ReturnType<typeof is<number | null>> | ReturnType<typeof not>]>([
    ['', 'F', is(null)],
    ['   ', 'C', is(null)],
    ['212', 'F', not('out-of-range')],
    ['980', 'F', not('out-of-range')],
    ['1e9', 'F', not('out-of-range')],
    ['-3', 'C', not('out-of-range')],
    ['0', 'F', not('out-of-range')],
    ['38.5', 'F', not('other-unit')],
    ['101', 'C', not('other-unit')],
    ['hot', 'F', not('not-a-number')],
    ['98.6.1', 'F', not('not-a-number')],
    ['98.6\u0000', 'F', not('not-a-number')],
    ['38,5', 'C', is(38.5)],
    ['38.5 °C', 'C', is(38.5)],
    ['38.5 °C', 'F', is(38.5)],
    ['95F', 'C', is(35)],
    ['95', 'F', is(35)],
    ['98,6', 'F', is(37)],
    ['38.3', 'C', is(38.3)],
    ['113', 'F', is(45)],
    ['113.1', 'F', not('out-of-range')],
    ['86', 'F', is(30)],
  ])('"%s" typed in °%s is read as it is meant', (text, unit, expected) => {
    expect(readTemperature(text, unit)).toEqual(expected);
  });

  test.each<[string, TemperatureUnit, boolean]>([
    ['101', 'F', false],
    ['101.0', 'F', false],
    ['101.1', 'F', true],
    ['38.3', 'C', false],
    ['38.4', 'C', true],
  ])('of %s °%s is above 101 °F: %s', (text, unit, fever) => {
    const read = readTemperature(text, unit);
    expect(read.ok && isFever(read.value)).toBe(fever);
  });

  it('of every tenth of a degree that can be typed is shown again as it was typed', () => {
    for (const unit of ['F', 'C'] as const) {
      const [from, to] = unit === 'F' ? [860, 1130] : [300, 450];
      for (let tenths = from; tenths <= to; tenths += 1) {
        const text = String(tenths / 10);
        const read = readTemperature(text, unit);
        expect(read.ok && read.value !== null && bodyFigure(degreesIn(read.value, unit))).toBe(text);
      }
    }
  });
});

describe('A weight', () => {
  test.each<[string, WeightUnit, ReturnType<typeof is<number | null>> | ReturnType<typeof not>]>([
    ['', 'lb', is(null)],
    ['70', 'kg', is(70)],
    ['70 kg', 'lb', is(70)],
    ['154.3', 'lb', is(154.3 * 0.45359237)],
    ['154,3 lbs', 'kg', is(154.3 * 0.45359237)],
    ['-3', 'lb', not('out-of-range')],
    ['0', 'kg', not('out-of-range')],
    ['38', 'lb', not('other-unit')],
    ['500', 'kg', not('other-unit')],
    ['9800', 'lb', not('out-of-range')],
    ['19.9', 'kg', not('out-of-range')],
    ['much', 'lb', not('not-a-number')],
  ])('"%s" typed in %s is read as it is meant', (text, unit, expected) => {
    expect(readWeight(text, unit)).toEqual(expected);
  });

  it('of every tenth that can be typed is shown again as it was typed', () => {
    for (const unit of ['lb', 'kg'] as const) {
      const [from, to] = unit === 'lb' ? [441, 8818] : [200, 4000];
      for (let tenths = from; tenths <= to; tenths += 1) {
        const text = String(tenths / 10);
        const read = readWeight(text, unit);
        expect(read.ok && read.value !== null && bodyFigure(weightIn(read.value, unit))).toBe(text);
      }
    }
  });
});

test.each([
  ['', is(null)],
  ['72', is(72)],
  ['72.5', not('not-whole')],
  ['19', not('out-of-range')],
  ['251', not('out-of-range')],
  ['-72', not('out-of-range')],
  ['fast', not('not-a-number')],
])('A pulse of "%s"', (text, expected) => {
  expect(readPulse(text)).toEqual(expected);
});

test.each([
  ['', is(null)],
  ['0', is(0)],
  ['0,0', is(0)],
  ['1.5', is(1.5)],
  ['50', is(50)],
  ['51', not('out-of-range')],
  ['-1', not('out-of-range')],
  ['a few', not('not-a-number')],
])('"%s" drinks', (text, expected) => {
  expect(readDrinks(text)).toEqual(expected);
});

describe('A blood pressure', () => {
  test.each([
    ['', '', is(null)],
    ['120', '80', is({ systolic: 120, diastolic: 80 })],
    ['120', '', not('lower-missing')],
    ['', '80', not('upper-missing')],
    ['80', '120', not('not-above')],
    ['90', '90', not('not-above')],
    ['980', '80', not('upper-range')],
    ['120', '8', not('lower-range')],
    ['120.5', '80', not('not-a-number')],
    ['high', '80', not('not-a-number')],
  ])('of "%s" over "%s"', (upper, lower, expected) => {
    expect(readPressure(upper, lower)).toEqual(expected);
  });

  test.each([
    ['120/80', { upper: '120', lower: '80' }],
    ['120/', { upper: '120', lower: '' }],
    [' 120 / 80 ', { upper: '120', lower: '80' }],
    ['120', null],
    ['1/2/3', null],
  ])('typed as "%s" into one field', (text, expected) => {
    expect(splitPressure(text)).toEqual(expected);
  });
});

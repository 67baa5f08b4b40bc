import { describe, expect, it } from 'vitest';
import { amount, formatAmount, parseAmount, sumAmounts } from '../../../shared/quantity';

describe('What a person types as an amount is read exactly', () => {
  it.each([
    ['20', 20_000],
    ['20.5', 20_500],
    ['20,5', 20_500],
    ['  20.5  ', 20_500],
    ['\u00a07.25\u00a0', 7250],
    ['0.1', 100],
    ['.5', 500],
    [',5', 500],
    ['5.', 5000],
    ['007.50', 7500],
    ['+3', 3000],
    ['12.345', 12_345],
    ['12.34500', 12_345],
    ['0,125', 125],
    ['1.000', 1000],
    ['0.001', 1],
    ['1000', 1_000_000],
    ['1,000.0', 1_000_000],
    ['1.000,0', 1_000_000],
    ['1 000', 1_000_000],
    ['0.3', 300],
    ['1.005', 1005],
  ])('%j', (text, thousandths) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: thousandths });
  });
});

describe('What is no usable amount is refused with the reason', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['twenty', 'not-a-number'],
    ['20 g', 'not-a-number'],
    ['2O', 'not-a-number'],
    ['.', 'not-a-number'],
    [',', 'not-a-number'],
    ['-', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12,34,5', 'not-a-number'],
    ['20. 5', 'not-a-number'],
    ['2 0', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['2e1', 'not-a-number'],
    ['٢٠', 'not-a-number'],
    ['1\u00002', 'not-a-number'],
    ['0', 'not-positive'],
    ['0.000', 'not-positive'],
    ['0,0000', 'not-positive'],
    ['-1', 'not-positive'],
    ['- 1', 'not-positive'],
    ['\u22125', 'not-positive'],
    ['-0.0001', 'not-positive'],
    ['1e9', 'too-large'],
    ['1000.001', 'too-large'],
    ['1000.0001', 'too-large'],
    ['1001', 'too-large'],
    ['1,000.5', 'too-large'],
    ['1.000,5', 'too-large'],
    ['1,000,000', 'too-large'],
    ['1.000.000', 'too-large'],
    ['9'.repeat(60), 'too-large'],
    ['9'.repeat(61), 'not-a-number'],
    ['0.0001', 'too-fine'],
    ['20.1234', 'too-fine'],
    ['999.9999', 'too-fine'],
  ])('%j is %s', (text, code) => {
    expect(parseAmount(text)).toEqual({ ok: false, code });
  });

  it('A comma before exactly three digits could be one or a thousand, so it is asked again', () => {
    expect(parseAmount('1,000')).toEqual({ ok: false, code: 'not-a-number' });
    expect(parseAmount('20,125')).toEqual({ ok: false, code: 'not-a-number' });
  });

  it('The largest amount can be set lower', () => {
    expect(parseAmount('30', amount(29_999))).toEqual({ ok: false, code: 'too-large' });
    expect(parseAmount('30', amount(30_000))).toEqual({ ok: true, value: 30_000 });
  });

  it('Text of any length is answered at once', () => {
    const started = performance.now();
    for (const text of [
      '1,'.repeat(100_000),
      ' '.repeat(200_000),
      '1 '.repeat(100_000),
      '0'.repeat(200_000),
      `1.${'0'.repeat(200_000)}1`,
    ]) {
      parseAmount(text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('An amount is shown with the decimals its resolution needs', () => {
  it.each([
    [10_200, 100, '10.2'],
    [16_000, 100, '16.0'],
    [16_000, 1000, '16'],
    [16_000, 500, '16.0'],
    [2500, 500, '2.5'],
    [2500, 2500, '2.5'],
    [6000, 3000, '6'],
    [750, 250, '0.75'],
    [710, 10, '0.71'],
    [1, 1, '0.001'],
    [0, 100, '0.0'],
    [1_000_000, 10, '1000.00'],
  ])('%i thousandths at %i is %s', (value, resolution, text) => {
    expect(formatAmount(amount(value), amount(resolution))).toBe(text);
  });

  it('An amount finer than the resolution is shown whole, not rounded', () => {
    expect(formatAmount(amount(9850), amount(100))).toBe('9.85');
    expect(formatAmount(amount(20_375), amount(1000))).toBe('20.375');
  });
});

describe('Amounts in the program are whole and not negative', () => {
  it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d throws', (value) => {
    expect(() => amount(value)).toThrow(RangeError);
  });

  it('Zero is plain zero', () => {
    expect(Object.is(amount(-0), 0)).toBe(true);
  });

  it('Sums are exact', () => {
    expect(sumAmounts([100, 200, 300].map(amount))).toBe(600);
    expect(sumAmounts([])).toBe(0);
  });
});

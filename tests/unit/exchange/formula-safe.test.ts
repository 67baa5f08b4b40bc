import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaSafe, fromFormulaSafe } from '../../../main/exchange/formula-safe';

describe('a text for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['\n=1', "'\n=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff201', "'\uff201"],
    ["'=1", "''=1"],
  ])('that could begin a formula is made one that can’t: %j', (text, safe) => {
    expect(formulaSafe(text)).toBe(safe);
    expect(fromFormulaSafe(safe)).toBe(text);
  });

  it.each(['', 'Leaf', "'til late", '5 - 3', 'a=b', '“=”', '1 @ night'])(
    'stays as it is otherwise: %j',
    (text) => {
      expect(formulaSafe(text)).toBe(text);
      expect(fromFormulaSafe(text)).toBe(text);
    },
  );

  it('comes back as it was, whatever it is', () => {
    const hostile = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', 'x', '\uff1d'),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => fromFormulaSafe(formulaSafe(text)) === text),
    );
  });
});

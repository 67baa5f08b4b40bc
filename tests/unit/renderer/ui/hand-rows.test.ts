import { describe, expect, it } from 'vitest';
import {
  handMadeRows,
  rowProblems,
  type TypedRow,
  typedRows,
  withAnotherRow,
} from '../../../../renderer/ui/plan-steps/hand-rows';
import type { Measure } from '../../../../shared/content/words/quantities';
import { amount } from '../../../../shared/quantity';

const grams: Measure = { unit: 'g', resolution: amount(500), piece: null };
const capsules: Measure = { unit: 'g', resolution: amount(500), piece: amount(500) };
const rowsOf = (...rows: [string, string][]): TypedRow[] =>
  rows.map(([typed, days], key) => ({ key, amount: typed, days }));

describe('steps typed by hand', () => {
  it('go down row by row, in grams or in pieces', () => {
    const rows = rowsOf(['16', '7'], ['12,5', '14'], ['0.5', '1']);
    expect(handMadeRows(rows, amount(20_000), grams)).toEqual([
      { amount: 16_000, days: 7 },
      { amount: 12_500, days: 14 },
      { amount: 500, days: 1 },
    ]);
    const pieces = rowsOf(['30', '7'], ['8', '4']);
    const vaultRows = [
      { amount: amount(15_000), days: 7 },
      { amount: amount(4_000), days: 4 },
    ];
    expect(handMadeRows(pieces, amount(20_000), capsules)).toEqual(vaultRows);
    expect(typedRows(vaultRows, capsules)).toEqual(pieces);
  });

  it('say what is wrong at the row where it is', () => {
    const rows = rowsOf(['20', '7'], ['12.3', '0'], ['', '367'], ['11', 'a week'], ['11', '7']);
    expect(rowProblems(rows, amount(20_000), grams)).toEqual([
      { amount: 'not-lower', days: null },
      { amount: 'off-scale', days: 'not-days' },
      { amount: 'empty', days: 'not-days' },
      { amount: null, days: 'not-days' },
      { amount: 'not-lower', days: null },
    ]);
    expect(handMadeRows(rows, amount(20_000), grams)).toBeNull();
    expect(handMadeRows([], amount(20_000), grams)).toBeNull();
  });

  it('get another row as long as the one before', () => {
    expect(withAnotherRow(rowsOf(['16', '5']))).toEqual(rowsOf(['16', '5'], ['', '5']));
  });
});

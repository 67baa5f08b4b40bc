import { describe, expect, it } from 'vitest';
import {
  changeTo,
  type EditedSteps,
  editBasis,
  shownRows,
  stepsToEdit,
  withRowBelow,
} from '../../../../../renderer/features/plan/edited-steps';
import type { Plan } from '../../../../../shared/contract/plans';
import { amount } from '../../../../../shared/quantity';
import { localDate } from '../../../../../shared/time';
import { curveOf } from '../../ui/curves';

const product: Plan['product'] = {
  id: '0'.repeat(32),
  name: 'Leaf',
  unit: 'g',
  resolution: amount(500),
  piece: null,
};
const current = curveOf(4_000, '2026-11-08', [
  [3_000, 7],
  [2_000, 7],
  [1_000, 14],
  [0, null],
]);
const on = (today: string, curve = current) => ({ current: curve, today: localDate(today), product });
const steps = (...rows: [string, string][]): EditedSteps => ({
  rows: rows.map(([typed, days], key) => ({ key, amount: typed, days })),
  toZero: true,
  alternateCycles: 0,
});
const basis = { on: localDate('2026-11-15'), amount: amount(3_000) };

describe('the steps ahead as they are edited', () => {
  it('are those after the present one, which stays for its length', () => {
    expect(stepsToEdit(on('2026-11-10'))).toEqual(steps(['2.0', '7'], ['1.0', '14']));
    expect(editBasis(on('2026-11-10'))).toEqual(basis);
  });

  it('begin tomorrow with an empty one where the plan stays at its amount', () => {
    const open = curveOf(4_000, '2026-11-08', [[3_000, null]]);
    expect(stepsToEdit(on('2026-11-20', open))).toEqual({ ...steps(['', '7']), toZero: false });
    expect(editBasis(on('2026-11-20', open))).toEqual({
      on: localDate('2026-11-21'),
      amount: amount(3_000),
    });
  });

  it('leave every other day before zero to its own number', () => {
    const [first, second, third, last] = current.steps;
    if (!first || !second || !third || !last) throw new Error('four steps');
    const off = { ...third, amount: amount(0), off: true, phase: 'alternate' };
    const dose = { ...second, phase: 'alternate' };
    const curve = { ...current, steps: [first, second, off, dose, last] };
    expect(stepsToEdit(on('2026-11-10', curve))).toEqual({ ...steps(['2.0', '7']), alternateCycles: 1 });
  });

  it('show their dates and true cuts as long as they can be told', () => {
    const shown = shownRows(steps(['2', '7'], ['1.5', 'x'], ['1', '7']), basis, product);
    expect(shown.map(({ from, cut }) => [from, cut])).toEqual([
      ['2026-11-15', 1 / 3],
      ['2026-11-22', 0.25],
      [null, 1 / 3],
    ]);
  });

  it.each<[string, [string, string][], [string | null, string | null]]>([
    ['no less than what is taken now', [['3', '7']], ['not-lower', null]],
    ['off the scale', [['2.2', '7']], ['off-scale', null]],
    ['no amount', [['a little', '7']], ['not-a-number', null]],
    ['no days', [['2', '0']], [null, 'not-days']],
    ['more than a year', [['2', '367']], [null, 'not-days']],
  ])('can’t be saved with a row of %s, which says so', (_name, rows, [ofAmount, ofDays]) => {
    expect(shownRows(steps(...rows), basis, product)[0]?.problems).toEqual({
      amount: ofAmount,
      days: ofDays,
    });
    expect(changeTo(steps(...rows), basis, product)).toBeNull();
  });

  it('come to one change from the next step on', () => {
    expect(changeTo({ ...steps(['2', '10'], ['0.5', '3']), toZero: false }, basis, product)).toEqual({
      type: 'edit',
      on: '2026-11-15',
      strategy: {
        kind: 'steps',
        steps: [
          { amount: 2_000, days: 10 },
          { amount: 500, days: 3 },
        ],
        toZero: false,
      },
      alternateCycles: 0,
    });
  });

  it.each([
    ['at the top', -1, ['2.5', '2', '1'], '7'],
    ['in between', 0, ['2', '1.5', '1'], '7'],
    ['at the end', 1, ['2', '1', '0.5'], '14'],
  ])('take a new one %s, halfway to what follows', (_name, after, amounts, days) => {
    const { rows, key } = withRowBelow(steps(['2', '7'], ['1', '14']), after, basis, product);
    expect(rows.map((row) => row.amount)).toEqual(amounts);
    expect(rows.find((row) => row.key === key)?.days).toBe(days);
  });

  it('take a new one empty where there is no room for an amount, or no telling', () => {
    const added = (of: EditedSteps, after: number) => withRowBelow(of, after, basis, product).rows[after + 1];
    expect(added(steps(['2', '7'], ['1.5', '7']), 0)?.amount).toBe('');
    expect(added(steps(['', '7']), 0)?.amount).toBe('');
    expect(added({ ...steps(['2', '7']), toZero: false }, 0)?.amount).toBe('');
  });
});

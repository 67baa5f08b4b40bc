import { describe, expect, it } from 'vitest';
import { adjustmentsOf } from '../../../../../renderer/features/plan/adjustments';
import { curveOf } from '../../ui/curves';

const toZero = curveOf(4_000, '2026-11-08', [
  [3_000, 7],
  [0, null],
]);
const open = curveOf(4_000, '2026-11-08', [[3_000, null]]);
const folded = ['pace', 'rebase', 'retarget', 'edit', 'slots', 'stop'];

describe('the ways to change a plan', () => {
  it.each([
    ['going down', { current: toZero }, ['hold', 'stepBack'], folded],
    ['held for some days', { current: toZero, isHeld: true }, ['resume', 'stepBack'], ['hold', ...folded]],
    [
      'held until resumed',
      { current: { ...toZero, openHold: true }, isHeld: true },
      ['resume', 'stepBack'],
      folded,
    ],
    ['at an open end', { current: open, isOver: true }, ['edit'], ['rebase', 'stepBack', 'slots']],
    ['at zero', { current: toZero, isOver: true }, [], []],
  ])('of a plan %s are those that make sense', (_name, plan, first, more) => {
    expect(adjustmentsOf({ isHeld: false, isOver: false, ...plan })).toEqual({ first, more });
  });
});

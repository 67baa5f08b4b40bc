import { describe, expect, it } from 'vitest';
import { waysOn } from '../../../../../renderer/features/coping/ways-on';
import type { Curve } from '../../../../../shared/contract/plans';
import { grams } from '../../../../support/vault';

const curve: Curve = {
  startAmount: grams(20),
  steps: [],
  endDate: null,
  weeks: null,
  warnings: [],
  openHold: false,
};
const ended = { ...curve, endDate: '2026-08-24' as Curve['endDate'] };

describe('the ways on after a lapse', () => {
  it.each([
    ['going down', { current: ended, isHeld: false, isOver: false }, ['go-on', 'hold', 'stepBack', 'rebase']],
    ['held for some days', { current: ended, isHeld: true, isOver: false }, ['go-on', 'stepBack', 'rebase']],
    [
      'held until resumed',
      { current: { ...ended, openHold: true }, isHeld: false, isOver: false },
      ['go-on', 'stepBack', 'rebase'],
    ],
    [
      'staying at an amount',
      { current: curve, isHeld: false, isOver: true },
      ['go-on', 'stepBack', 'rebase'],
    ],
    ['at zero', { current: ended, isHeld: false, isOver: true }, ['at-zero', 'new-plan']],
  ])('fit a plan that is %s', (_name, plan, ways) => {
    expect(waysOn(plan)).toEqual(ways);
  });
});

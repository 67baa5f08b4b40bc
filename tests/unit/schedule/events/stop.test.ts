import { describe, expect, it } from 'vitest';
import { amount } from '../../../../shared/quantity';
import {
  type Case,
  check,
  edit,
  hold,
  mixed,
  openHold,
  plain,
  reasonOf,
  rebase,
  stepBack,
  stop,
} from './cases';

describe('Stop: an open end at the present amount', () => {
  it.each<Case>([
    {
      says: 'in the middle of a step',
      events: [stop(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, null, 4000, 'a'],
      ],
    },
    { says: 'before the start', events: [stop(-1)], rows: [[0, null, 6000, 'a']] },
    {
      says: 'ends holds',
      events: [hold(8, 5), openHold(9), stop(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, null, 4000, 'a'],
      ],
    },
    {
      says: 'on an off day: the last dose',
      spec: mixed,
      events: [stop(29)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, null, 1100, 'c'],
      ],
    },
    {
      says: 'before the start, and a new start amount there',
      events: [stop(-2), rebase(-1, 4000)],
      rows: [[0, null, 4000, 'a']],
    },
    {
      says: 'a restart then is an open end too',
      events: [stop(10), rebase(20, 3000)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, null, 3000, 'a'],
      ],
    },
    {
      says: 'a step back then is followed by the open end again',
      events: [stop(10), stepBack(20)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, 7, 5000, 'a'],
        [27, null, 4000, 'a'],
      ],
    },
    {
      says: 'an edit then goes on',
      events: [stop(10), edit(20, { kind: 'fixed', name: 'b', amount: amount(2000), everyDays: 5 })],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, 5, 2000, 'b'],
        [25, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('At zero there is nothing to stop', () => {
    expect(reasonOf(plain, stop(40))).toBe('nothing-ahead');
  });
});

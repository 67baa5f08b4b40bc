import { describe, expect, it } from 'vitest';
import { rowsAfter } from '../rows';
import { hold, plain, rebase, stepBack } from './cases';

describe('Events are taken by their days', () => {
  it('whatever the order they were recorded in', () => {
    expect(rowsAfter(plain, [stepBack(16), hold(8, 5)], 16)).toEqual(
      rowsAfter(plain, [hold(8, 5), stepBack(16)], 16),
    );
  });

  it('on the same day in the order given', () => {
    expect(rowsAfter(plain, [rebase(10, 3000), stepBack(10)])[2]).toEqual([10, 7, 4000, 'a']);
    expect(rowsAfter(plain, [stepBack(10), rebase(10, 3000)])[2]).toEqual([10, 7, 3000, 'a']);
  });
});

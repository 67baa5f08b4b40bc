import type { Strategy } from './strategies';

/**
 * One choice of a strategy as a whole number, turned so that a greater one never ends sooner; and the
 * strategy with that choice.
 */
export interface Dial {
  least: number;
  most: number;
  set(value: number): Strategy;
  /** Of numbers that end on the same day the greatest is taken, as with cuts; else the least. */
  takeGreatest?: true;
}

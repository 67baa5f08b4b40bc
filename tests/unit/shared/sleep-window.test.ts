import { expect, it } from 'vitest';
import { isAsleep } from '../../../shared/sleep-window';

it.each([
  ['08:00', '08:00', '15:00', true],
  ['14:59', '08:00', '15:00', true],
  ['15:00', '08:00', '15:00', false],
  ['07:59', '08:00', '15:00', false],
  ['23:30', '22:00', '06:00', true],
  ['05:59', '22:00', '06:00', true],
  ['06:00', '22:00', '06:00', false],
  ['12:00', '22:00', '06:00', false],
  ['12:00', '12:00', '12:00', false],
])('says of %s in a sleep from %s to %s: %s', (time, from, to, asleep) => {
  expect(isAsleep(time, from, to)).toBe(asleep);
});

import { describe, expect, it } from 'vitest';
import { adherence, dayStatus } from '../../../main/schedule/status';
import { amount } from '../../../shared/quantity';

describe('The status of a day', () => {
  it.each([
    // planned, taken, resolution, held, over
    ['on plan to the milligram', 12_800, 12_800, 100, false, true, 'on-plan'],
    ['5 % above is on plan', 20_000, 21_000, 100, false, true, 'on-plan'],
    ['more than 5 % above', 20_000, 21_001, 100, false, true, 'above'],
    ['5 % below is on plan', 20_000, 19_000, 100, false, true, 'on-plan'],
    ['more than 5 % below', 20_000, 18_999, 100, false, true, 'below'],
    ['one resolution above is on plan', 1000, 1500, 500, false, true, 'on-plan'],
    ['more than one resolution above', 1000, 1501, 500, false, true, 'above'],
    ['one resolution below is on plan', 1000, 500, 500, false, true, 'on-plan'],
    ['5 % that is no whole number', 1010, 1060, 10, false, true, 'on-plan'],
    ['just above 5 % that is no whole number', 1010, 1061, 10, false, true, 'above'],
    ['logged as nothing', 12_800, 0, 100, false, true, 'below'],
    ['nothing logged, over', 12_800, null, 100, false, true, 'not-logged'],
    ['nothing logged, today or ahead', 12_800, null, 100, false, false, 'planned'],
    ['nothing logged, ahead in a hold', 12_800, null, 100, true, false, 'held'],
    ['nothing logged, over, in a hold', 12_800, null, 100, true, true, 'not-logged'],
    ['logged in a hold', 12_800, 12_800, 100, true, true, 'on-plan'],
    ['part of today is not below: more may follow', 12_800, 4000, 100, false, false, 'planned'],
    ['part of today in a hold', 12_800, 4000, 100, true, false, 'held'],
    ['all of today', 12_800, 12_800, 100, false, false, 'on-plan'],
    ['above already today', 12_800, 16_000, 100, false, false, 'above'],
    ['at zero, nothing logged, ahead', 0, null, 100, false, false, 'zero-day'],
    ['at zero, nothing logged, over', 0, null, 100, false, true, 'zero-day'],
    ['at zero, logged as nothing', 0, 0, 100, false, true, 'zero-day'],
    ['at zero, any amount', 0, 50, 100, false, true, 'above'],
    ['at zero in a hold', 0, null, 100, true, false, 'zero-day'],
  ])('%s', (_, planned, taken, resolution, held, over, status) => {
    const day = { planned: amount(planned), taken: taken === null ? null : amount(taken), held, over };
    expect(dayStatus({ ...day, resolution: amount(resolution) })).toBe(status);
  });
});

describe('Adherence counts logged days, and names the others', () => {
  const day = (planned: number, taken: number | null) => ({
    planned: amount(planned),
    taken: taken === null ? null : amount(taken),
    resolution: amount(100),
  });

  it('A day without a log is neither', () => {
    const days = [
      day(2000, 2000),
      day(2000, 1000),
      day(2000, 2100),
      day(2000, 6000),
      day(2000, null),
      day(0, null),
    ];
    expect(adherence(days)).toEqual({ atOrBelow: 3, logged: 4, notLogged: 2 });
  });

  it('A day at zero counts when it was logged', () => {
    expect(adherence([day(0, 0), day(0, 500)])).toEqual({ atOrBelow: 1, logged: 2, notLogged: 0 });
  });

  it('No days, no counts', () => {
    expect(adherence([])).toEqual({ atOrBelow: 0, logged: 0, notLogged: 0 });
  });
});

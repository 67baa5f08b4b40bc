import { describe, expect, it } from 'vitest';
import { placeOf, viewPath } from '../../../../../renderer/features/calendar/calendar-place';
import { localDate } from '../../../../../shared/time';

describe('An address of the calendar says view, day and whether its sheet is open', () => {
  it.each([
    [null, null, 'week', null, false],
    ['month', '2026-11-22', 'month', '2026-11-22', false],
    ['year', null, 'year', null, false],
    ['list', '2026-02-30', 'list', null, false],
    ['2026-11-22', null, 'week', '2026-11-22', true],
    ['2026-13-01', null, 'week', null, false],
    ['1999-11-22', null, 'week', null, false],
    ['decade', '2026-11-22', 'week', null, false],
  ])('%s and %s, after the week was looked at', (first, second, view, date, open) => {
    expect(placeOf(first, second, 'week')).toEqual({ view, date, open });
  });

  it('is read back as it was written', () => {
    const path = viewPath('list', localDate('2026-11-22'));
    const [, , first = null, second = null] = path.split('/');
    expect(placeOf(first, second, 'month')).toEqual({ view: 'list', date: '2026-11-22', open: false });
  });
});

import { describe, expect, it } from 'vitest';
import { weeksOf } from '../../../../../renderer/features/coping/weeks';
import type { LifeArea } from '../../../../../shared/contract/own-records/intention';
import { day } from '../../../../support/vault';

const meant = (week: string, area: LifeArea, text: string) => ({
  record: { week: day(week), area, text },
});

describe('the weeks of small things', () => {
  it('are empty where nothing was written', () => {
    expect(weeksOf([], day('2026-11-22'))).toEqual({
      now: { week: '2026-11-16', intentions: [] },
      carry: null,
      earlier: [],
    });
  });

  it.each([
    ['a Monday', '2026-11-16', '2026-11-16'],
    ['a Sunday', '2026-11-22', '2026-11-16'],
    ['the first days of a year', '2027-01-01', '2026-12-28'],
  ])('begin on Monday: %s', (_name, today, monday) => {
    expect(weeksOf([], day(today)).now.week).toBe(monday);
  });

  it('offer from the last week what has no place in this one, and keep the order of the parts of life', () => {
    const walk = meant('2026-11-02', 'movement', 'Walk');
    const call = meant('2026-11-09', 'people', 'Call');
    const rise = meant('2026-11-09', 'routine', 'Rise at seven');
    const group = meant('2026-11-16', 'people', 'Group');
    expect(weeksOf([group, call, rise, walk], day('2026-11-18'))).toEqual({
      now: { week: '2026-11-16', intentions: [group] },
      carry: { week: '2026-11-09', intentions: [rise] },
      earlier: [
        { week: '2026-11-09', intentions: [rise, call] },
        { week: '2026-11-02', intentions: [walk] },
      ],
    });
  });

  it('offer what was written last, also after weeks without anything', () => {
    const walk = meant('2026-08-03', 'movement', 'Walk');
    expect(weeksOf([walk], day('2026-11-18')).carry).toEqual({ week: '2026-08-03', intentions: [walk] });
  });

  it('leave a week to come out, which a copy from another zone may hold', () => {
    expect(weeksOf([meant('2026-11-23', 'sleep', 'Dark room')], day('2026-11-22'))).toEqual({
      now: { week: '2026-11-16', intentions: [] },
      carry: null,
      earlier: [],
    });
  });
});

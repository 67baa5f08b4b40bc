import { describe, expect, it } from 'vitest';
import type { Day, DayProduct } from '../../../shared/contract/days';
import type { Dose, DoseStanding } from '../../../shared/contract/doses';
import { dosesBefore } from '../../../shared/doses-before-shift';
import { day, grams } from '../../support/vault';

const now = '2026-11-22T20:00:00.000Z';

function product(name: string): DayProduct['product'] {
  return { id: name.repeat(32), name, unit: 'g', resolution: grams(0.1), piece: null };
}

function dose(takenAt: string): Dose {
  const date = day(takenAt.slice(0, 10));
  const owner = { id: 'd'.repeat(32), productId: 'a'.repeat(32), tags: [], slot: null };
  return { ...owner, takenAt, day: date, time: takenAt.slice(11, 16), amount: grams(2) };
}

interface Given {
  name?: string;
  planned?: number | null;
  taken?: number;
  standing?: DoseStanding;
  inSlot?: string;
  other?: string;
}

function taken({ name = 'a', planned = 10, taken = 0, standing = 'none', inSlot, other }: Given): DayProduct {
  const slot = { time: '08:00', amount: grams(5), inMinutes: null };
  return {
    ...{ product: product(name), planId: null, standing, taken: grams(taken), status: null },
    planned: planned === null ? null : grams(planned),
    slots: [{ ...slot, dose: inSlot === undefined ? null : dose(inSlot) }],
    otherDoses: other === undefined ? [] : [dose(other)],
    ...{ cut: null, held: false, milestones: [], changes: [] },
  };
}

function on(date: string, products: DayProduct[]): Day {
  const rest = { entries: [], scales: [], appointments: [], isToday: false, isFuture: false };
  return { date: day(date), products, ...rest };
}

const yesterday = on('2026-11-21', []);

describe('what the log says before a shift', () => {
  it.each<[string, Given[], Given[], number | null]>([
    ['no dose', [{}], [{}], null],
    ['one in a slot', [{ inSlot: '2026-11-22T15:00:00.000Z' }], [], 300],
    [
      'another one later',
      [{ inSlot: '2026-11-22T15:00:00.000Z', other: '2026-11-22T19:30:30.000Z' }],
      [],
      29,
    ],
    ['one of yesterday', [{}], [{ other: '2026-11-22T02:00:00.000Z' }], 1080],
    ['one noted ahead', [{ other: '2026-11-22T21:00:00.000Z', inSlot: '2026-11-22T20:00:00.000Z' }], [], 0],
  ])('counts the minutes since the last dose with %s', (_what, here, before, minutes) => {
    const found = dosesBefore(now, on('2026-11-22', here.map(taken)), on('2026-11-21', before.map(taken)));
    expect(found.sinceDose).toBe(minutes);
  });

  it('tells the worst of several plans, and of each how much more was taken', () => {
    const today = on('2026-11-22', [
      taken({ name: 'a', taken: 9 }),
      taken({ name: 'b', taken: 12.5, standing: 'above' }),
      taken({ name: 'c', taken: 30, standing: 'far-above' }),
      taken({ name: 'e', planned: null, taken: 50 }),
    ]);
    expect(dosesBefore(now, today, yesterday)).toEqual({
      sinceDose: null,
      standing: 'far-above',
      above: [
        { product: product('b'), by: grams(2.5) },
        { product: product('c'), by: grams(20) },
      ],
    });
  });

  it('knows of no standing without a plan', () => {
    const today = on('2026-11-22', [taken({ planned: null, taken: 50 })]);
    expect(dosesBefore(now, today, yesterday)).toEqual({ sinceDose: null, standing: null, above: [] });
  });
});

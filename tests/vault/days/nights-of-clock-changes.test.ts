import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time';
import { day, grams, newVault, planChoices } from '../../support/vault';

interface Night {
  says: string;
  zone: string;
  /** The logical day that the night belongs to, and the one after it; days start at 04:00. */
  days: [string, string];
  /** Doses logged as they are taken: the instant, what the wall clock shows, and the day. */
  doses: [instant: string, time: string, day: 0 | 1][];
  /** Real minutes from the first of them to 03:30 on the wall. */
  minutesTo0330: number;
}

const nights: Night[] = [
  {
    says: 'New York, spring: 02:00 to 03:00',
    zone: 'America/New_York',
    days: ['2026-03-07', '2026-03-08'],
    doses: [
      ['2026-03-08T06:30:00Z', '01:30', 0],
      ['2026-03-08T07:00:00Z', '03:00', 0],
      ['2026-03-08T07:59:00Z', '03:59', 0],
      ['2026-03-08T08:00:00Z', '04:00', 1],
    ],
    minutesTo0330: 60,
  },
  {
    says: 'New York, autumn: 02:00 to 01:00',
    zone: 'America/New_York',
    days: ['2026-10-31', '2026-11-01'],
    doses: [
      ['2026-11-01T05:30:00Z', '01:30', 0],
      ['2026-11-01T06:30:00Z', '01:30', 0],
      ['2026-11-01T08:59:00Z', '03:59', 0],
      ['2026-11-01T09:00:00Z', '04:00', 1],
    ],
    minutesTo0330: 180,
  },
  {
    says: 'Lord Howe, autumn: half an hour back',
    zone: 'Australia/Lord_Howe',
    days: ['2026-04-04', '2026-04-05'],
    doses: [
      ['2026-04-04T14:45:00Z', '01:45', 0],
      ['2026-04-04T15:15:00Z', '01:45', 0],
      ['2026-04-04T17:29:00Z', '03:59', 0],
      ['2026-04-04T17:30:00Z', '04:00', 1],
    ],
    minutesTo0330: 135,
  },
  {
    says: 'Lord Howe, spring: half an hour ahead',
    zone: 'Australia/Lord_Howe',
    days: ['2026-10-03', '2026-10-04'],
    doses: [
      ['2026-10-03T15:29:00Z', '01:59', 0],
      ['2026-10-03T15:30:00Z', '02:30', 0],
      ['2026-10-03T16:59:00Z', '03:59', 0],
      ['2026-10-03T17:00:00Z', '04:00', 1],
    ],
    minutesTo0330: 61,
  },
  {
    says: 'Troll, spring: two hours ahead',
    zone: 'Antarctica/Troll',
    days: ['2026-03-28', '2026-03-29'],
    doses: [
      ['2026-03-29T00:59:00Z', '00:59', 0],
      ['2026-03-29T01:00:00Z', '03:00', 0],
      ['2026-03-29T01:59:00Z', '03:59', 0],
      ['2026-03-29T02:00:00Z', '04:00', 1],
    ],
    minutesTo0330: 31,
  },
  {
    says: 'Troll, autumn: two hours back',
    zone: 'Antarctica/Troll',
    days: ['2026-10-24', '2026-10-25'],
    doses: [
      ['2026-10-25T00:59:00Z', '02:59', 0],
      ['2026-10-25T01:00:00Z', '01:00', 0],
      ['2026-10-25T03:59:00Z', '03:59', 0],
      ['2026-10-25T04:00:00Z', '04:00', 1],
    ],
    minutesTo0330: 151,
  },
];

describe('a night on which the clocks change', () => {
  it.each(nights)(
    'belongs whole to the day before 04:00: $says',
    async ({ zone, days: [before, after], doses, minutesTo0330 }) => {
      const vault = await newVault({ now: `${before}T12:00:00Z`, zone });
      const slots = ['08:00', '03:30'].map((time) => ({ time, weight: 1 }));
      // The day after the night is that of a cut: 16 g, then 12.8 g.
      const startDate = addDays(day(after), -7);
      const plan = await vault.call('plans.create', { ...planChoices(startDate), slots });
      const productId = plan.product.id;
      await vault.call('plans.change', {
        planId: plan.id,
        change: { type: 'pace', on: day(before), factor: 2 },
      });
      const undoable = async () => (await vault.call('plans.current', { productId }))?.canUndo;

      for (const [index, [instant, time, which]] of doses.entries()) {
        vault.setNow(instant);
        const today = await vault.call('days.today', {});
        expect(today.day.date).toBe([before, after][which]);
        expect(today.day.products[0]?.planned).toBe(grams(which === 0 ? 16 : 12.8));
        if (index === 0) {
          const night = today.day.products[0]?.slots.find((slot) => slot.time === '03:30');
          expect(night?.inMinutes).toBe(minutesTo0330);
        }
        const dose = { productId, amount: grams(1), slot: null, tags: [], day: null, time: null };
        expect(await vault.call('doses.log', dose)).toMatchObject({ time, day: [before, after][which] });
        expect(await undoable()).toBe(which === 0);
      }

      const range = { from: day(before), to: day(after), productId };
      const { days, adherence } = await vault.call('days.range', range);
      expect(days.map(({ date, taken }) => [date, taken])).toEqual([
        [before, grams(3)],
        [after, grams(1)],
      ]);
      expect(adherence).toEqual({ atOrBelow: 1, logged: 1, notLogged: 0 });
      await vault.reopen();
      expect((await vault.call('days.range', range)).days).toEqual(days);
    },
  );

  it('has a time that does not exist: a dose of then is kept an hour later, on its day', async () => {
    const vault = await newVault({ now: '2026-03-08T17:00:00Z' });
    const { product } = await vault.call('plans.create', planChoices('2026-03-01'));
    const dose = { productId: product.id, amount: grams(1), slot: null, tags: [] };
    expect(await vault.call('doses.log', { ...dose, day: day('2026-03-07'), time: '02:30' })).toMatchObject({
      day: '2026-03-07',
      time: '03:30',
      takenAt: '2026-03-08T07:30:00.000Z',
    });
  });
});

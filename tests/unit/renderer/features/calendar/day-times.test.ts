import { expect, it } from 'vitest';
import { timesOf } from '../../../../../renderer/features/calendar/day-times';
import type { DaySlot, Dose } from '../../../../../shared/contract/doses';
import { amount } from '../../../../../shared/quantity';
import { localDate } from '../../../../../shared/time';

const dose = (time: string, slot: string | null, value: number): Dose => ({
  id: time.replace(':', '').padStart(32, '0'),
  productId: '0'.repeat(32),
  takenAt: `2026-11-17T${time}:00Z`,
  day: localDate('2026-11-17'),
  time,
  amount: amount(value),
  slot,
  tags: [],
});
const slot = (time: string, value: number, logged: Dose | null = null): DaySlot => ({
  time,
  amount: amount(value),
  dose: logged,
  inMinutes: null,
});

it('other doses stand between the listed times where they belong, and empty times are left out', () => {
  const slots = [slot('07:00', 3200, dose('07:10', '07:00', 3000)), slot('12:00', 0), slot('22:00', 3200)];
  const times = timesOf({ slots, otherDoses: [dose('23:00', null, 500), dose('20:30', null, 3000)] });
  expect(times.map(({ time, amount: value, logged }) => [time, value, logged])).toEqual([
    ['07:00', 3000, true],
    ['20:30', 3000, true],
    ['22:00', 3200, false],
    ['23:00', 500, true],
  ]);
});

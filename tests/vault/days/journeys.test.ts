import { beforeEach, describe, expect, it } from 'vitest';
import { day, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-09T13:00:00Z' });
  productId = (await vault.call('plans.create', planChoices('2026-11-08'))).product.id;
});

/** Logs one dose now. */
const take = async (instant: string, amount: number) => {
  vault.setNow(instant);
  const dose = { productId, amount: grams(amount), slot: null, tags: [], day: null, time: null };
  const { day: date, time } = await vault.call('doses.log', dose);
  return `${date} ${time}`;
};

const today = async () => (await vault.call('days.today', {})).day;

const taken = async (from: string, to: string) =>
  (await vault.call('days.range', { from: day(from), to: day(to), productId })).days.map(
    (ofDay) => `${ofDay.date.slice(8)} ${ofDay.taken === null ? ofDay.status : ofDay.taken / 1000}`,
  );

describe('a journey in the middle of a plan', () => {
  it('to Tokyo and back keeps every dose on the day it was taken, and moves today at once', async () => {
    expect(await take('2026-11-09T13:00:00Z', 15)).toBe('2026-11-09 08:00');
    expect(await take('2026-11-10T23:00:00Z', 14)).toBe('2026-11-10 18:00');
    vault.setNow('2026-11-11T03:00:00Z'); // 22:00 on the 10th in New York, noon on the 11th in Tokyo
    expect((await today()).date).toBe('2026-11-10');
    vault.setZone('Asia/Tokyo');
    const landed = await today();
    expect(landed.date).toBe('2026-11-11');
    expect(landed.products[0]?.slots.map(({ time, inMinutes }) => [time, inMinutes])).toEqual([
      ['07:00', -300],
      ['12:00', 0],
      ['17:00', 300],
      ['22:00', 600],
    ]);
    expect(await take('2026-11-11T03:00:00Z', 13)).toBe('2026-11-11 12:00');
    expect(await take('2026-11-14T23:00:00Z', 12)).toBe('2026-11-15 08:00');
    vault.setNow('2026-11-15T05:00:00Z'); // 14:00 on the 15th in Tokyo, midnight to the 15th in New York
    vault.setZone('America/New_York');
    expect((await today()).date).toBe('2026-11-14');
    expect(await take('2026-11-15T05:00:00Z', 2)).toBe('2026-11-14 00:00');
    expect(await taken('2026-11-09', '2026-11-16')).toEqual([
      '09 15',
      '10 14',
      '11 13',
      '12 not-logged',
      '13 not-logged',
      '14 2',
      '15 12',
      '16 planned',
    ]);
    const { products } = await vault.call('days.day', { date: day('2026-11-15') });
    expect(products[0]?.otherDoses.map(({ time }) => time)).toEqual(['08:00']);
  });

  it('over the date line skips a day, which counts as not logged, or lives one twice, which adds up', async () => {
    vault.setZone('Pacific/Honolulu');
    expect(await take('2026-11-12T13:59:00Z', 10)).toBe('2026-11-11 03:59');
    vault.setZone('Pacific/Kiritimati');
    expect(await take('2026-11-12T14:00:00Z', 11)).toBe('2026-11-13 04:00');
    expect(await taken('2026-11-11', '2026-11-13')).toEqual(['11 10', '12 not-logged', '13 11']);
    vault.setZone('Pacific/Honolulu');
    expect(await take('2026-11-13T20:00:00Z', 3)).toBe('2026-11-13 10:00');
    expect(await taken('2026-11-11', '2026-11-13')).toEqual(['11 10', '12 not-logged', '13 14']);
    const range = { from: day('2026-11-09'), to: day('2026-11-12'), productId };
    expect((await vault.call('days.range', range)).adherence).toEqual({
      atOrBelow: 1,
      logged: 1,
      notLogged: 3,
    });
  });

  it('is told by the page, a zone that nobody knows is left out of account, and a lock keeps what was told', async () => {
    vault.setNow('2026-11-11T03:00:00Z');
    await vault.call('vault.zone', { zone: 'Asia/Tokyo' });
    expect((await today()).date).toBe('2026-11-11');
    await vault.call('vault.zone', { zone: 'Asia/Atlantis' });
    expect((await today()).date).toBe('2026-11-11');
    await vault.reopen();
    expect((await today()).date).toBe('2026-11-11');
    await vault.call('vault.zone', { zone: 'America/New_York' });
    expect((await today()).date).toBe('2026-11-10');
  });
});

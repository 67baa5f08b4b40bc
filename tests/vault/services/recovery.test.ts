import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time';
import { monthsAfterZero, monthThree, zeroOn } from '../../support/months-after-zero';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

describe('on day 75 at zero', () => {
  let vault: TestVault;
  let productId: string;
  beforeAll(async () => {
    ({ vault, productId } = await monthsAfterZero());
  });
  const read = () => vault.call('recovery.get', { productId });

  it('says where today lies, what was reached, and what the own days come to', async () => {
    const { place, today, milestones, own, months, hoursSinceDose } = await read();
    expect([today, place]).toEqual([
      monthThree,
      { code: 'zero', zero: { day: 75, since: zeroOn, countedFrom: 'plan', before: null } },
    ]);
    expect(hoursSinceDose).toBeGreaterThan(75 * 24);
    expect(milestones.filter(({ date }) => date <= today).map(({ kind }) => kind)).toEqual([
      ...['start', 'quarter', 'half', 'three-quarters', 'last-dose-day', 'zero', 'zero-week', 'zero-month'],
    ]);
    expect(own).toMatchObject({
      ...{ from: addDays(zeroOn, 28), to: today },
      earlier: { from: addDays(zeroOn, 7), to: addDays(zeroOn, 27) },
    });
    expect(months.map(({ number, logged, urges, doseDays }) => [number, logged, urges, doseDays])).toEqual([
      [1, 20, 1, 0],
      [2, 20, 0, 0],
      [3, 9, 1, 0],
    ]);
    const cravings = months.map(({ means }) => means.craving?.mean ?? 0);
    expect(cravings).toEqual([...cravings].sort((a, b) => b - a));
  });

  it('lists cravings of entries and urges together, the newest first, with what led to them', async () => {
    const { from, cravings } = await vault.call('recovery.cravings', {});
    expect(from).toBe(addDays(monthThree, -90));
    const days = cravings.map(({ day: on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    expect(
      cravings.filter(({ said }) => said.kind === 'urge').map(({ day: on, said }) => [on, said]),
    ).toEqual([
      [addDays(zeroOn, 70), { kind: 'urge', before: 6, after: 1, outcome: 'passed' }],
      [addDays(zeroOn, 5), { kind: 'urge', before: 8, after: 4, outcome: 'weaker' }],
    ]);
    expect(cravings.some(({ triggers }) => triggers.includes('trigger.stress'))).toBe(true);
  });

  it('counts anew from a dose, keeps what came before, and takes no milestone away', async () => {
    const before = await read();
    const slip = await vault.call('doses.log', doseOf(productId, 1, addDays(monthThree, -3)));
    const after = await read();
    const since = addDays(monthThree, -2);
    const zero = { day: 3, since, countedFrom: 'dose', before: { days: 71, isOnly: true } };
    expect(after.place).toEqual({ code: 'zero', zero });
    expect(after.milestones).toEqual(before.milestones);
    expect(after.months.map(({ doseDays }) => doseDays)).toEqual([0, 0, 1]);
    const { plans } = await vault.call('days.today', {});
    expect(plans.map((plan) => plan.zero)).toEqual([zero]);
    await vault.call('doses.remove', { ids: [slip.id] });
    expect(await read()).toEqual(before);
  });
});

describe('before zero', () => {
  it('is nothing in an empty vault', async () => {
    const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
    expect(await vault.call('recovery.get', { productId: null })).toEqual({
      ...{ today: '2026-11-22', product: null, hoursSinceDose: null, place: { code: 'nothing' } },
      ...{ milestones: [], own: null, months: [] },
    });
    expect((await vault.call('recovery.cravings', {})).cravings).toEqual([]);
  });

  it('counts the days since a cut, and compares them with the week before it', async () => {
    const vault = await newVault({ now: '2026-11-06T20:40:00Z' });
    const { product } = await vault.call('plans.create', planChoices('2026-11-08'));
    expect((await vault.call('recovery.get', { productId: null })).place).toMatchObject({
      ...{ code: 'before-cut', begins: '2026-11-08' },
    });
    vault.setNow('2026-11-10T20:40:00Z');
    const rate = (date: string, overall: number) =>
      vault.call('journal.save', { id: freshId(), fields: entryFields({ day: day(date), overall }) });
    await rate('2026-11-05', 2);
    await rate('2026-11-09', 6);
    const { place, own } = await vault.call('recovery.get', { productId: product.id });
    expect(place).toMatchObject({ code: 'after-cut', days: 2, cutOn: '2026-11-08' });
    expect(own?.courses[0]).toEqual({
      ...{ question: 'rough', days: [{ date: '2026-11-09', mean: 6 }] },
      ...{ overall: { mean: 6, n: 1 }, earlier: { mean: 2, n: 1 } },
    });
  });

  it('fails with not-found for a product that there is none', async () => {
    const vault = await newVault();
    expect(await vault.reply('recovery.get', { productId: freshId() })).toMatchObject({ code: 'not-found' });
  });
});

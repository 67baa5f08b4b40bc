import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanStanding } from '../../../shared/contract/days';
import type { EntryFields } from '../../../shared/contract/journal';
import { addDays } from '../../../shared/time';
import { day, entryFields, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

/** The plan's fourth cut, from 10.2 g to 8.2 g. */
const cutDay = day('2026-11-29');
const cut = { date: cutDay, from: grams(10.2), to: grams(8.2), cut: 2000 / 10200 };

let vault: TestVault;
let planId: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-28T20:40:00Z' });
  planId = (await vault.call('plans.create', planChoices('2026-11-08'))).id;
});

const goTo = (date: string) => vault.setNow(`${date}T20:40:00Z`);

async function standing(): Promise<PlanStanding> {
  const [first] = (await vault.call('days.today', {})).plans;
  if (first === undefined) throw new Error('no plan');
  return first;
}

const readinessNow = async () => (await standing()).readiness;

/** One entry a day, from a day on. */
async function write(from: string, entries: readonly Partial<EntryFields>[]): Promise<void> {
  for (const [index, given] of entries.entries()) {
    const fields = entryFields({ day: addDays(day(from), index), ...given });
    await vault.call('journal.save', { id: freshId(), fields });
  }
}

describe('What speaks before a cut', () => {
  it('is said on the day before it and on its day, and on no other', async () => {
    const said: [string, string | null][] = [];
    for (const date of ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30']) {
      goTo(date);
      said.push([date, (await readinessNow())?.cut.date ?? null]);
    }
    expect(said).toEqual([
      ['2026-11-27', null],
      ['2026-11-28', cutDay],
      ['2026-11-29', cutDay],
      ['2026-11-30', null],
    ]);
  });

  it('with nothing logged says only that, and does not speak against the cut', async () => {
    expect(await readinessNow()).toEqual({
      cut,
      advice: 'proceed',
      signals: [{ code: 'not-logged-days', count: 6, of: 7 }, { code: 'little-data' }],
    });
  });

  it('reads sleep, rough days and days above plan from the log', async () => {
    await write('2026-11-12', new Array(14).fill({ overall: 2, sleepHours: 7 }));
    await write('2026-11-26', new Array(3).fill({ overall: 6, sleepHours: 5 }));
    const productId = (await standing()).productId;
    for (const [date, amount] of Object.entries({ '2026-11-24': 13, '2026-11-25': 10, '2026-11-26': 13 })) {
      const taken = { amount: grams(amount), slot: null, tags: [], day: day(date), time: '08:00' };
      await vault.call('doses.log', { productId, ...taken });
    }
    expect(await readinessNow()).toEqual({
      cut,
      advice: 'consider-holding',
      signals: [
        { code: 'withdrawal-up', now: 6, before: 2 },
        { code: 'not-settled', day: 6, easedAfter: null },
        { code: 'sleep-down', hours: 5, before: 7 },
        { code: 'above-plan-days', count: 2, of: 3 },
        { code: 'not-logged-days', count: 3, of: 7 },
      ],
    });
  });

  it('reads the mean of the rated symptoms on days without a word of the whole', async () => {
    await write('2026-11-12', new Array(14).fill({ symptoms: { anxiety: 1, nausea: 3 } }));
    await write('2026-11-26', new Array(3).fill({ symptoms: { anxiety: 6, nausea: 8 } }));
    expect((await readinessNow())?.signals[0]).toEqual({ code: 'withdrawal-up', now: 7, before: 2 });
  });

  it('names what was about a red flag of the last seven days', async () => {
    await write('2026-11-22', [{ signs: ['chest-pain', 'dark-urine'] }, {}, { signs: ['dark-urine'] }]);
    const found = await readinessNow();
    expect(found?.advice).toBe('talk-to-clinician');
    expect(found?.signals.filter(({ code }) => code === 'red-flag')).toEqual([
      { code: 'red-flag', tier: 1, day: '2026-11-22', rules: ['chest-pain'] },
      { code: 'red-flag', tier: 2, day: '2026-11-24', rules: ['liver-signs'] },
    ]);
  });

  it('forgets a red flag after seven days', async () => {
    await write('2026-11-21', [{ signs: ['chest-pain'] }]);
    expect((await readinessNow())?.advice).toBe('proceed');
  });
});

describe('Holding from there', () => {
  it('for three days moves the cut away by three days, and undoing brings it back', async () => {
    await vault.call('plans.change', { planId, change: { type: 'hold', on: day('2026-11-28'), days: 3 } });
    expect(await standing()).toMatchObject({
      readiness: null,
      heldUntil: '2026-11-30',
      nextCut: { date: '2026-12-02', from: cut.from, to: cut.to },
    });
    await vault.call('plans.undo', { planId });
    expect((await readinessNow())?.cut).toEqual(cut);
    await vault.call('plans.change', { planId, change: { type: 'hold', on: day('2026-11-28'), days: 3 } });
    goTo('2026-12-01');
    expect((await readinessNow())?.cut.date).toBe('2026-12-02');
  });

  it('on the day itself keeps the new amount; a step back stays at that of yesterday', async () => {
    goTo('2026-11-29');
    const { after: held } = await vault.call('plans.preview', {
      planId,
      change: { type: 'hold', on: cutDay, days: 3 },
    });
    expect(held.steps.find(({ from }) => from === cutDay)?.amount).toBe(cut.to);
    const { current } = await vault.call('plans.change', {
      planId,
      change: { type: 'stepBack', on: cutDay },
    });
    expect(current.steps.find(({ from }) => from === cutDay)).toMatchObject({ amount: cut.from, days: 7 });
    expect(await readinessNow()).toBeNull();
  });

  it('until resumed leaves no cut to be ready for, though the plan shows one for tomorrow', async () => {
    await vault.call('plans.change', { planId, change: { type: 'openHold', on: day('2026-11-28') } });
    goTo('2026-11-30');
    expect(await standing()).toMatchObject({ readiness: null, openHold: true });
  });
});

describe('How the own cuts went', () => {
  const week = (...overall: number[]) => overall.map((value) => ({ overall: value }));

  it('is told by days since a cut once enough was logged', async () => {
    await write('2026-11-01', week(2, 2, 2, 2, 2, 2, 2));
    await write('2026-11-08', week(3, 5, 6, 4, 2, 2, 2));
    await write('2026-11-15', week(5, 7, 6, 4, 2, 2, 2));
    expect((await standing()).response).toEqual({
      before: 2,
      days: [4, 6, 6, 4, 2, 2, 2].map((mean, index) => ({ day: index, mean, n: 2 })),
      easedAfter: 4,
    });
  });

  it('is not told from three days, nor without a time before', async () => {
    await write('2026-11-06', week(2, 2, 3, 5, 6));
    expect((await standing()).response).toBeNull();
    await write('2026-11-11', week(4));
    expect((await standing()).response).not.toBeNull();
  });

  it('leaves out entries that were taken out', async () => {
    await write('2026-11-06', week(2, 2, 3, 5, 6, 4));
    const { entries } = await vault.call('journal.list', { before: null, limit: 1 });
    await vault.call('journal.remove', { id: entries[0]?.id ?? '' });
    expect((await standing()).response).toBeNull();
  });
});

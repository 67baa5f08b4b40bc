import { beforeEach, describe, expect, it } from 'vitest';
import type { ScheduleOptions, ScheduleReport } from '../../../../shared/contract/reports/schedule';
import { day, freshId, grams, newVault, planChoices, type TestVault } from '../../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

async function sheet(given: Partial<ScheduleOptions> = {}): Promise<ScheduleReport> {
  const { report } = await vault.call('reports.make', {
    ...{ kind: 'schedule', from: day('2026-11-22'), weeks: 1, productId: null, title: '', named: false },
    ...{ paper: 'letter', ...given },
  });
  if (report.kind !== 'schedule') throw new Error('another kind of page');
  return report;
}

/** Each day of the first week: its amount in grams, its times with theirs, and its mark. */
const weekOf = ({ weeks }: ScheduleReport) =>
  weeks[0]?.days.map(({ planned, slots, cut, held }) => [
    planned === null ? null : planned / 1000,
    slots.map(({ time, amount }) => `${time} ${amount / 1000}`).join(', '),
    cut ? 'cut' : held ? 'held' : '',
  ]);

describe('a schedule sheet of the vault', () => {
  it('lists each day as the plan does, with its cut, and nothing before the plan begins', async () => {
    await vault.call('plans.create', planChoices('2026-11-24'));
    const [before, , first, , , , last] = weekOf(await sheet()) ?? [];
    expect(before).toEqual([null, '', '']);
    const even = '07:00 4, 12:00 4, 17:00 4, 22:00 4';
    expect([first, last]).toEqual([
      [16, even, 'cut'],
      [16, even, ''],
    ]);
  });

  it('ends with the last day that there is', async () => {
    await vault.call('plans.create', planChoices('2026-11-24'));
    const { weeks } = await sheet({ from: day('2100-12-30'), weeks: 4 });
    expect(weeks.map(({ days }) => days.map(({ date }) => date))).toEqual([['2100-12-30', '2100-12-31']]);
  });

  it('follows a hold, and other times from the day on that they count', async () => {
    const { id: planId } = await vault.call('plans.create', planChoices('2026-11-22'));
    const changes = [
      { type: 'hold' as const, on: day('2026-11-23'), days: 2 },
      { type: 'slots' as const, on: day('2026-11-26'), slots: [{ time: '09:00', weight: 1 }] },
    ];
    for (const change of changes) await vault.call('plans.change', { planId, change });
    const days = weekOf(await sheet()) ?? [];
    expect(days.map(([, , mark]) => mark)).toEqual(['cut', 'held', 'held', '', '', '', '']);
    expect(days.map(([, slots]) => String(slots).split(', ').length)).toEqual([4, 4, 4, 4, 1, 1, 1]);
  });

  it('is of the chosen product, in its own unit and pieces', async () => {
    await vault.call('plans.create', planChoices('2026-11-22'));
    const { product } = await vault.call('plans.create', {
      ...planChoices('2026-11-22'),
      product: { kind: 'new', name: 'Capsules', unit: 'g', piece: grams(0.5) },
      resolution: grams(0.5),
    });
    const made = await sheet({ productId: product.id, named: true });
    expect([made.productName, made.measure?.piece]).toEqual(['Capsules', 500]);
    const amounts = made.weeks[0]?.days.flatMap(({ slots }) => slots.map(({ amount }) => amount % 500));
    expect(new Set(amounts)).toEqual(new Set([0]));
  });

  it('goes to the end of the plan where that is asked for', async () => {
    const { current } = await vault.call('plans.create', planChoices('2026-11-22'));
    const dates = (await sheet({ weeks: 'to-end' })).weeks.flatMap(({ days }) =>
      days.map(({ date }) => date),
    );
    expect(dates).toContain(current.endDate);
    expect(dates.at(-8)).not.toBe(current.endDate);
    expect(dates.slice(0, -7)).not.toContain(current.endDate);
  });

  it('has no weeks without a plan, and fails for a product that is not there', async () => {
    expect((await sheet()).weeks).toEqual([]);
    const input = { kind: 'schedule', from: '2026-11-22', weeks: 1, productId: freshId(), title: '' };
    expect(await vault.reply('reports.make', { ...input, named: false, paper: 'letter' })).toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps the name out of what is prepared, and suggests a neutral file name', async () => {
    const { product } = await vault.call('plans.create', planChoices('2026-11-22'));
    await vault.call('products.edit', { id: product.id, name: 'Secret kratom', note: '' });
    const options = {
      kind: 'schedule' as const,
      from: day('2026-11-22'),
      weeks: 1 as const,
      productId: null,
    };
    const { ticket, fileName } = await vault.call('reports.prepare', {
      ...{ ...options, title: '', named: false, paper: 'letter' as const },
    });
    expect(fileName).toBe('glidepath-2026-11-22-weeks.pdf');
    expect(JSON.stringify(await vault.replyAsReport('reports.prepared', { ticket }))).not.toMatch(/kratom/i);
  });
});

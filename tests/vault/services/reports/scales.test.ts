import { beforeEach, expect, it } from 'vitest';
import type { ScalesOptions } from '../../../../shared/contract/reports/scales';
import type { FilledScaleId } from '../../../../shared/scales/scale';
import { day, freshId, newVault, type TestVault } from '../../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-10-01T20:40:00Z' });
});

const fill = (scale: FilledScaleId, ...answers: (number | null)[]) =>
  vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm: null });

async function results(given: Partial<ScalesOptions> = {}) {
  const { report } = await vault.call('reports.make', {
    ...{ kind: 'scales', from: day('2026-11-01'), to: day('2026-11-22'), scales: ['phq2', 'gad7'] },
    ...{ answers: false, item9: false, paper: 'letter', ...given },
  });
  if (report.kind !== 'scales') throw new Error('another kind of page');
  return report.scales;
}

it('have what was finished in the period, against the total before it, without what is open or removed', async () => {
  await fill('phq2', 3, 2);
  vault.setNow('2026-11-10T20:40:00Z');
  await fill('phq2', 1, 1);
  const { record } = await fill('phq2', 0, 0);
  await vault.call('scales.remove', { id: record.id });
  await vault.call('scales.keep', {
    ...{ id: freshId(), scale: 'gad7', answers: [1, null, null, null, null, null, null], selfHarm: null },
  });
  vault.setNow('2026-11-22T20:40:00Z');
  await fill('phq2', 1, null);
  const [phq2, ...others] = await results();
  expect(others).toEqual([]);
  expect(
    phq2?.results.map(({ day: date, total, change, answered }) => [date, total, change?.points, answered]),
  ).toEqual([
    ['2026-11-10', 2, -3, 2],
    ['2026-11-22', null, undefined, 1],
  ]);
  expect(await results({ scales: ['gad7'] })).toEqual([]);
});

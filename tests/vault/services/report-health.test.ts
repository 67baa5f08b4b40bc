import { beforeEach, describe, expect, it } from 'vitest';
import { summaryOf } from '../../support/summary';
import { day, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-08T20:40:00Z' });
});

const summary = (given: Parameters<typeof summaryOf>[1] = {}) => summaryOf(vault, given);

/** Fills in a scale at an instant. */
function fill(now: string, scale: 'phq9' | 'gad7' | 'sows', answers: (number | null)[], selfHarm = null) {
  vault.setNow(now);
  return vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm });
}

const takes = (name: string) =>
  vault.call('medicines.save', {
    id: null,
    name,
    amount: '5 mg',
    often: 'daily',
    since: '2021',
    why: 'sleep',
    kinds: ['benzodiazepine'],
  });

describe('the summary of scales', () => {
  it('has the last total of each with its word, and the change from the one before the period', async () => {
    await fill('2026-11-08T20:40:00Z', 'phq9', [3, 3, 3, 3, 3, 0, 0, 0, 0]);
    await fill('2026-11-12T20:40:00Z', 'sows', Array(16).fill(1));
    await fill('2026-11-20T20:40:00Z', 'phq9', [1, 1, 2, 2, 2, 1, 0, 0, 0]);
    // A gap leaves no total: the one before it is the last.
    await fill('2026-11-21T20:40:00Z', 'phq9', [3, 3, 3, null, 3, 3, 3, 3, 0]);
    expect((await summary()).scales).toEqual([
      {
        scale: 'phq9',
        date: '2026-11-20',
        total: 9,
        band: 'mild',
        change: { points: -6, since: '2026-11-08', meaningful: true },
      },
      { scale: 'sows', date: '2026-11-12', total: 16, band: 'moderate', change: null },
    ]);
  });

  it('is left out when it is not wanted, and empty when nothing was finished', async () => {
    expect((await summary()).scales).toEqual([]);
    expect((await summary({ parts: [] })).scales).toBeNull();
  });

  it('lists what the rules said of a PHQ-9 among the alerts, by date, also of one that was not finished', async () => {
    vault.setNow('2026-11-15T20:40:00Z');
    const begun = { id: freshId(), scale: 'phq9' as const, selfHarm: null };
    await vault.call('scales.keep', { ...begun, answers: [null, ...Array(7).fill(null), 1] });
    await fill('2026-11-12T20:40:00Z', 'phq9', [3, 3, 3, 3, 3, 3, 2, 0, 0]);
    await fill('2026-11-13T20:40:00Z', 'phq9', [3, 3, 3, 3, 3, 3, 1, 0, 0]);
    const removed = await fill('2026-11-14T20:40:00Z', 'phq9', [3, 3, 3, 3, 3, 3, 2, 0, 0]);
    await vault.call('scales.remove', { id: removed.record.id });
    expect((await summary()).alerts).toEqual([
      { date: '2026-11-12', rule: 'phq9-severe', tier: 2 },
      { date: '2026-11-15', rule: 'self-harm-thoughts', tier: 1 },
      { date: '2026-11-15', rule: 'self-harm-same-day', tier: 2 },
    ]);
  });
});

describe('the summary of health', () => {
  it('has the list as it was said, with what was stopped in the period and without what was before', async () => {
    vault.setNow('2026-11-22T20:40:00Z');
    const said = { amount: '5 mg', often: 'daily', since: '2021', why: 'sleep', kinds: ['benzodiazepine'] };
    await takes('A');
    await vault.call('medicines.stop', { id: (await takes('B')).id, on: day('2026-11-09') });
    await vault.call('medicines.stop', { id: (await takes('C')).id, on: day('2026-11-08') });
    await vault.call('medicines.remove', { id: (await takes('D')).id });
    expect((await summary()).medicines).toEqual([
      { name: 'A', ...said, stoppedOn: null },
      { name: 'B', ...said, stoppedOn: '2026-11-09' },
    ]);
  });

  it('has conditions as they were answered, and what to talk over first by the same rules as the Health page', async () => {
    await vault.call('background.set', { seizures: true, liverDisease: false, allergies: 'penicillin' });
    const { talkFirst } = await vault.call('background.get', {});
    const { conditions } = await summary();
    expect(conditions).toEqual({
      answers: [
        { question: 'pregnancy', answer: null },
        { question: 'liverDisease', answer: false },
        { question: 'kidneyDisease', answer: null },
        { question: 'heartDisease', answer: null },
        { question: 'seizures', answer: true },
        { question: 'bipolar', answer: null },
        { question: 'psychosis', answer: null },
        { question: 'suicideAttempt', answer: null },
      ],
      allergies: 'penicillin',
      talkFirst,
    });
    expect(talkFirst).toHaveLength(1);
  });

  it('is left out to the last word when it is not wanted, also where medicines led to a condition', async () => {
    await takes('Secretol');
    await vault.call('background.set', { seizures: true });
    const without = await summary({ parts: ['scales'] });
    expect([without.medicines, without.conditions]).toEqual([null, null]);
    expect(JSON.stringify(without)).not.toMatch(/Secretol|seizure/);
    expect(JSON.stringify(await summary({ parts: ['conditions'] }))).not.toMatch(/Secretol/);
    expect(JSON.stringify(await summary({ detail: 'page-one' }))).not.toMatch(/Secretol|seizure/);
  });

  it('says of item 9 what was last answered, and nothing of it where it is left out', async () => {
    await fill('2026-11-12T20:40:00Z', 'phq9', [0, 0, 0, 0, 0, 0, 0, 0, 2]);
    const said = await summary();
    expect(said.item9).toEqual({ date: '2026-11-12', answer: 2 });
    expect(said.alerts.map(({ rule }) => rule)).toEqual(['self-harm-thoughts', 'self-harm-same-day']);
    const silent = await summary({ parts: ['scales'] });
    expect([silent.item9, silent.alerts]).toEqual([null, []]);
  });
});

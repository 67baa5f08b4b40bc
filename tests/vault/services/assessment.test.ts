import { beforeEach, expect, it } from 'vitest';
import type { KeptRecord } from '../../../shared/contract/own-records';
import type { AssessmentAnswers } from '../../../shared/contract/own-records/assessment';
import { summaryOf } from '../../support/summary';
import { day, freshId, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const state = () => vault.call('assessment.get', {});
const begin = (answers: AssessmentAnswers): Promise<KeptRecord> =>
  vault.call('records.save', {
    ...{ id: null, day: null },
    record: { kind: 'assessment', answers, at: 'home', finished: null },
  });

it('says of a journal without an assessment that there is none', async () => {
  expect(await state()).toEqual({
    ...{ today: '2026-11-22', under18: false, current: null, before: null, advice: null, advised: null },
    ...{ contradictions: [], due: false },
  });
});

it('goes on after a lock with the answers that were given and the step that was open', async () => {
  const kept = await begin({ supportHome: 'good', canSlow: true });
  await vault.reopen();
  const { current, advised, due } = await state();
  expect([current, advised, due]).toEqual([kept, null, false]);
});

it('advises a new plan once it is finished, by answers as they are then', async () => {
  const { id } = await begin({ supportHome: 'good', canSlow: true, importance: 8, readiness: 8 });
  expect((await vault.call('assessment.finish', { id })).current?.record.finished).toEqual({
    ...{ on: '2026-11-22', approach: 'moderate', slower: false },
  });
  expect((await state()).advised?.approach).toBe('moderate');
  await vault.call('background.set', { seizures: true });
  expect((await state()).advised).toMatchObject({
    ...{ approach: 'conservative', otherwise: 'moderate' },
    slower: [{ kind: 'talk-first', item: { rule: 'seizure-history' } }],
  });
});

it('offers another look once a month has gone by, and shows the last one beside it', async () => {
  const first = await begin({ stress: 'high' });
  await vault.call('assessment.finish', { id: first.id });
  vault.setNow('2026-12-21T20:40:00Z');
  expect((await state()).due).toBe(false);
  vault.setNow('2026-12-22T20:40:00Z');
  expect((await state()).due).toBe(true);
  const second = await begin({ stress: 'low' });
  const then = await state();
  expect([then.due, then.current?.id, then.before?.id]).toEqual([false, second.id, first.id]);
  expect(then.advised).not.toBeNull();
});

it('goes on with the one begun last, also where a journey west has made its day the earlier one', async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z', zone: 'Asia/Tokyo' });
  const first = await begin({ stress: 'high' });
  await vault.call('assessment.finish', { id: first.id });
  await vault.call('vault.zone', { zone: 'America/Los_Angeles' });
  vault.setNow('2026-11-22T23:40:00Z');
  const second = await begin({ stress: 'low' });
  expect([first.day, second.day]).toEqual(['2026-11-23', '2026-11-22']);
  const { current, before } = await state();
  expect([current?.id, before?.id]).toEqual([second.id, first.id]);
});

it('names answers that stand against each other, and against the plan', async () => {
  await vault.call('plans.create', planChoices('2026-11-01'));
  await vault.call('background.set', { failedTapers: 3, useSince: day('2026-11-10') });
  await begin({ tried: false });
  expect((await state()).contradictions).toEqual(['tried-never-but-tapers', 'use-after-plan']);
});

it('makes no plan and gives no advice under 18, until the answer is corrected', async () => {
  const { id } = await begin({ supportHome: 'good' });
  await vault.call('assessment.finish', { id });
  await vault.call('background.set', { under18: true });
  expect(await state()).toMatchObject({ under18: true, advice: null, advised: null });
  expect(await vault.reply('assessment.finish', { id })).toMatchObject({ code: 'not-found' });
  expect(await vault.reply('plans.create', planChoices('2026-11-22'))).toMatchObject({
    ...{ ok: false, code: 'plan-refused', reason: 'under-18' },
  });
  expect(await vault.call('plans.current', { productId: null })).toBeNull();
  await vault.call('background.set', { under18: false });
  expect((await vault.call('plans.create', planChoices('2026-11-22'))).approach).toBe('conservative');
});

it('finishes only an assessment that is there', async () => {
  const letter = await vault.call('records.save', {
    ...{ id: null, day: null },
    record: { kind: 'letter', text: 'Dear me' },
  });
  for (const id of [freshId(), letter.id])
    expect(await vault.reply('assessment.finish', { id })).toMatchObject({ code: 'not-found' });
});

it('tells the doctor what it came to, unless that part is left out or nothing was finished', async () => {
  const { id } = await begin({
    chronicPain: true,
    readiness: 8,
    supportHome: 'good',
    triggers: ['trigger.pain'],
  });
  expect((await summaryOf(vault)).assessment).toBeNull();
  await vault.call('assessment.finish', { id });
  expect((await summaryOf(vault)).assessment).toEqual({
    ...{ on: '2026-11-22', approach: 'conservative', slower: true, pain: true, mind: false, talkFirst: 0 },
    answers: { readiness: 8, supportHome: 'good' },
  });
  expect((await summaryOf(vault, { parts: ['conditions'] })).assessment).toBeNull();
  expect((await summaryOf(vault, { detail: 'page-one' })).assessment).toBeNull();
});

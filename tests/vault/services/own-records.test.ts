import { beforeEach, expect, it } from 'vitest';
import type { OwnRecord } from '../../../shared/contract/own-records';
import { sampleRecords } from '../../support/own-records';
import { day, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const samples: OwnRecord[] = Object.values(sampleRecords('It was a long shift'));
const save = (record: OwnRecord, about: { id?: string; day?: string } = {}) =>
  vault.call('records.save', { id: about.id ?? null, day: about.day ? day(about.day) : null, record });
const list = async (kind: OwnRecord['kind'], from: string | null = null) =>
  (await vault.call('records.list', { kind, from: from === null ? null : day(from) })).records;

it.each(samples.map((record) => [record.kind, record] as const))(
  'keeps a record of the kind %s as it was written',
  async (kind, record) => {
    const saved = await save(record);
    expect(saved).toMatchObject({ day: '2026-11-22', record });
    await vault.reopen();
    expect(await list(kind)).toEqual([saved]);
  },
);

it('lists the newest first, and from a day on', async () => {
  const { trigger } = sampleRecords('Payday');
  const old = await save(trigger, { day: '2026-11-01' });
  const late = await save(trigger);
  expect(await list('trigger')).toEqual([late, old]);
  expect(await list('trigger', '2026-11-02')).toEqual([late]);
});

it('changes a record in its place: when it was first saved and its day stay', async () => {
  const { lapse } = sampleRecords('A party');
  const saved = await save(lapse, { day: '2026-11-20' });
  vault.setNow('2026-11-25T20:40:00Z');
  const changed = await save({ ...lapse, next: 'Call my sister' }, { id: saved.id });
  expect(changed).toEqual({ ...saved, record: { ...lapse, next: 'Call my sister' } });
  expect(await list('lapse')).toEqual([changed]);
});

it('can be changed while its day lies ahead, as after a journey west, and moved to none that does', async () => {
  const saved = await save(sampleRecords('Dear me').letter);
  vault.setNow('2026-11-21T20:40:00Z');
  const { letter } = sampleRecords('Dear me, again');
  expect(await save(letter, { id: saved.id, day: saved.day })).toEqual({ ...saved, record: letter });
  const moved = { id: saved.id, day: day('2026-11-23'), record: letter };
  expect(await vault.reply('records.save', moved)).toMatchObject({ code: 'in-the-future' });
});

it('takes a record out and puts it back as it was', async () => {
  const saved = await save(sampleRecords('Dear me').letter);
  await vault.call('records.remove', { id: saved.id });
  expect(await list('letter')).toEqual([]);
  await vault.call('records.restore', { id: saved.id });
  expect(await list('letter')).toEqual([saved]);
});

it('says which record is not there, and that a day has not come yet', async () => {
  const { letter, urge } = sampleRecords('Dear me');
  const saved = await save(letter);
  const reply = (id: string | null, record: OwnRecord, about: string | null) =>
    vault.reply('records.save', { id, day: about, record });
  expect(await reply(freshId(), letter, null)).toMatchObject({ code: 'not-found' });
  expect(await reply(saved.id, urge, null)).toMatchObject({ code: 'not-found' });
  expect(await reply(null, letter, '2026-11-23')).toMatchObject({ code: 'in-the-future' });
});

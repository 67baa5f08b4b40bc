import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { day, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

type Said = InputOf<'medicines.save'>;

const said = (given: Partial<Said> = {}): Said => ({
  id: null,
  name: 'Sertraline',
  amount: '50 mg',
  often: 'daily',
  since: 'spring 2024',
  why: 'low mood',
  kinds: ['serotonergic'],
  ...given,
});

const list = async () => (await vault.call('medicines.list', {})).medicines;

describe('a medicine', () => {
  it('comes back as it was said, and what was left out stays empty', async () => {
    const whole = await vault.call('medicines.save', said());
    const bare = said({ name: 'Tea 茶', amount: '', often: null, since: '', why: '', kinds: [] });
    const { id } = await vault.call('medicines.save', bare);
    await vault.reopen();
    expect(await list()).toEqual([
      { ...said(), id: whole.id, stoppedOn: null },
      { ...bare, id, stoppedOn: null },
    ]);
  });

  it('is changed in its place, also once it was stopped', async () => {
    const { id } = await vault.call('medicines.save', said());
    await vault.call('medicines.stop', { id, on: day('2026-11-01') });
    const changed = await vault.call('medicines.save', said({ id, amount: '100 mg' }));
    expect(changed).toEqual({ ...said(), id, amount: '100 mg', stoppedOn: '2026-11-01' });
    expect(await list()).toEqual([changed]);
  });

  it('goes below the others when it was stopped, the latest first, and comes back up when taken again', async () => {
    const ids: Record<string, string> = {};
    for (const name of ['A', 'B', 'C']) ids[name] = (await vault.call('medicines.save', said({ name }))).id;
    const order = async () => (await list()).map(({ name, stoppedOn }) => `${name} ${stoppedOn}`);
    await vault.call('medicines.stop', { id: ids.A ?? '', on: day('2026-10-01') });
    await vault.call('medicines.stop', { id: ids.B ?? '', on: day('2026-11-22') });
    expect(await order()).toEqual(['C null', 'B 2026-11-22', 'A 2026-10-01']);
    await vault.call('medicines.stop', { id: ids.A ?? '', on: null });
    expect(await order()).toEqual(['A null', 'C null', 'B 2026-11-22']);
  });

  it('is taken off the list and put back as it was', async () => {
    const { id } = await vault.call('medicines.save', said());
    await vault.call('medicines.remove', { id });
    expect(await list()).toEqual([]);
    await vault.call('medicines.restore', { id });
    expect(await list()).toEqual([{ ...said(), id, stoppedOn: null }]);
  });

  it.each([
    ['no name', said({ name: '  ' }), 'bad-input'],
    ['a name of 81 characters', said({ name: 'x'.repeat(81) }), 'bad-input'],
    ['a name of two lines', said({ name: 'a\nb' }), 'bad-input'],
    ['a NUL byte', said({ why: 'a\u0000b' }), 'bad-input'],
    ['text that turns the direction', said({ amount: '\u202e50' }), 'bad-input'],
    ['a kind that does not exist', { ...said(), kinds: ['poison'] }, 'bad-input'],
    ['the same kind twice', said({ kinds: ['other', 'other'] }), 'bad-input'],
    ['an id that is not on the list', said({ id: 'f'.repeat(32) }), 'not-found'],
  ])('is refused with %s', async (_, input, code) => {
    expect(await vault.reply('medicines.save', input)).toMatchObject({ ok: false, code });
  });

  it('is refused a stop in the future, or of what is not there', async () => {
    const { id } = await vault.call('medicines.save', said());
    const tomorrow = { id, on: '2026-11-23' };
    expect(await vault.reply('medicines.stop', tomorrow)).toMatchObject({ code: 'in-the-future' });
    const nobody = { id: freshId(), on: null };
    expect(await vault.reply('medicines.stop', nobody)).toMatchObject({ code: 'not-found' });
  });

  it('that was removed can not be changed by a page that still shows it', async () => {
    const { id } = await vault.call('medicines.save', said());
    await vault.call('medicines.remove', { id });
    expect(await vault.reply('medicines.save', said({ id }))).toMatchObject({ code: 'not-found' });
  });
});

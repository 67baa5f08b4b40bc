import { beforeEach, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { mostRecipients } from '../../../shared/contract/recipients';
import { newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

type Said = InputOf<'recipients.save'>;

const choices: Said['choices'] = {
  identity: 'initials',
  named: true,
  detail: 'all',
  parts: ['scales', 'medicines'],
  paper: 'letter',
};
const said = (given: Partial<Said> = {}): Said => ({ id: null, name: 'my doctor', choices, ...given });
const list = async () => (await vault.call('recipients.list', {})).recipients;

it('keeps choices by a name, in the order of the names, and changes them in place', async () => {
  const doctor = await vault.call('recipients.save', said());
  const clinic = await vault.call('recipients.save', said({ name: 'A new clinic' }));
  const fewer = { ...choices, parts: ['scales' as const] };
  await vault.call('recipients.save', said({ id: doctor.id, name: 'My doctor', choices: fewer }));
  await vault.reopen();
  expect(await list()).toEqual([
    { id: clinic.id, name: 'A new clinic', choices },
    { id: doctor.id, name: 'My doctor', choices: fewer },
  ]);
});

it('takes one off the list and puts it back as it was', async () => {
  const { id } = await vault.call('recipients.save', said());
  await vault.call('recipients.remove', { id });
  expect(await list()).toEqual([]);
  expect(await vault.reply('recipients.save', said({ id }))).toMatchObject({ code: 'not-found' });
  await vault.call('recipients.restore', { id });
  expect(await list()).toEqual([{ id, name: 'my doctor', choices }]);
});

it('shows one whose choices no longer fit by its name, without choices', async () => {
  const { id } = await vault.call('recipients.save', said());
  vault.session.opened().db.prepare('UPDATE recipients SET choices = ?').run(['{"paper":"parchment"}']);
  expect(await list()).toEqual([{ id, name: 'my doctor', choices: null }]);
});

it.each([
  ['no name', said({ name: ' ' })],
  ['a name of 61 characters', said({ name: 'x'.repeat(61) })],
  ['days among the choices', { ...said(), choices: { ...choices, from: '2026-11-01' } }],
  ['notes among the choices', { ...said(), choices: { ...choices, notes: [] } }],
])('refuses %s', async (_, input) => {
  expect(await vault.reply('recipients.save', input)).toMatchObject({ ok: false, code: 'bad-input' });
});

it('refuses one more than it can list', async () => {
  for (let index = 0; index < mostRecipients; index += 1)
    await vault.call('recipients.save', said({ name: `clinic ${index}` }));
  expect(await vault.reply('recipients.save', said())).toMatchObject({
    code: 'bad-input',
    reason: 'too-many',
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { type FormRef, longestHalfTyped } from '../../../shared/contract/half-typed';
import { newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const appointment: FormRef = { kind: 'appointment', about: '2026-11-25' };
const symptom: FormRef = { kind: 'symptom', about: 'mind' };
const all = async () => (await vault.call('halfTyped.all', {})).all;
const keep = (form: FormRef, text: string, at = '/calendar/2026-11-25') =>
  vault.call('halfTyped.keep', { form, at, text });

describe('what stands in a form that is neither saved nor cancelled', () => {
  it('is there after a lock, the last of each form, the newest form first', async () => {
    await keep(symptom, '"Rest"', '/journal/symptoms');
    await keep(appointment, '{"title":"D"}');
    vault.setNow('2026-11-22T20:41:00Z');
    await keep(symptom, '"Restless"', '/journal/symptoms');
    await vault.reopen();
    expect(await all()).toEqual([
      { form: symptom, at: '/journal/symptoms', text: '"Restless"', savedAt: '2026-11-22T20:41:00.000Z' },
      {
        form: appointment,
        at: '/calendar/2026-11-25',
        text: '{"title":"D"}',
        savedAt: '2026-11-22T20:40:00.000Z',
      },
    ]);
  });

  it('is gone once it is let go of, also twice, and other forms stay', async () => {
    await keep(appointment, '{}');
    await keep(symptom, '"Rest"');
    await vault.call('halfTyped.drop', { form: appointment });
    await vault.call('halfTyped.drop', { form: appointment });
    expect((await all()).map(({ form }) => form)).toEqual([symptom]);
  });

  it.each<[string, object]>([
    ['too long', { form: symptom, at: '/', text: 'x'.repeat(longestHalfTyped + 1) }],
    ['empty', { form: symptom, at: '/', text: '' }],
    ['of no form that there is', { form: { kind: 'poem', about: '' }, at: '/', text: 'a' }],
    ['at an address outside', { form: symptom, at: 'https://example.com/', text: 'a' }],
  ])('is refused when it is %s', async (_name, input) => {
    expect(await vault.reply('halfTyped.keep', input)).toEqual({ ok: false, code: 'bad-input' });
  });
});

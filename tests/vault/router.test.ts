import { beforeAll, describe, expect, it } from 'vitest';
import { newVault, type TestVault } from '../support/vault';

let vault: TestVault;

beforeAll(async () => {
  vault = await newVault();
});

const circle: Record<string, unknown> = { date: '2026-11-22' };
circle.self = circle;

describe('the router', () => {
  it.each<[string, unknown, unknown]>([
    ['a method that does not exist', 'days.never', {}],
    ['a method that every object has', 'constructor', {}],
    ['a method that is no text', 42, {}],
    ['a method of the report page', 'reports.prepared', { ticket: '0'.repeat(32) }],
    ['nothing where fields are needed', 'days.day', undefined],
    ['a field of its own', 'days.day', { date: '2026-11-22', more: true }],
    ['a number that JSON does not know', 'days.day', { date: 1n }],
    ['an object that holds itself', 'days.day', circle],
    ['two million characters', 'days.day', { date: 'x'.repeat(2_000_000) }],
  ])('refuses %s with a code', async (_name, method, input) => {
    expect(await vault.reply(method as string, input)).toEqual({ ok: false, code: 'bad-input' });
  });
});

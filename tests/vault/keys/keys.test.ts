import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { password } from '../../support/surroundings';
import { newVault, type TestVault } from '../../support/vault';

const other = 'seven quiet lamps by a river';
const secret = { kind: 'password' as const, text: password };
const now = '2026-11-22T20:40:00.000Z';

let vault: TestVault;
beforeEach(async () => {
  vault = await newVault();
});

const header = () => JSON.parse(readFileSync(vault.session.files.header, 'utf8'));
const kinds = () => header().slots.map(({ kind }: { kind: string }) => kind);

async function change(method: 'keys.changePassword' | 'keys.renew'): Promise<void> {
  await vault.call(method, { secret, password: other });
}

async function withCode(): Promise<string> {
  const { words } = await vault.call('keys.makeCode', { secret: null });
  await vault.call('keys.confirmCode', { typed: words.join(' ') });
  return words.join(' ');
}

describe('the password', () => {
  it('is changed with the one before, which opens no more', async () => {
    vault.setNow('2026-12-01T08:00:00Z');
    await vault.call('keys.changePassword', { secret, password: other });
    expect(await vault.call('keys.overview', {})).toEqual({
      passwordSetAt: '2026-12-01T08:00:00.000Z',
      recoveryCode: null,
    });
    vault.session.close();
    expect(await vault.reply('vault.unlock', { password })).toEqual({ ok: false, code: 'wrong-password' });
    expect(await vault.reply('vault.unlock', { password: other })).toMatchObject({ ok: true });
    expect(readdirSync(vault.session.files.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is changed with the recovery code, too', async () => {
    const text = await withCode();
    await vault.call('keys.changePassword', { secret: { kind: 'recovery-code', text }, password: other });
    vault.session.close();
    expect(await vault.reply('vault.unlock', { password: other })).toMatchObject({ ok: true });
    expect(kinds()).toEqual(['password', 'recovery-code']);
  });

  it.each<[string, object, string, string]>([
    ['a wrong one', { kind: 'password', text: `${password}.` }, other, 'wrong-password'],
    ['no recovery code', { kind: 'recovery-code', text: 'zoo '.repeat(15) }, other, 'code-malformed'],
    ['an easy new one', secret, 'password1234', 'password-too-weak'],
    ['a short new one', secret, 'x9#kQ2!vLm4', 'password-too-short'],
  ])('stays with %s', async (_what, given, next, code) => {
    const before = readFileSync(vault.session.files.header, 'utf8');
    const reply = await vault.reply('keys.changePassword', { secret: given, password: next });
    expect(reply).toMatchObject({ ok: false, code });
    expect(readFileSync(vault.session.files.header, 'utf8')).toBe(before);
  });

  it.each([
    ['1,024 characters', 'Long words make it. '.repeat(51).padEnd(1024, '7')],
    ['blanks around it', '  seven quiet lamps  '],
    ['the other Unicode form', 'Ångström été œuvre ﬁn'.normalize('NFD')],
  ])('may have %s', async (_what, next) => {
    await vault.call('keys.changePassword', { secret, password: next });
    vault.session.close();
    expect(await vault.reply('vault.unlock', { password: next.slice(0, -1) })).toMatchObject({ ok: false });
    expect(await vault.reply('vault.unlock', { password: next.normalize('NFC') })).toMatchObject({
      ok: true,
    });
  });

  it('must not be easy in a new vault either', async () => {
    const { home } = vault;
    expect(existsSync(home)).toBe(true);
    expect(await vault.reply('vault.create', { password: 'elevenchars' })).toEqual({
      ok: false,
      code: 'password-too-short',
    });
    expect(await vault.reply('vault.create', { password: 'qwertyuiop12' })).toEqual({
      ok: false,
      code: 'password-too-weak',
    });
  });

  it('stays when the vault is locked before it is written', async () => {
    const before = readFileSync(vault.session.files.header, 'utf8');
    const change = vault.reply('keys.changePassword', { secret, password: other });
    await vault.reply('keys.strength', { password: other });
    vault.session.close();
    expect(await change).toEqual({ ok: false, code: 'vault-locked' });
    expect(readFileSync(vault.session.files.header, 'utf8')).toBe(before);
    expect(await vault.reply('vault.unlock', { password })).toMatchObject({ ok: true });
  });
});

describe('the recovery code', () => {
  it('opens nothing until it was typed, and then gives the vault a new password', async () => {
    const { words } = await vault.call('keys.makeCode', { secret: null });
    expect(await vault.call('keys.overview', {})).toEqual({ passwordSetAt: now, recoveryCode: null });
    expect(kinds()).toEqual(['password']);
    await vault.call('keys.confirmCode', { typed: words.join(', ').toUpperCase() });
    expect(await vault.call('keys.overview', {})).toEqual({
      passwordSetAt: now,
      recoveryCode: { madeAt: now },
    });
    vault.session.close();
    expect((await vault.call('vault.state', {})).recoveryCode).toBe(true);
    const code = words.map((word) => word.slice(0, 4)).join(' ');
    await vault.call('vault.recover', { code, password: other });
    vault.session.close();
    expect(await vault.reply('vault.unlock', { password })).toEqual({ ok: false, code: 'wrong-password' });
    await vault.call('vault.unlock', { password: other });
    expect(kinds()).toEqual(['password', 'recovery-code']);
  });

  it('is replaced by the next one', async () => {
    const first = await withCode();
    const second = await withCode();
    vault.session.close();
    const recover = (code: string) => vault.reply('vault.recover', { code, password: other });
    expect(await recover(first)).toEqual({ ok: false, code: 'wrong-code' });
    expect(await recover(second)).toMatchObject({ ok: true });
  });

  it('recovers nothing with an easy password, and leaves everything as it was', async () => {
    const code = await withCode();
    vault.session.close();
    const before = readFileSync(vault.session.files.header, 'utf8');
    expect(await vault.reply('vault.recover', { code, password: 'aaaaaaaaaaaaaaa' })).toEqual({
      ok: false,
      code: 'password-too-weak',
    });
    expect(readFileSync(vault.session.files.header, 'utf8')).toBe(before);
    expect((await vault.call('vault.state', {})).kind).toBe('locked');
  });

  it('is not confirmed by another, by a malformed one, after it was dropped or after a lock', async () => {
    const { words } = await vault.call('keys.makeCode', { secret: null });
    const typed = words.join(' ');
    const others = await vault.call('keys.makeCode', { secret: null });
    expect(await vault.reply('keys.confirmCode', { typed })).toEqual({ ok: false, code: 'code-differs' });
    expect(await vault.reply('keys.confirmCode', { typed: words.slice(1).join(' ') })).toEqual({
      ok: false,
      code: 'code-malformed',
      reason: 'count',
    });
    await vault.reopen();
    const again = { typed: others.words.join(' ') };
    expect(await vault.reply('keys.confirmCode', again)).toEqual({ ok: false, code: 'not-found' });
    const last = await vault.call('keys.makeCode', { secret });
    await vault.call('keys.dropCode', {});
    expect(await vault.reply('keys.confirmCode', { typed: last.words.join(' ') })).toEqual({
      ok: false,
      code: 'not-found',
    });
    expect(kinds()).toEqual(['password']);
  });

  it.each<[string, () => Promise<void>, string]>([
    ['the vault was locked', () => vault.reopen(), password],
    ['the password was changed', () => change('keys.changePassword'), other],
    ['the vault got a new key', () => change('keys.renew'), other],
  ])('is made with what opens the vault once %s since it was created', async (_since, happens, present) => {
    expect(await vault.reply('keys.makeCode', { secret: null })).toMatchObject({ ok: true });
    await happens();
    const make = (given: object | null) => vault.reply('keys.makeCode', { secret: given });
    expect(await make(null)).toEqual({ ok: false, code: 'wrong-password' });
    expect(await make({ kind: 'password', text: 'not the right one' })).toEqual({
      ok: false,
      code: 'wrong-password',
    });
    expect(await make({ kind: 'password', text: present })).toMatchObject({ ok: true });
  });

  it('is not made with a right password while a wait goes on after wrong ones', async () => {
    const make = (text: string) => vault.reply('keys.makeCode', { secret: { kind: 'password', text } });
    for (let tries = 0; tries < 5; tries += 1) await make('not the right one');
    expect(await make(password)).toEqual({ ok: false, code: 'too-many-tries' });
    vault.elapse(1);
    expect(await make(password)).toMatchObject({ ok: true });
  });

  it('is printed once from the sheet that was prepared', async () => {
    expect(await vault.reply('keys.prepareSheet', { paper: 'a4' })).toEqual({ ok: false, code: 'not-found' });
    const { words } = await vault.call('keys.makeCode', { secret: null });
    const { ticket, fileName } = await vault.call('keys.prepareSheet', { paper: 'a4' });
    expect(fileName).toBe('glidepath-2026-11-22-sheet.pdf');
    const printed = await vault.replyAsReport('reports.prepared', { ticket });
    expect(printed).toEqual({
      ok: true,
      value: { kind: 'recovery-sheet', words, madeOn: '2026-11-22', paper: 'a4' },
    });
    expect(await vault.replyAsReport('reports.prepared', { ticket })).toMatchObject({ code: 'not-found' });
  });
});

describe('wrong tries', () => {
  it('bring a wait that the state tells of, for passwords and codes alike; nothing is wiped', async () => {
    const code = await withCode();
    const wrongCode = (await vault.call('keys.makeCode', { secret: null })).words.join(' ');
    vault.session.close();
    const unlock = (text: string) => vault.reply('vault.unlock', { password: text });
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await unlock('not the right one')).toEqual({ ok: false, code: 'wrong-password' });
    }
    expect((await vault.call('vault.state', {})).waitSeconds).toBe(0);
    const recover = (text: string) => vault.reply('vault.recover', { code: text, password: other });
    expect(await recover('no code at all')).toMatchObject({ code: 'code-malformed' });
    expect((await vault.call('vault.state', {})).waitSeconds).toBe(0);
    expect(await recover(wrongCode)).toEqual({ ok: false, code: 'wrong-code' });
    expect((await vault.call('vault.state', {})).waitSeconds).toBe(1);
    expect(await unlock(password)).toEqual({ ok: false, code: 'too-many-tries' });
    expect(await recover(code)).toEqual({ ok: false, code: 'too-many-tries' });
    vault.elapse(1);
    expect(await unlock(password)).toMatchObject({ ok: true });
    expect((await vault.call('vault.state', {})).waitSeconds).toBe(0);
  });

  it('are counted in the open vault as well', async () => {
    const wrong = { kind: 'password', text: 'not the right one' };
    const change = (given: object) => vault.reply('keys.changePassword', { secret: given, password: other });
    for (let tries = 0; tries < 5; tries += 1) await change(wrong);
    expect(await change(secret)).toEqual({ ok: false, code: 'too-many-tries' });
    vault.elapse(1);
    expect(await change(secret)).toMatchObject({ ok: true });
  });
});

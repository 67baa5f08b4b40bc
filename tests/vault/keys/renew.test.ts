import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renew } from '../../../main/vault/keys/renew';
import { type VaultSession, vaultSession } from '../../../main/vault/vault-session';
import { workOf } from '../../../main/vault/work';
import { bytesBelow, emptyFolder, usedVault } from '../../support/backups';
import { copyOf } from '../../support/damaged-vault';
import { password, testSurroundings } from '../../support/surroundings';
import { newVault } from '../../support/vault';

const other = 'seven quiet lamps by a river';
const secret = { kind: 'password' as const, text: password };
const id = '0123456789abcdef0123456789abcdef';
const noProgress = { tell: async () => undefined, settle: () => undefined };

/** The vault of a session as it is found in another process: its folder copied while it is open. */
async function opensWith(home: string, text: string): Promise<unknown> {
  const copy = emptyFolder();
  cpSync(home, copy, { recursive: true });
  const session = vaultSession(testSurroundings({ home: copy }));
  try {
    const { entries, doses } = await session.unlock(text);
    return { entries, doses, left: readdirSync(copy) };
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    session.close();
  }
}

const whole = { entries: 1, doses: 1, left: ['vault'] };

describe('new keys', () => {
  it('keep everything, and are opened by the new password alone', async () => {
    const vault = await usedVault();
    const { words } = await vault.call('keys.makeCode', { secret: null });
    await vault.call('keys.confirmCode', { typed: words.join(' ') });
    const before = Buffer.from(vault.session.keys().dataKey);
    await vault.call('keys.renew', { secret, password: other });
    expect(vault.session.keys().dataKey.equals(before)).toBe(false);
    expect((await vault.call('keys.overview', {})).recoveryCode).toBeNull();
    expect(readdirSync(vault.home)).toEqual(['vault']);
    vault.session.close();
    expect(await opensWith(vault.home, password)).toBe('wrong-password');
    expect(await opensWith(vault.home, other)).toEqual(whole);
  });

  it('are not said to lack their log where the power goes before they are first opened', async () => {
    const { session } = await usedVault();
    let cut = '';
    const watched: VaultSession = {
      ...session,
      open(...keys) {
        cut = copyOf(session.files.home);
        return session.open(...keys);
      },
    };
    await session.alone(() => renew(watched, secret, other, noProgress));
    const after = vaultSession(testSurroundings({ home: cut }));
    await after.unlock(other);
    expect(after.asOpened().log).toBe('whole');
    after.close();
  });

  it('are not made for a wrong password', async () => {
    const vault = await newVault();
    const wrong = { kind: 'password', text: 'not the right one' };
    expect(await vault.reply('keys.renew', { secret: wrong, password: other })).toEqual({
      ok: false,
      code: 'wrong-password',
    });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('hold what was saved while they were made, too', async () => {
    const vault = await usedVault();
    let saved = false;
    const work = workOf(({ share }) => {
      if (saved || share === null || share < 0.9) return;
      saved = true;
      vault.session.opened().db.exec('DELETE FROM doses');
    });
    await work.run('renew', (progress) =>
      vault.session.alone(() => renew(vault.session, secret, other, progress)),
    );
    expect(saved).toBe(true);
    vault.session.close();
    expect(await opensWith(vault.home, other)).toEqual({ ...whole, doses: 0 });
  });

  it('give way where something is saved again and again', async () => {
    const vault = await usedVault();
    const restless = {
      ...noProgress,
      tell: async () => vault.session.opened().db.exec('UPDATE vault_facts SET value = value'),
    };
    const work = vault.session.alone(() => renew(vault.session, secret, other, restless));
    await expect(work).rejects.toMatchObject({ code: 'busy' });
    expect(readdirSync(vault.home)).toEqual(['vault']);
    vault.session.close();
    expect(await opensWith(vault.home, password)).toEqual(whole);
  });
});

describe('ended on request', () => {
  /** How often a whole renewal says how far it is. */
  let steps = 0;

  async function run(session: VaultSession, cancelAt: number): Promise<void> {
    let told = 0;
    const work = workOf(({ kind }) => {
      if (kind !== null) told += 1;
      // The first one is told by the work itself, when it begins.
      if (told === cancelAt + 1) work.cancel();
    });
    try {
      await work.run('renew', (progress) => session.alone(() => renew(session, secret, other, progress)));
    } finally {
      steps = Math.max(steps, told - 1);
    }
  }

  beforeAll(async () => {
    await run((await usedVault()).session, Number.POSITIVE_INFINITY);
  });

  it('changes no byte and leaves the vault open, in each of its steps', async () => {
    expect(steps).toBeGreaterThan(20);
    const vault = await usedVault();
    const before = bytesBelow(vault.home);
    for (const step of [1, 2, 3, Math.floor(steps / 2), steps - 1, steps]) {
      await expect(run(vault.session, step), `step ${step}`).rejects.toMatchObject({ code: 'cancelled' });
      expect(bytesBelow(vault.home)).toEqual(before);
      expect(vault.session.state().kind).toBe('open');
    }
    vault.session.close();
    expect(await opensWith(vault.home, password)).toEqual(whole);
  });
});

describe('a failure of the exchange', () => {
  /** Runs into it: `when` is asked whenever random bytes are drawn, which both halves of the exchange do. */
  async function failing(
    when: (home: string) => boolean,
    act: (home: string) => Uint8Array | null,
  ): Promise<void> {
    const made = await usedVault();
    made.session.close();
    const surroundings = testSurroundings({ home: made.home });
    let done = false;
    const random = (length: number): Uint8Array => {
      if (done || !when(made.home)) return surroundings.random(length);
      done = true;
      return act(made.home) ?? surroundings.random(length);
    };
    const session = vaultSession({ ...surroundings, random });
    await session.unlock(password);
    await expect(session.alone(() => renew(session, secret, other, noProgress))).rejects.toThrow();
    expect(done).toBe(true);
    expect(session.state().kind).toBe('open');
    expect(readdirSync(made.home).filter((name) => !name.startsWith('replaced'))).toEqual(['vault']);
    session.close();
    expect(await opensWith(made.home, password)).toEqual(whole);
    expect(await opensWith(made.home, other)).toBe('wrong-password');
  }

  const named = (home: string, start: string) => readdirSync(home).some((name) => name.startsWith(start));

  it('before the new vault is in place leaves the old one open', async () => {
    // Something lies where the old one would be kept aside.
    await failing(
      (home) =>
        named(home, 'unfinished-') &&
        existsSync(path.join(home, 'vault', 'journal.db')) &&
        !existsSync(path.join(home, 'vault', 'journal.db-wal')),
      (home) => {
        mkdirSync(path.join(home, `replaced-${id}`, 'occupied'), { recursive: true });
        return Buffer.from(id, 'hex');
      },
    );
  });

  it('once the new vault is in place puts the old one back, and opens it', async () => {
    await failing(
      (home) => named(home, 'replaced-') && existsSync(path.join(home, 'vault')),
      () => {
        throw new Error('no random bytes');
      },
    );
  });
});

describe('killed', () => {
  /** Two whole vaults of one journal: as it was, and with new keys. */
  let old = '';
  let fresh = '';

  beforeAll(async () => {
    const vault = await usedVault();
    vault.session.close();
    old = emptyFolder();
    cpSync(vault.home, old, { recursive: true });
    await vault.session.unlock(password);
    await vault.call('keys.renew', { secret, password: other });
    vault.session.close();
    fresh = vault.home;
  });

  it.each<[string, Record<string, 'old' | 'new'>, 'old' | 'new']>([
    ['while the new one is made', { vault: 'old', [`unfinished-${id}`]: 'new' }, 'old'],
    ['before the first rename', { vault: 'old', [`ready-${id}`]: 'new' }, 'old'],
    ['between the renames', { [`replaced-${id}`]: 'old', [`ready-${id}`]: 'new' }, 'new'],
    ['before the old one is removed', { vault: 'new', [`replaced-${id}`]: 'old' }, 'new'],
    ['while it is taken back', { [`unfinished-${id}`]: 'new', [`replaced-${id}`]: 'old' }, 'old'],
  ])(
    '%s, one whole vault opens with its password, and nothing else is left',
    async (_when, folders, opens) => {
      const home = emptyFolder();
      for (const [name, which] of Object.entries(folders)) {
        const copy = emptyFolder();
        cpSync(which === 'old' ? old : fresh, copy, { recursive: true });
        renameSync(path.join(copy, 'vault'), path.join(home, name));
      }
      const [right, wrong] = opens === 'old' ? [password, other] : [other, password];
      expect(await opensWith(home, wrong)).toBe('wrong-password');
      expect(await opensWith(home, right)).toEqual(whole);
    },
  );
});

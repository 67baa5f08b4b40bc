import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultKdf, raisedKdf } from '../../../main/vault/keys/kdf';
import { type VaultSession, vaultSession } from '../../../main/vault/vault-session';
import { password, testSurroundings } from '../../support/surroundings';
import { newVault } from '../../support/vault';

const other = 'seven quiet lamps by a river';
const cheap = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 1, lanes: 1 };
const costly = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 2, lanes: 2 };
const part = '.vault.json.part';

/** A closed vault with cheap slots for its password and a recovery code. */
async function cheapVault(): Promise<{ home: string; code: string }> {
  const vault = await newVault();
  const { words } = await vault.call('keys.makeCode', { secret: null });
  const code = words.join(' ');
  await vault.call('keys.confirmCode', { typed: code });
  vault.session.close();
  return { home: vault.home, code };
}

/** The same vault in a process in which new slots cost more. */
function later(home: string): VaultSession {
  const { memoryKiB, passes, lanes } = costly;
  return vaultSession({ ...testSurroundings({ home }), kdf: { memoryKiB, passes, lanes } });
}

function costs(session: VaultSession): unknown {
  const { slots } = JSON.parse(readFileSync(session.files.header, 'utf8'));
  return Object.fromEntries(slots.map(({ kind, kdf }: { kind: string; kdf: unknown }) => [kind, kdf]));
}

describe('what a slot costs', () => {
  it('is raised, and never lowered', () => {
    const slot = { memoryKiB: 64 * 1024, passes: 4, lanes: 1 };
    expect(raisedKdf(slot, defaultKdf)).toEqual({ memoryKiB: 256 * 1024, passes: 4, lanes: 4 });
    expect(raisedKdf(defaultKdf, slot)).toEqual({ memoryKiB: 256 * 1024, passes: 4, lanes: 1 });
    expect(raisedKdf(defaultKdf, { memoryKiB: 64 * 1024, passes: 1, lanes: 1 })).toBeNull();
  });

  it('is raised for the password at the first opening, and both secrets open it as before', async () => {
    const { home, code } = await cheapVault();
    const session = later(home);
    expect(costs(session)).toEqual({ password: cheap, 'recovery-code': cheap });
    await session.unlock(password);
    expect(costs(session)).toEqual({ password: costly, 'recovery-code': cheap });
    session.close();
    const raised = readFileSync(session.files.header, 'utf8');
    await session.unlock(password);
    session.close();
    expect(readFileSync(session.files.header, 'utf8')).toBe(raised);
    await session.recover(code, other);
    session.close();
  });

  it('is raised for the recovery code when it opened the vault', async () => {
    const { home, code } = await cheapVault();
    const session = later(home);
    await session.recover(code, other);
    expect(costs(session)).toEqual({ password: costly, 'recovery-code': costly });
    session.close();
    await session.recover(code, password);
    session.close();
    await session.unlock(password);
    session.close();
  });

  it.each([
    ['half of the new header', (header: string) => header.slice(0, header.length / 2)],
    ['the whole new header', (header: string) => header],
    ['nothing yet', () => ''],
  ])('leaves a vault that opens where it was killed with %s beside the old one', async (_what, written) => {
    const { home } = await cheapVault();
    const session = later(home);
    const { folder, header } = session.files;
    writeFileSync(path.join(folder, part), written(readFileSync(header, 'utf8')));
    await session.unlock(password);
    expect(costs(session)).toMatchObject({ password: costly });
    session.close();
    expect(readdirSync(folder).sort()).toEqual(['journal.db', 'vault.json']);
    await session.unlock(password);
    session.close();
  });

  it('stays where the header can not be written, and the vault opens all the same', async () => {
    const { home } = await cheapVault();
    const session = later(home);
    // A folder where the new header would be written.
    mkdirSync(path.join(session.files.folder, part, 'occupied'), { recursive: true });
    await session.unlock(password);
    expect(session.state().kind).toBe('open');
    expect(costs(session)).toMatchObject({ password: cheap });
    session.close();
  });
});

it('a vault that was kept aside goes when a later process opens the one in place with its recovery code', async () => {
  const { home, code } = await cheapVault();
  mkdirSync(path.join(home, 'replaced-0123456789abcdef0123456789abcdef'));
  const session = vaultSession(testSurroundings({ home }));
  await session.recover(code, other);
  session.close();
  expect(readdirSync(home)).toEqual(['vault']);
});

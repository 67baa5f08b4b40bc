import { expect, it } from 'vitest';
import { vaultFiles } from '../../../main/vault/files';
import { copyOf, damagePage, pageCount } from '../../support/damaged-vault';
import { livedVault, screenReads, writeMore } from '../../support/lived-vault';
import { password } from '../../support/surroundings';
import { vaultAt } from '../../support/vault';

it('is said on whatever screen meets it, whichever page of the database it is', async () => {
  const vault = await livedVault();
  await writeMore(vault, 15);
  vault.session.close();
  const codes = new Set<string>();
  for (let page = 2; page <= pageCount(vaultFiles(vault.home).database); page += 1) {
    const home = copyOf(vault.home);
    damagePage(vaultFiles(home).database, page);
    const damaged = vaultAt({ home, now: '2026-11-22T20:40:00Z' });
    for (const [method, input] of [['vault.unlock', { password }] as const, ...screenReads]) {
      const reply = await damaged.reply(method, input);
      if (!reply.ok && reply.code !== 'vault-locked') codes.add(reply.code);
    }
    damaged.session.close();
  }
  expect([...codes]).toEqual(['vault-damaged']);
});

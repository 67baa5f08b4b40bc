import { failUnlessStrong } from '../keys/strength';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';

/** Opens, makes and looks at the vault. */
export function vaultHandlers(session: VaultSession): SessionHandlers<'vault'> {
  return {
    'vault.state': () => session.state(),
    'vault.create': async ({ password }) => {
      await failUnlessStrong(password);
      return await session.create(password);
    },
    'vault.unlock': ({ password }) => session.unlock(password),
    'vault.recover': async ({ code, password }) => {
      await failUnlessStrong(password);
      return await session.recover(code, password);
    },
    'vault.zone': ({ zone }) => {
      session.setZone(zone);
      return {};
    },
  };
}

import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';

/** Opens, makes and looks at the vault. */
export function vaultHandlers(session: VaultSession): SessionHandlers<'vault'> {
  return {
    'vault.state': () => session.state(),
    'vault.create': ({ password }) => session.create(password),
    'vault.unlock': ({ password }) => session.unlock(password),
    'vault.recover': () => notYet(),
    'vault.zone': ({ zone }) => {
      session.setZone(zone);
      return {};
    },
  };
}

function notYet(): never {
  throw new Error('not there yet');
}

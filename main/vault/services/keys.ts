import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

export function keysHandlers(_session: VaultSession, _work: Work): SessionHandlers<'keys'> {
  return {
    'keys.overview': notYet,
    'keys.strength': notYet,
    'keys.passphrase': notYet,
    'keys.changePassword': notYet,
    'keys.makeCode': notYet,
    'keys.prepareSheet': notYet,
    'keys.confirmCode': notYet,
    'keys.dropCode': notYet,
    'keys.renew': notYet,
  };
}

function notYet(): never {
  throw new Error('not there yet');
}

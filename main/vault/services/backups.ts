import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

export function backupsHandlers(
  _session: VaultSession,
  _work: Work,
  _places: Places,
): SessionHandlers<'backups'> {
  return {
    'backups.overview': notYet,
    'backups.found': notYet,
    'backups.setAutomatic': notYet,
    'backups.setFolder': notYet,
    'backups.make': notYet,
    'backups.makeIfDue': notYet,
    'backups.remove': notYet,
    'backups.inspect': notYet,
    'backups.drill': notYet,
    'backups.restore': notYet,
    'backups.putBack': notYet,
    'backups.removeAside': notYet,
    'backups.exportOpen': notYet,
  };
}

function notYet(): never {
  throw new Error('not there yet');
}

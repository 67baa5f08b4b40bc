import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

export function conditionHandlers(
  _session: VaultSession,
  _work: Work,
  _places: Places,
): SessionHandlers<'condition'> {
  return {
    'condition.overview': notYet,
    'condition.check': notYet,
    'condition.checkIfDue': notYet,
    'condition.salvage': notYet,
    'condition.takeHeader': notYet,
  };
}

function notYet(): never {
  throw new Error('not there yet');
}

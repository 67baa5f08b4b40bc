import type { OutputOf } from '../../../shared/contract/contract';
import { readFacts } from '../database/tables/vault-facts';
import { doorCardOf } from '../door/door-card';
import type { DoorKeeper } from '../door/door-keeper';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';

/** The card on the lock screen: what it shows while locked, and what is chosen for it. */
export function doorHandlers(session: VaultSession, keeper: DoorKeeper): SessionHandlers<'door'> {
  function overview(): OutputOf<'door.overview'> {
    const vault = session.opened();
    const { on: _on, ...choices } = readFacts(vault.db).doorCard;
    return { standing: keeper.standing(), choices, card: doorCardOf(vault, choices) };
  }

  return {
    'door.card': () => ({ card: keeper.card() }),
    'door.overview': overview,
    'door.set': async ({ on, ...choices }) => {
      await keeper.set(choices, on);
      return overview();
    },
  };
}

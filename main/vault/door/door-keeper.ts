import type { DoorCard, DoorChoices, DoorStanding } from '../../../shared/contract/door';
import { noteFacts, readFacts } from '../database/tables/vault-facts';
import { present } from '../files';
import { readHeaderFile } from '../keys/header-file';
import type { OpenVault } from '../open-vault';
import type { VaultSession } from '../vault-session';
import { doorCardOf } from './door-card';
import { readDoorCard, removeDoorCard, writeDoorCard } from './door-card-file';

/** Keeps the card on the lock screen as the vault in place wants it. One thing at a time. */
export interface DoorKeeper {
  /** The card to show while locked; null where there is none, or where it is another vault's. */
  card(): DoorCard | null;
  /** How the card of the open vault is. */
  standing(): DoorStanding;
  /** Writes or removes the card and notes the choices; where either fails, both are as before. */
  set(choices: DoorChoices, on: boolean): Promise<void>;
  /**
   * Brings the card up to what the vault says by now, and removes one that no vault here wants. What is gone or damaged
   * stays so until the person says: they must not think that it was there all the time.
   */
  keep(): Promise<void>;
}

/** The keeper for the vault of a session. */
export function doorKeeper(session: VaultSession): DoorKeeper {
  const { home } = session.files;
  let last: Promise<void> = Promise.resolve();

  async function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return await turn;
  }

  async function apply(vault: OpenVault, choices: DoorChoices, on: boolean): Promise<void> {
    if (on) await writeDoorCard(home, vault.id, doorCardOf(vault, choices));
    else await removeDoorCard(home);
  }

  return {
    card() {
      const found = readDoorCard(home);
      if (typeof found === 'string' || !present(session.files).header) return null;
      const inPlace = vaultIdIn(session.files.header);
      return inPlace === null || inPlace === found.vaultId ? found.card : null;
    },
    standing: () => standingOf(session.opened(), home),
    set: (choices, on) =>
      inTurn(async () => {
        const vault = session.opened();
        const before = readFacts(vault.db).doorCard;
        await apply(vault, choices, on);
        try {
          noteFacts(session.opened().db, { doorCard: { ...choices, on } });
        } catch (error) {
          await apply(vault, before, before.on).catch(() => undefined);
          throw error;
        }
      }),
    keep: () =>
      inTurn(async () => {
        const found = readDoorCard(home);
        if (found === 'absent' || !session.isOpen()) return;
        const vault = session.opened();
        const { on, ...choices } = readFacts(vault.db).doorCard;
        if (!on || (found !== 'damaged' && found.vaultId !== vault.id)) return await removeDoorCard(home);
        if (standingOf(vault, home) === 'behind') await apply(vault, choices, true);
      }),
  };
}

function standingOf(vault: OpenVault, home: string): DoorStanding {
  const { on, ...choices } = readFacts(vault.db).doorCard;
  if (!on) return 'off';
  const found = readDoorCard(home);
  if (found === 'damaged') return 'damaged';
  // Another vault's card is not shown over this one.
  if (found === 'absent' || found.vaultId !== vault.id) return 'missing';
  const isSame = JSON.stringify(found.card) === JSON.stringify(doorCardOf(vault, choices));
  return isSame ? 'shown' : 'behind';
}

/** The vault that a header is of; null where it can't be read, and a card may be its own: then it had better be shown. */
function vaultIdIn(headerFile: string): string | null {
  try {
    const header = readHeaderFile(headerFile);
    return typeof header === 'object' ? header.vaultId : null;
  } catch {
    return null;
  }
}

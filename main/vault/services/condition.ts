import { backupFile } from '../backup/backup-file';
import { checkDatabase } from '../condition/check';
import { isDamage } from '../condition/open-with-log';
import { noteFacts, readFacts } from '../database/tables/vault-facts';
import { now, type OpenVault } from '../open-vault';
import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import { salvage } from '../salvage/salvage';
import { takeHeader } from '../salvage/take-header';
import { asides } from '../swap';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

const checkEveryDays = 7;

/** Says how the vault is, checks it, and saves what can be read of a damaged one. */
export function conditionHandlers(
  session: VaultSession,
  work: Work,
  places: Places,
): SessionHandlers<'condition'> {
  async function check(): Promise<{ ok: boolean }> {
    const vault = session.opened();
    const ok = await work.run('check', (progress) => checkDatabase(session, progress));
    if (session.opened() === vault) noteCheck(vault, ok);
    return { ok };
  }

  return {
    'condition.overview': () => {
      const { lastCheck, salvage: account, salvageRead: read } = readFacts(session.opened().db);
      const kept = asides(session.files.home).find(({ kind }) => kind === 'damaged');
      const keptIn = kept?.folder ?? null;
      return {
        ...session.asOpened(),
        lastCheck,
        salvage: account === null ? null : { ...account, read, keptIn },
      };
    },
    'condition.accountRead': () => {
      noteFacts(session.opened().db, { salvageRead: true });
      return {};
    },
    'condition.check': check,
    'condition.checkIfDue': async () => {
      const vault = session.opened();
      const { lastCheck } = readFacts(vault.db);
      // A check that lies ahead was made under a clock that has been set back since.
      const days = lastCheck === null ? null : (vault.clock.now() - Date.parse(lastCheck.at)) / 86_400_000;
      if (lastCheck !== null && days !== null && days >= 0 && days < checkEveryDays)
        return { checked: false, ok: lastCheck.ok };
      return { checked: true, ...(await check()) };
    },
    'condition.salvage': ({ secret }) =>
      work.run('salvage', (progress) => session.alone(() => salvage(session, secret, progress))),
    'condition.takeHeader': ({ backup, secret }) =>
      session.alone(() => takeHeader(session, backupFile(session, places, backup), secret)),
  };
}

/** Of a damaged vault perhaps nothing can be written any more: then it is only said. */
function noteCheck(vault: OpenVault, ok: boolean): void {
  try {
    noteFacts(vault.db, { lastCheck: { at: now(vault), ok } });
  } catch (error) {
    if (ok || !isDamage(error)) throw error;
  }
}

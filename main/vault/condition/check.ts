import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { isDamage } from './open-with-log';
import { foldLog, resumeLog } from './opening-log';
import { isWhole } from './whole';

/**
 * Reads every page and every table of the open vault and gives back whether all of it is whole. Other calls have their
 * turn between the tables. Ends with `vault-locked` when the vault is locked meanwhile.
 */
export async function checkDatabase(session: VaultSession, progress: Progress): Promise<boolean> {
  const { db } = session.opened();
  try {
    return await isWhole(db, async (share) => {
      await progress.tell(share);
      session.opened();
      // The check of the pages comes first and reads the main file alone: without this, a healthy one looks broken.
      if (share === 0) {
        foldLog(db);
        resumeLog(db);
      }
    });
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

import type { Database } from '@signalapp/sqlcipher';
import { ExpectedFailure } from './failure';

/** A transaction that takes several turns, and the calls that wait for its end. */
export interface LongWrite {
  /**
   * Keeps all that `work` writes, or nothing of it. It may give others their turn; the connection is the only one, so
   * whoever has it meanwhile must leave the database alone: see `over`. Fails as `work` does, and with `vault-locked`
   * where it was given up.
   */
  run<T>(db: Database, work: () => Promise<T>): Promise<T>;
  /** Gives up what goes on: nothing of it is kept. Harmless where nothing does. */
  giveUp(): void;
  /** Resolves when what goes on is over; null where nothing does. */
  over(): Promise<void> | null;
}

/** The long transactions of a vault, of which there is one at a time. */
export function longWrite(): LongWrite {
  let current: { readonly db: Database; readonly over: Promise<void> } | null = null;

  return {
    async run(db, work) {
      if (current !== null) throw new ExpectedFailure('busy');
      db.exec('BEGIN IMMEDIATE');
      let onOver: () => void = () => undefined;
      const over = new Promise<void>((resolve) => {
        onOver = resolve;
      });
      const mine = { db, over };
      current = mine;
      const isGivenUp = () => current !== mine;
      try {
        const result = await work();
        if (isGivenUp()) throw new ExpectedFailure('vault-locked');
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // What it tried after the vault was closed under it is no mistake of its own.
        if (isGivenUp()) throw new ExpectedFailure('vault-locked');
        rollBack(db);
        throw error;
      } finally {
        if (!isGivenUp()) current = null;
        onOver();
      }
    },
    giveUp() {
      if (current === null) return;
      const { db } = current;
      current = null;
      rollBack(db);
    },
    over: () => current?.over ?? null,
  };
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // On a full disk SQLite has taken it all back by itself.
    return;
  }
}

import type { LocalDate } from '../../../shared/time';
import { logicalDate } from '../../../shared/time';
import { allDoseInstants, setDoseDay } from '../database/tables/doses';
import { allEntryInstants, setEntryDay } from '../database/tables/entries';
import { readSettings, writeSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';
import type { Handlers } from '../router';

export const settingsHandlers: Handlers<'settings'> = {
  'settings.get': ({ db }) => readSettings(db),
  'settings.set': (vault, changed) => {
    const { db } = vault;
    db.transaction(() => {
      const before = readSettings(db);
      writeSettings(db, withoutUndefined(changed));
      const { dayStartsAt } = readSettings(db);
      if (dayStartsAt !== before.dayStartsAt) moveDays(vault, dayStartsAt);
    })();
    return readSettings(db);
  },
};

/** Puts every dose and entry on the logical day that it has with this day start, in the zone it was made in. */
function moveDays({ db }: OpenVault, dayStartsAt: string): void {
  const move = (
    rows: { id: string; at: string; zone: string; day: LocalDate }[],
    set: (id: string, day: LocalDate) => void,
  ) => {
    for (const { id, at, zone, day } of rows) {
      const moved = logicalDate(at, zone, dayStartsAt);
      if (moved !== day) set(id, moved);
    }
  };
  move(allDoseInstants(db), (id, day) => setDoseDay(db, id, day));
  move(allEntryInstants(db), (id, day) => setEntryDay(db, id, day));
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

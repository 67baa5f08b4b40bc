import { firstDate } from '../../../shared/contract/fields';
import { logicalDates } from '../../../shared/logical-dates';
import { sumUpDays } from '../database/tables/day-answers';
import { allDoseInstants, setDoseDays } from '../database/tables/doses';
import { allEntryInstants, setEntryDays } from '../database/tables/entries';
import type { Dated, Moved } from '../database/tables/moved-days';
import { moveShowings } from '../database/tables/safety-showings';
import { allScaleInstants, setScaleDays } from '../database/tables/scale-records';
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

/** Puts every dose, entry and scale on the logical day that it has with this day start, with the warnings shown for it. */
function moveDays({ db }: OpenVault, dayStartsAt: string): void {
  const dayOf = logicalDates(dayStartsAt);
  const movedOf = (rows: Iterable<Dated>): Moved[] => {
    const moved: Moved[] = [];
    for (const { id, at, zone, day } of rows) {
      const on = dayOf(at, zone);
      // No screen shows a day before the first.
      const to = on < firstDate ? firstDate : on;
      if (to !== day) moved.push({ id, from: day, to });
    }
    return moved;
  };
  const doses = movedOf(allDoseInstants(db));
  const entries = movedOf(allEntryInstants(db));
  const scales = movedOf(allScaleInstants(db));
  setDoseDays(db, doses);
  setEntryDays(db, entries);
  setScaleDays(db, scales);
  sumUpDays(
    db,
    entries.flatMap(({ from, to }) => [from, to]),
  );
  moveShowings(db, [...doses, ...entries, ...scales]);
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

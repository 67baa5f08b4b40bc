import type { Database } from '@signalapp/sqlcipher';
import { firstDate, lastDate } from '../../shared/contract/fields';
import type { Prepared } from '../../shared/contract/reports';
import { type LocalDate, logicalDate } from '../../shared/time';
import { readSettings } from './database/tables/settings';
import { ExpectedFailure } from './failure';
import type { Clock, Surroundings } from './ports';
import { instantNow, newId } from './ports';
import type { KeptProjection } from './services/plan-projection';

/** An unlocked vault: what every service works with. */
export interface OpenVault {
  readonly id: string;
  readonly db: Database;
  readonly clock: Clock;
  zone(): string;
  newId(): string;
  /** What was made ready for the report page, by ticket. Gone with the process. */
  readonly prepared: Map<string, Prepared>;
  /** What plans came to when they were last asked for, by plan: see `projectPlanRow`. */
  readonly projections: Map<string, KeptProjection>;
}

/** Joins a database with its surroundings. */
export function openVault(id: string, db: Database, surroundings: Surroundings): OpenVault {
  return {
    id,
    db,
    clock: surroundings.clock,
    zone: () => surroundings.zone(),
    newId: () => newId(surroundings),
    prepared: new Map(),
    projections: new Map(),
  };
}

/** The instant now, ISO 8601 with Z. */
export function now(vault: OpenVault): string {
  return instantNow(vault.clock);
}

/** The logical date now. Fails as `dayHere` does. */
export function today(vault: OpenVault): LocalDate {
  return dayHere(vault, now(vault));
}

/**
 * The logical date of an instant, by the person's zone and day start. Fails with `clock-far-off` where it is none of
 * those that the application handles: a computer whose battery is empty wakes up decades ago.
 */
export function dayHere(vault: OpenVault, instant: string): LocalDate {
  const day = logicalDate(instant, vault.zone(), readSettings(vault.db).dayStartsAt);
  if (day < firstDate || day > lastDate) throw new ExpectedFailure('clock-far-off');
  return day;
}

import type { Slot } from '../../../shared/contract/slots';
import { addDays } from '../../../shared/time';
import { steadyTimes } from '../../schedule/steady-times';
import { readSettings } from '../database/tables/settings';
import { type OpenVault, today } from '../open-vault';
import { loggedDays } from './logged-days';

/** So many logged days are looked at, and no fewer than these say what is usual. */
const mostDays = 21;
const leastDays = 3;
/** What was logged longer ago, in days, is no longer how it is. */
const furthestBack = 60;

/**
 * The times around which the doses of a product usually lie, in the order of the person's day, with their shares. Today
 * is left out: more may follow. Null while there are too few days to say.
 */
export function usualTimes(vault: OpenVault, productId: string): Slot[] | null {
  const date = today(vault);
  const logged = loggedDays(vault, productId, addDays(date, -furthestBack), addDays(date, -1));
  if (logged.length < leastDays) return null;
  return steadyTimes(logged.slice(-mostDays), readSettings(vault.db).dayStartsAt);
}

import type { Entry } from '../../../shared/contract/journal';
import type { Summary } from '../../../shared/contract/reports/summary';

/** The notes that the person ticked, oldest first. */
export function notes(entries: readonly Entry[], chosen: readonly string[]): Summary['notes'] {
  const ids = new Set(chosen);
  return entries
    .filter(({ id, note }) => ids.has(id) && note.trim() !== '')
    .map(({ at, day, time, note }) => ({ at, day, time, text: note }));
}

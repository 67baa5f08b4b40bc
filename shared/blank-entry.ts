import type { EntryFields } from './contract/journal';
import type { LocalDate } from './time';

/** An entry of a day and wall time in which nothing is answered yet. */
export function blankEntry(day: LocalDate, time: string): EntryFields {
  return {
    day,
    time,
    symptoms: {},
    overall: null,
    function: null,
    sleepHours: null,
    temperatureC: null,
    signs: [],
    selfHarm: null,
    note: '',
  };
}

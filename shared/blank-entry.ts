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
    sleepQuality: null,
    temperatureC: null,
    pulse: null,
    bloodPressure: null,
    weightKg: null,
    drinks: null,
    substances: [],
    medicines: [],
    measures: [],
    triggers: [],
    ledTo: null,
    tags: [],
    signs: [],
    selfHarm: null,
    note: '',
  };
}

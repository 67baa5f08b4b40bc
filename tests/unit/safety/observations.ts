import type { Observation } from '../../../shared/safety/observation';
import { instantOf, localDate } from '../../../shared/time';

/** An entry on the evening of Sunday, November 22, 2026, in which nothing was answered but what is given. */
export function observation(answers: Partial<Observation> = {}): Observation {
  return {
    at: '2026-11-22T20:00:00Z',
    day: localDate('2026-11-22'),
    symptoms: {},
    function: null,
    temperatureC: null,
    signs: [],
    selfHarm: null,
    ...answers,
  };
}

/** The instant so much before the evening entry: hours, and minutes on top. */
export function ago(hours: number, minutes = 0): string {
  return new Date(Date.parse(observation().at) - (hours * 60 + minutes) * 60_000).toISOString();
}

/** Where an entry stands in time when the clock on the wall in New York shows this, with days from 4 a.m. on. */
export function inNewYork(day: string, time: string): Pick<Observation, 'at' | 'day'> {
  const date = localDate(day);
  return { at: instantOf(date, time, 'America/New_York', '04:00'), day: date };
}

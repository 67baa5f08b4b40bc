import { dateField, timeField } from '../../../shared/contract/fields';
import { type EntryFields, longestNote } from '../../../shared/contract/journal';
import type { LocalDate } from '../../../shared/time';
import {
  parseTemperature,
  type TemperatureProblem,
  type TemperatureUnit,
  temperatureText,
} from './temperature';

/**
 * An entry as it stands on the screen. It differs from the entry's fields in what is typed: a date can be
 * empty and a temperature or a note can be something that is not stored.
 */
export interface Answers extends Omit<EntryFields, 'day' | 'time' | 'temperatureC'> {
  day: string;
  time: string;
  temperature: TypedTemperature;
}

/** A temperature as typed. `celsius` is what it comes to, so that showing it in the other unit changes nothing. */
export interface TypedTemperature {
  text: string;
  unit: TemperatureUnit;
  celsius: number | null;
}

/** What keeps an entry from being saved, one code an answer. */
export interface Problems {
  day: 'missing' | 'range' | null;
  time: 'missing' | null;
  temperature: TemperatureProblem | null;
  /** Characters too many. */
  noteOver: number;
}

/** The answers on screen for an entry's fields. Temperatures are shown in °F at first. */
export function answersOf({ temperatureC, ...fields }: EntryFields): Answers {
  return {
    ...fields,
    temperature: { text: temperatureText(temperatureC, 'F'), unit: 'F', celsius: temperatureC },
  };
}

/**
 * The fields that can be kept of the answers: for a day or time that is none, those of `fallback`; of a note
 * that is too long, as much as there is room for.
 */
export function fieldsOf(answers: Answers, fallback: { day: LocalDate; time: string }): EntryFields {
  const { temperature, day, time, note, ...rest } = answers;
  const parsedDay = dateField.safeParse(day);
  return {
    ...rest,
    day: parsedDay.success ? parsedDay.data : fallback.day,
    time: timeField.safeParse(time).success ? time : fallback.time,
    temperatureC: temperature.celsius,
    note: keepable(note),
  };
}

/** What is wrong with the answers. */
export function problemsOf({ day, time, temperature, note }: Answers): Problems {
  const parsed = parseTemperature(temperature.text, temperature.unit);
  return {
    day: day === '' ? 'missing' : dateField.safeParse(day).success ? null : 'range',
    time: timeField.safeParse(time).success ? null : 'missing',
    temperature: parsed.ok ? null : parsed.code,
    noteOver: Math.max(0, note.length - longestNote),
  };
}

/** Whether nothing is wrong. */
export function isSound({ day, time, temperature, noteOver }: Problems): boolean {
  return day === null && time === null && temperature === null && noteOver === 0;
}

/** A temperature with a new text. */
export function retyped({ unit }: TypedTemperature, text: string): TypedTemperature {
  const parsed = parseTemperature(text, unit);
  return { text, unit, celsius: parsed.ok ? parsed.value : null };
}

/** A temperature in the other unit: what was understood is converted, what was not is read anew. */
export function inUnit(temperature: TypedTemperature, unit: TemperatureUnit): TypedTemperature {
  const { celsius, text } = temperature;
  if (celsius === null) return retyped({ ...temperature, unit }, text);
  return { text: temperatureText(celsius, unit), unit, celsius };
}

/** The start of a note that is too long; a character of two halves is not cut in the middle. */
function keepable(note: string): string {
  if (note.length <= longestNote) return note;
  const start = note.slice(0, longestNote);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}

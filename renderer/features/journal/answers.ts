import type { TemperatureUnit, WeightUnit } from '../../../shared/body-units';
import { degreesIn, weightIn } from '../../../shared/body-units';
import { type BodyUnits, bodyFigure } from '../../../shared/content/words/vitals';
import { dateField, timeField } from '../../../shared/contract/fields';
import { type EntryFields, longestNote } from '../../../shared/contract/journal';
import { longestTypedText, type TypedTexts, typedTextIds } from '../../../shared/contract/typed-texts';
import { textStart } from '../../../shared/text-start';
import type { LocalDate } from '../../../shared/time';
import {
  type BloodPressure,
  readDrinks,
  readPressure,
  readPulse,
  readTemperature,
  readWeight,
} from './typed-vitals';

/** The fields that are typed as numbers. */
type Numbers = 'temperatureC' | 'pulse' | 'bloodPressure' | 'weightKg' | 'drinks';

/**
 * An entry as it stands on the screen. It differs from the entry's fields in what is typed: a date can be empty, and
 * a number or a note can be something that is not stored.
 */
export interface Answers extends Omit<EntryFields, 'day' | 'time' | Numbers> {
  day: string;
  time: string;
  temperature: InUnit<TemperatureUnit>;
  weight: InUnit<WeightUnit>;
  pulse: TypedNumber;
  pressure: TypedPressure;
  drinks: TypedNumber;
  words: TypedWords;
}

/** A number as typed, and what it comes to where it could be read: that alone is stored. */
export interface TypedNumber {
  text: string;
  value: number | null;
}

/** `value` is in the unit of storing, so that showing it in another unit changes nothing. */
export interface InUnit<U> extends TypedNumber {
  unit: U;
}

export interface TypedPressure {
  upper: string;
  lower: string;
  value: BloodPressure | null;
}

/** Words that are being typed and not added to their list yet. */
export interface TypedWords {
  substance: string;
  medicine: string;
  'medicine-amount': string;
  measure: string;
  trigger: string;
  tag: string;
  /** The name of an own symptom, in body or mind. */
  'symptom-body': string;
  'symptom-mind': string;
}

const noWords: TypedWords = {
  substance: '',
  medicine: '',
  'medicine-amount': '',
  measure: '',
  trigger: '',
  tag: '',
  'symptom-body': '',
  'symptom-mind': '',
};

/** The answers on screen for an entry's fields, with what was half typed, in the person's units. */
export function answersOf(fields: EntryFields, typed: TypedTexts, units: BodyUnits): Answers {
  const { temperatureC, pulse, bloodPressure, weightKg, drinks, ...rest } = fields;
  const { temperatureUnit, weightUnit } = units;
  return {
    ...rest,
    temperature:
      temperatureC === null
        ? temperatureTyped(typed.temperature ?? '', temperatureUnit)
        : temperatureShown(temperatureC, temperatureUnit),
    weight:
      weightKg === null ? weightTyped(typed.weight ?? '', weightUnit) : weightShown(weightKg, weightUnit),
    pulse: pulse === null ? pulseTyped(typed.pulse ?? '') : { text: String(pulse), value: pulse },
    pressure:
      bloodPressure === null
        ? pressureTyped(typed.systolic ?? '', typed.diastolic ?? '')
        : {
            upper: String(bloodPressure.systolic),
            lower: String(bloodPressure.diastolic),
            value: bloodPressure,
          },
    drinks: drinks === null ? drinksTyped(typed.drinks ?? '') : { text: String(drinks), value: drinks },
    words: { ...noWords, ...pick(typed) },
  };
}

/**
 * The fields that can be kept of the answers: for a day or time that is none, those of `fallback`; of a note
 * that is too long, as much as there is room for.
 */
export function fieldsOf(answers: Answers, fallback: { day: LocalDate; time: string }): EntryFields {
  const { temperature, weight, pulse, pressure, drinks, words: _words, day, time, note, ...rest } = answers;
  const parsedDay = dateField.safeParse(day);
  return {
    ...rest,
    day: parsedDay.success ? parsedDay.data : fallback.day,
    time: timeField.safeParse(time).success ? time : fallback.time,
    temperatureC: temperature.value,
    pulse: pulse.value,
    bloodPressure: pressure.value,
    weightKg: weight.value,
    drinks: drinks.value,
    note: textStart(note, longestNote),
  };
}

/** What stands in boxes and is in none of the fields, so that a draft can bring it back. */
export function typedOf({ temperature, weight, pulse, pressure, drinks, words }: Answers): TypedTexts {
  const texts: Record<keyof TypedTexts, string> = {
    temperature: unread(temperature),
    weight: unread(weight),
    pulse: unread(pulse),
    drinks: unread(drinks),
    systolic: pressure.value === null ? pressure.upper : '',
    diastolic: pressure.value === null ? pressure.lower : '',
    ...words,
  };
  return Object.fromEntries(
    typedTextIds.filter((id) => texts[id] !== '').map((id) => [id, textStart(texts[id], longestTypedText)]),
  );
}

export function temperatureTyped(text: string, unit: TemperatureUnit): InUnit<TemperatureUnit> {
  return { text, unit, value: readValue(readTemperature(text, unit)) };
}

export function weightTyped(text: string, unit: WeightUnit): InUnit<WeightUnit> {
  return { text, unit, value: readValue(readWeight(text, unit)) };
}

export function pulseTyped(text: string): TypedNumber {
  return { text, value: readValue(readPulse(text)) };
}

export function drinksTyped(text: string): TypedNumber {
  return { text, value: readValue(readDrinks(text)) };
}

export function pressureTyped(upper: string, lower: string): TypedPressure {
  return { upper, lower, value: readValue(readPressure(upper, lower)) };
}

/** A temperature in another unit: what was understood is converted, what was not is read anew. */
export function temperatureInUnit(
  { text, value }: InUnit<TemperatureUnit>,
  unit: TemperatureUnit,
): InUnit<TemperatureUnit> {
  return value === null ? temperatureTyped(text, unit) : temperatureShown(value, unit);
}

/** A weight in another unit, likewise. */
export function weightInUnit({ text, value }: InUnit<WeightUnit>, unit: WeightUnit): InUnit<WeightUnit> {
  return value === null ? weightTyped(text, unit) : weightShown(value, unit);
}

function temperatureShown(celsius: number, unit: TemperatureUnit): InUnit<TemperatureUnit> {
  return { text: bodyFigure(degreesIn(celsius, unit)), unit, value: celsius };
}

function weightShown(kilograms: number, unit: WeightUnit): InUnit<WeightUnit> {
  return { text: bodyFigure(weightIn(kilograms, unit)), unit, value: kilograms };
}

function unread({ text, value }: TypedNumber): string {
  return value === null ? text : '';
}

function readValue<T>(read: { ok: true; value: T } | { ok: false }): T | null {
  return read.ok ? read.value : null;
}

function pick(typed: TypedTexts): Partial<TypedWords> {
  const words: Partial<TypedWords> = {};
  for (const id of Object.keys(noWords) as (keyof TypedWords)[]) {
    const text = typed[id];
    if (text !== undefined) words[id] = text;
  }
  return words;
}

import type { EntryFields } from '../../contract/journal';
import type { SymptomKey } from '../../contract/symptom-keys';
import { signs } from '../signs';
import { clockTime, shortDate } from './dates';
import { doseTagLabel } from './dose-tags';
import { medicineText, triggerWords } from './entry-parts';
import { measureLabel } from './measures';
import { type BodyUnits, drinksText, pressureText, temperatureText, weightText } from './vitals';

/** What stands for an answer that is not there. */
const none = '–';

/**
 * What differs from one version of an entry to the next, each in a few words: "Craving 4 → 6", "note changed". In the
 * order of the entry; empty when both say the same. `labelOf` says what a symptom is called.
 */
export function entryChanges(
  before: EntryFields,
  after: EntryFields,
  units: BodyUnits,
  labelOf: (symptom: SymptomKey) => string,
): string[] {
  const symptoms = [
    ...new Set([...Object.keys(before.symptoms), ...Object.keys(after.symptoms)]),
  ] as SymptomKey[];
  /** One answer, where it differs. */
  function answer<T>(
    name: string,
    of: (fields: EntryFields) => T | null,
    say: (value: T) => string,
  ): string[] {
    const [old, now] = [before, after].map((fields) => {
      const value = of(fields);
      return value === null ? none : say(value);
    });
    return old === now ? [] : [`${name} ${old} → ${now}`];
  }
  /** One list: what was added and what was taken off. */
  function list<T>(
    name: string,
    of: (fields: EntryFields) => readonly T[],
    say: (item: T) => string,
  ): string[] {
    const [old, now] = [of(before).map(say), of(after).map(say)];
    const added = now.filter((item) => !old.includes(item));
    const gone = old.filter((item) => !now.includes(item));
    const said = [...added.map((item) => `+ ${item}`), ...gone.map((item) => `− ${item}`)];
    return said.length === 0 ? [] : [`${name}: ${said.join(', ')}`];
  }
  const helped = (name: string, rating: number | null) =>
    rating === null ? name : `${name} helped ${rating}`;

  return [
    ...answer('Day', ({ day }) => day, shortDate),
    ...answer('Time', ({ time }) => time, clockTime),
    ...answer('Overall', ({ overall }) => overall, String),
    ...answer(
      'Sleep',
      ({ sleepHours }) => sleepHours,
      (hours) => `${hours} h`,
    ),
    ...answer('Sleep quality', ({ sleepQuality }) => sleepQuality, String),
    ...answer('Getting through the day', (fields) => fields.function, String),
    ...symptoms.flatMap((key) => answer(labelOf(key), (fields) => fields.symptoms[key] ?? null, String)),
    ...answer(
      'Temperature',
      ({ temperatureC }) => temperatureC,
      (celsius) => temperatureText(celsius, units.temperatureUnit),
    ),
    ...answer('Pulse', ({ pulse }) => pulse, String),
    ...answer('Blood pressure', ({ bloodPressure }) => bloodPressure, pressureText),
    ...answer(
      'Weight',
      ({ weightKg }) => weightKg,
      (kilograms) => weightText(kilograms, units.weightUnit),
    ),
    ...answer('Alcohol', ({ drinks }) => drinks, drinksText),
    ...list('Substances', ({ substances }) => substances, String),
    ...list(
      'Medicines',
      ({ medicines }) => medicines,
      (taken) => helped(medicineText(taken), taken.helped),
    ),
    ...list(
      'What helped',
      ({ measures }) => measures,
      ({ what, helped: rating }) => helped(measureLabel(what), rating),
    ),
    ...list('Triggers', ({ triggers }) => triggers, doseTagLabel),
    ...answer(
      triggerWords.ledTo,
      ({ ledTo }) => ledTo,
      (id) => triggerWords.ledToChoices[id],
    ),
    ...list('Tags', ({ tags }) => tags, String),
    ...list(
      'Warning signs',
      (fields) => signs.filter(({ id }) => fields.signs.includes(id)),
      ({ label }) => label,
    ),
    ...(before.selfHarm === after.selfHarm ? [] : ['Answer about self-harm changed']),
    ...noteChange(before.note, after.note),
  ];
}

function noteChange(before: string, after: string): string[] {
  if (before === after) return [];
  if (before === '') return ['Note added'];
  return after === '' ? ['Note taken out'] : ['Note changed'];
}

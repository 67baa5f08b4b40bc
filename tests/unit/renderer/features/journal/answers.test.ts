import { describe, expect, it, test } from 'vitest';
import {
  type Answers,
  answersOf,
  fieldsOf,
  pressureTyped,
  temperatureInUnit,
  temperatureTyped,
  typedOf,
  weightInUnit,
} from '../../../../../renderer/features/journal/answers';
import { countOf, readyToSave } from '../../../../../renderer/features/journal/problems';
import { blankEntry } from '../../../../../shared/blank-entry';
import { type EntryFields, longestNote, type Suggestions } from '../../../../../shared/contract/journal';
import { localDate } from '../../../../../shared/time';

const american = { temperatureUnit: 'F', weightUnit: 'lb' } as const;
const metric = { temperatureUnit: 'C', weightUnit: 'kg' } as const;

const fields: EntryFields = {
  ...blankEntry(localDate('2026-11-22'), '08:10'),
  symptoms: { craving: 4, nausea: 0 },
  overall: 5,
  sleepHours: 5.5,
  sleepQuality: 3,
  temperatureC: (101 - 32) / 1.8,
  pulse: 88,
  bloodPressure: { systolic: 131, diastolic: 84 },
  weightKg: 69.7,
  drinks: 1.5,
  substances: ['coffee, 3 cups'],
  medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 6 }],
  measures: [{ what: 'walking', helped: null }],
  triggers: ['trigger.stress', 'own:rain'],
  ledTo: 'coped',
  tags: ['work trip'],
  signs: ['dark-urine'],
  selfHarm: 'no',
  note: 'slept badly',
};
const noSuggestions: Suggestions = { tags: [], measures: [], medicines: [], substances: [], triggers: [] };
const answers = answersOf(fields, {}, american);
const with_ = (changed: Partial<Answers>): Answers => ({ ...answers, ...changed });
const withWords = (words: Partial<Answers['words']>): Answers =>
  with_({ words: { ...answers.words, ...words } });

describe('An entry that is opened', () => {
  it.each([
    ['American', american],
    ['metric', metric],
  ])('and kept without a change stays exactly as it was in %s units', (_title, units) => {
    const opened = answersOf(fields, {}, units);
    expect(fieldsOf(opened, fields)).toEqual(fields);
    expect(typedOf(opened)).toEqual({});
  });

  it('shows its measures in the units of the settings', () => {
    const shown = (units: Parameters<typeof answersOf>[2]) => {
      const { temperature, weight } = answersOf(fields, {}, units);
      return [temperature.text, weight.text];
    };
    expect(shown(american)).toEqual(['101', '153.7']);
    expect(shown(metric)).toEqual(['38.3', '69.7']);
  });

  it('does not move a measure that is looked at in the other unit and back', () => {
    const there = temperatureInUnit(answers.temperature, 'C');
    expect([there.text, temperatureInUnit(there, 'F')]).toEqual(['38.3', answers.temperature]);
    expect(weightInUnit(weightInUnit(answers.weight, 'kg'), 'lb')).toEqual(answers.weight);
  });

  it('reads a temperature anew that made no sense in the unit it was typed in', () => {
    const typed = temperatureTyped('38.5', 'F');
    expect([typed.value, temperatureInUnit(typed, 'C').value]).toEqual([null, 38.5]);
  });
});

describe('What is half typed', () => {
  const half = with_({
    temperature: temperatureTyped('980', 'F'),
    pressure: pressureTyped('131', ''),
    words: { ...answers.words, tag: 'work tr', 'medicine-amount': ' 2' },
  });

  it('is no answer, and is kept to the letter beside the answers', () => {
    expect(fieldsOf(half, fields)).toEqual({ ...fields, temperatureC: null, bloodPressure: null });
    expect(typedOf(half)).toEqual({
      temperature: '980',
      systolic: '131',
      tag: 'work tr',
      'medicine-amount': ' 2',
    });
  });

  it('stands in its box again once the draft is opened', () => {
    expect(answersOf(fieldsOf(half, fields), typedOf(half), american)).toEqual(half);
  });

  it('is kept up to 500 characters a box', () => {
    expect(typedOf(withWords({ tag: 'x'.repeat(501) }))).toEqual({ tag: 'x'.repeat(500) });
  });

  it('counts when the entry is saved', () => {
    const typed = withWords({
      tag: 'Work  Trip',
      substance: 'tea',
      measure: 'cold shower',
      trigger: 'snow',
      medicine: 'aspirin',
      'medicine-amount': '1 tablet',
    });
    const ready = readyToSave(typed, { ...noSuggestions, medicines: [{ name: 'Aspirin', amount: '' }] });
    expect(countOf(ready.problems)).toBe(0);
    expect(fieldsOf(ready.answers, fields)).toEqual({
      ...fields,
      substances: ['coffee, 3 cups', 'tea'],
      measures: [...fields.measures, { what: 'own:cold shower', helped: null }],
      triggers: [...fields.triggers, 'own:snow'],
      medicines: [...fields.medicines, { name: 'Aspirin', amount: '1 tablet', helped: null }],
    });
    expect(typedOf(ready.answers)).toEqual({});
  });
});

const sound = {
  day: null,
  time: null,
  temperature: null,
  weight: null,
  pulse: null,
  pressure: null,
  drinks: null,
  substance: null,
  medicine: null,
  measure: null,
  trigger: null,
  tag: null,
  'symptom-body': null,
  'symptom-mind': null,
  noteOver: 0,
};

test.each<[string, Answers, Partial<ReturnType<typeof readyToSave>['problems']>]>([
  ['nothing wrong', answers, {}],
  ['an emptied day', with_({ day: '' }), { day: 'missing' }],
  ['a day in 1970', with_({ day: '1970-01-01' }), { day: 'range' }],
  ['a year with five digits', with_({ day: '12026-11-22' }), { day: 'range' }],
  ['an emptied time', with_({ time: '' }), { time: 'missing' }],
  [
    'a temperature of 980',
    with_({ temperature: temperatureTyped('980', 'F') }),
    { temperature: 'out-of-range' },
  ],
  ['an upper value alone', with_({ pressure: pressureTyped('120', '') }), { pressure: 'lower-missing' }],
  ['a tag of 41 letters', withWords({ tag: 'x'.repeat(41) }), { tag: 'too-long' }],
  ['an amount without a name', withWords({ 'medicine-amount': '2' }), { medicine: 'no-name' }],
  ['a thirteenth tag', { ...withWords({ tag: 'more' }), tags: [...'abcdefghijkl'] }, { tag: 'too-many' }],
  ['a note of exactly the longest length', with_({ note: 'x'.repeat(longestNote) }), {}],
  ['a symptom typed and not added', withWords({ 'symptom-mind': 'Dread' }), { 'symptom-mind': 'not-added' }],
  ['a note one character too long', with_({ note: 'x'.repeat(longestNote + 1) }), { noteOver: 1 }],
])('%s is noticed', (_title, given, expected) => {
  const { problems } = readyToSave(given, noSuggestions);
  expect(problems).toEqual({ ...sound, ...expected });
  expect(countOf(problems)).toBe(Object.keys(expected).length);
});

test('an emptied day and time keep the draft under the ones before', () => {
  expect(fieldsOf(with_({ day: '', time: '' }), fields)).toEqual(fields);
});

test('of a note that is too long, as much is kept as there is room for', () => {
  expect(fieldsOf(with_({ note: 'x'.repeat(longestNote + 50) }), fields).note).toBe('x'.repeat(longestNote));
});

test('a note is not cut in the middle of an emoji', () => {
  const note = `${'x'.repeat(longestNote - 1)}😀`;
  expect(fieldsOf(with_({ note }), fields).note).toBe('x'.repeat(longestNote - 1));
});

test.each(['<script>alert(1)</script>', 'a\u0000b', 'مرحبا', '👩‍⚕️', 'line\nline'])(
  'a note of %j is kept as typed',
  (note) => {
    expect(fieldsOf(with_({ note }), fields).note).toBe(note);
  },
);

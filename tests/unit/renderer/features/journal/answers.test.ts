import { expect, test } from 'vitest';
import {
  type Answers,
  answersOf,
  fieldsOf,
  inUnit,
  isSound,
  problemsOf,
  retyped,
} from '../../../../../renderer/features/journal/answers';
import { blankEntry } from '../../../../../shared/blank-entry';
import { type EntryFields, longestNote } from '../../../../../shared/contract/journal';
import { localDate } from '../../../../../shared/time';

const fields: EntryFields = {
  ...blankEntry(localDate('2026-11-22'), '08:10'),
  symptoms: { craving: 4, nausea: 0 },
  overall: 5,
  sleepHours: 5.5,
  temperatureC: (101 - 32) / 1.8,
  signs: ['dark-urine'],
  selfHarm: 'no',
  note: 'slept badly',
};
const answers = answersOf(fields);
const with_ = (changed: Partial<Answers>): Answers => ({ ...answers, ...changed });

test('an entry that is opened and kept without a change stays exactly as it was', () => {
  expect(fieldsOf(answers, fields)).toEqual(fields);
});

test('a temperature is shown in °F at first', () => {
  expect(answers.temperature.text).toBe('101');
});

test('looking at a temperature in the other unit and back does not move it', () => {
  const there = inUnit(answers.temperature, 'C');
  expect([there.text, inUnit(there, 'F')]).toEqual(['38.3', answers.temperature]);
});

test('a temperature that made no sense in one unit is read anew in the other', () => {
  const typed = retyped(answers.temperature, '38.5');
  expect([typed.celsius, inUnit(typed, 'C').celsius]).toEqual([null, 38.5]);
});

test.each<[string, Partial<Answers>, Partial<ReturnType<typeof problemsOf>>]>([
  ['nothing wrong', {}, {}],
  ['an emptied day', { day: '' }, { day: 'missing' }],
  ['a year with five digits', { day: '12026-11-22' }, { day: 'range' }],
  ['a year long ago', { day: '0202-11-22' }, { day: 'range' }],
  ['an emptied time', { time: '' }, { time: 'missing' }],
  [
    'a temperature of 980',
    { temperature: retyped(answers.temperature, '980') },
    { temperature: 'out-of-range' },
  ],
  ['a note of exactly the longest length', { note: 'x'.repeat(longestNote) }, {}],
  ['a note one character too long', { note: 'x'.repeat(longestNote + 1) }, { noteOver: 1 }],
])('%s is noticed', (_title, changed, expected) => {
  const problems = problemsOf(with_(changed));
  expect(problems).toEqual({ day: null, time: null, temperature: null, noteOver: 0, ...expected });
  expect(isSound(problems)).toBe(Object.keys(expected).length === 0);
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

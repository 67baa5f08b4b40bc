import { expect, test } from 'vitest';
import { noteParts } from '../../../shared/note-parts';

test.each<[string, string, ReturnType<typeof noteParts>]>([
  ['nothing', '', { start: '', rest: false }],
  ['only blanks', ' \n\t\n ', { start: '', rest: false }],
  ['a short one', 'slept badly', { start: 'slept badly', rest: false }],
  ['blank lines before and after', '\n\n  - bath\n', { start: '  - bath', rest: false }],
  ['one of exactly the length', 'x'.repeat(20), { start: 'x'.repeat(20), rest: false }],
  [
    'one that is cut between words',
    'one two three four five six',
    { start: 'one two three four', rest: true },
  ],
  ['a word that is too long', 'x'.repeat(21), { start: 'x'.repeat(20), rest: true }],
  ['an emoji at the cut', `${'x'.repeat(19)}😀 and more`, { start: 'x'.repeat(19), rest: true }],
  ['more blanks than text', `${' '.repeat(5000)}end`, { start: '', rest: true }],
])('The beginning of %s', (_title, note, expected) => {
  expect(noteParts(note, 20)).toEqual(expected);
});

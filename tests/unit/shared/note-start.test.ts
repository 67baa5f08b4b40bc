import { describe, expect, it } from 'vitest';
import { noteStart } from '../../../shared/note-start';

describe('The start of a note', () => {
  it.each([
    ['short ones whole', 'Slept badly.', 12, 'Slept badly.'],
    ['on one line', '  Slept\n\nbadly.\t', 12, 'Slept badly.'],
    ['cut where it is too long, without a space at the end', 'Slept very badly.', 11, 'Slept very…'],
    ['a letter that takes two units whole', 'Slept well 😀', 13, 'Slept well 😀'],
    ['or not at all', 'Slept well😀, then walked', 11, 'Slept well…'],
    ['an empty note as nothing', '', 12, ''],
  ])('shows %s', (_title, note, length, start) => {
    expect(noteStart(note, length)).toBe(start);
  });
});

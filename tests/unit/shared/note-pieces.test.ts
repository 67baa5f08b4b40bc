import { describe, expect, it } from 'vitest';
import { notePieces } from '../../../shared/note-pieces';

const squeezed = (text: string) => text.replace(/\s+/g, '');
const paragraph = `${'word '.repeat(200).trim()}.`;

describe('a long note in pieces', () => {
  it.each([
    ['a short one', 'One line.\n\n- and a list', 1],
    ['nothing', ' \n ', 0],
    ['many paragraphs', `${paragraph}\n\n`.repeat(30), 10],
    ['one line without an end', 'x'.repeat(9000), 3],
    ['a letter that takes two characters, on the edge', `${'x'.repeat(3999)}😀${'y'.repeat(10)}`, 2],
    ['lines without a gap between them', `${'a line of some words\n'.repeat(600)}`, 4],
  ])('has all of it in order: %s', (_, note, count) => {
    const pieces = notePieces(note);
    expect(pieces).toHaveLength(count);
    expect(squeezed(pieces.join(''))).toBe(squeezed(note));
    expect(pieces.every((piece) => piece.length > 0 && piece.length <= 4000)).toBe(true);
  });

  it('is cut between two paragraphs where it can be', () => {
    expect(notePieces(`${paragraph}\n\n`.repeat(9)).every((piece) => piece.endsWith('word.'))).toBe(true);
  });
});

import { textStart } from './text-start';

/** Reading Markdown made to be hard takes time that grows with the square of its length. */
const longestPiece = 4000;

/**
 * A note of any length in pieces of up to 4,000 characters that can be read one by one, all of it in order: cut between
 * two paragraphs where it can be, else between two lines, else between two words. Blank lines around it are left off.
 */
export function notePieces(note: string): string[] {
  const pieces: string[] = [];
  let rest = note.replace(/^\s*\n/, '').trimEnd();
  while (rest.length > longestPiece) {
    const start = textStart(rest, longestPiece);
    const cut =
      lastBreak(start, /\n\s*\n/g) ?? lastBreak(start, /\n/g) ?? lastBreak(start, /\s/g) ?? start.length;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^\s*\n/, '');
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where the last of some breaks begins, unless that leaves less than half of the text before it. */
function lastBreak(text: string, breaks: RegExp): number | null {
  const last = [...text.matchAll(breaks)].at(-1)?.index ?? 0;
  return last > text.length / 2 ? last : null;
}

import { textStart } from './text-start';

/** Blanks at the beginning are looked through as far as this. */
const longestLead = 1000;

/**
 * The beginning of a note of up to `length` characters, cut between two words where it can be, and whether there is
 * more. Blank lines before it are left off.
 */
export function noteParts(note: string, length: number): { start: string; rest: boolean } {
  const text = note
    .slice(0, length + longestLead)
    .replace(/^\s*\n/, '')
    .trimEnd();
  if (text.length <= length && note.length <= length + longestLead) return { start: text, rest: false };
  const cut = textStart(text, length);
  // Between two words, unless a word is very long.
  const blank = cut.search(/\s\S*$/);
  const start = blank > length / 2 ? cut.slice(0, blank) : cut;
  return { start: start.trimEnd(), rest: true };
}

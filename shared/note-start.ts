import { textStart } from './text-start';

/** The beginning of a note on one line, up to `length` characters and an ellipsis where something is left off. */
export function noteStart(note: string, length = 120): string {
  const line = note.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${textStart(line, length).trimEnd()}…`;
}

import { type Phrase, type PlacedWord, wordsIn } from '../../../shared/searched-words';

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** A text in pieces, with the words of the phrases marked wherever they stand in it. Joined, they are the text. */
export function markedParts(text: string, phrases: readonly Phrase[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { start, end } of placesOf(text, phrases)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) parts.push({ text: text.slice(done, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

/** Whether a text has any of the phrases. */
export function hasAny(text: string, phrases: readonly Phrase[]): boolean {
  return phrases.length > 0 && placesOf(text, phrases).length > 0;
}

/** So much of a note is shown: characters before what was found, and in all. */
const before = 60;
const most = 240;

/** The part of a long text around the first thing found, from its beginning where nothing was; cut between words. */
export function excerpt(text: string, phrases: readonly Phrase[]): string {
  if (text.length <= most) return text;
  const first = placesOf(text, phrases)[0]?.start ?? 0;
  const from = first <= before ? 0 : afterBlank(text, first - before, first);
  const to = from + most >= text.length ? text.length : beforeBlank(text, from + most, from + before * 2);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

function afterBlank(text: string, from: number, latest: number): number {
  const blank = text.slice(from, latest).search(/\s/);
  return blank === -1 ? wholeCharacter(text, from) : from + blank + 1;
}

function beforeBlank(text: string, to: number, earliest: number): number {
  const blank = text.slice(earliest, to).search(/\s\S*$/);
  return blank === -1 ? wholeCharacter(text, to) : earliest + blank;
}

/** A place that is not within the two halves of one character. */
function wholeCharacter(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

function placesOf(text: string, phrases: readonly Phrase[]): { start: number; end: number }[] {
  const words = wordsIn(text);
  return words.flatMap((first, index) => {
    const lengths = phrases
      .filter((phrase) => standsAt(words, index, phrase))
      .map(({ words }) => words.length);
    const last = words[index + Math.max(0, ...lengths) - 1];
    return lengths.length === 0 || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

function standsAt(words: readonly PlacedWord[], index: number, { words: looked, open }: Phrase): boolean {
  return looked.every((word, offset) => {
    const there = words[index + offset]?.word;
    if (there === undefined) return false;
    return open && offset === looked.length - 1 ? there.startsWith(word) : there === word;
  });
}

/** What stands in the place of a word that is left out. */
export const leftOut = '[left out]';

/** What the substance is called. Words with one of these in them tell what it is. */
export const substanceWords = [
  'kratom',
  'mitragyn',
  'speciosa',
  '7-oh',
  '7-hydroxy',
  'pseudoindoxyl',
  'maeng da',
  'ketum',
  'biak-biak',
];

/** Shorter terms stand within too many other words; bare numbers need one more digit. */
const shortest = 3;

/** Blanks, hyphens and dashes of any kind, or none: "7-OH", "7 OH" and "7OH" are one. */
const between = '[\\s\\p{Pd}\\u00ad]*';

/** Letters, digits and marks: what a word is made of. */
const inWord = '[\\p{L}\\p{M}\\p{N}]';
const isLetter = new RegExp(inWord, 'u');
const restOfWord = new RegExp(`${inWord}*`, 'uy');

/**
 * What masks terms in a text: each word that contains one is replaced as a whole, in any case and however its parts are
 * joined. Terms shorter than three characters are not looked for. Of a person's name each part is masked as well, where
 * it stands as a word of its own and begins as a name does, so that "will" stays and "Will" goes.
 */
export function masker(terms: readonly string[], name = ''): (text: string) => string {
  const within = patterns([...terms, name]);
  const parts = patterns(
    name.split(/[\s\p{Pd}]+/u).flatMap((part) => [part, capital(part), part.toUpperCase()]),
  );
  const found = within.length === 0 ? null : new RegExp(within.join('|'), 'giu');
  const foundParts =
    parts.length === 0 ? null : new RegExp(`(?<!${inWord})(?:${parts.join('|')})(?!${inWord})`, 'gu');
  return (text) => {
    const whole = text.normalize('NFC');
    const masked = found === null ? whole : withoutWords(whole, found);
    return foundParts === null ? masked : masked.replace(foundParts, leftOut);
  };
}

/**
 * A text without the words that an expression is found in. It goes from word to word by itself: an expression that
 * begins anywhere in a word takes minutes with one of a hundred thousand letters.
 */
function withoutWords(text: string, found: RegExp): string {
  let masked = '';
  let end = 0;
  for (const { index, 0: match } of text.matchAll(found)) {
    // Within a word that is gone already.
    if (index < end) continue;
    masked += text.slice(end, wordStart(text, index, end)) + leftOut;
    end = wordEnd(text, index + match.length);
  }
  return masked + text.slice(end);
}

/** Where the word that goes on at `index` begins, no earlier than `first`. */
function wordStart(text: string, index: number, first: number): number {
  let start = index;
  while (start > first) {
    const isPair = start - 2 >= first && /[\udc00-\udfff]/.test(text.charAt(start - 1));
    const letter = text.slice(start - (isPair ? 2 : 1), start);
    if (!isLetter.test(letter)) break;
    start -= letter.length;
  }
  return start;
}

/** Where the word that goes on at `index` ends. */
function wordEnd(text: string, index: number): number {
  restOfWord.lastIndex = index;
  return index + (restOfWord.exec(text)?.[0] ?? '').length;
}

/** Whether a text has a word that tells what the substance is. */
export function namesSubstance(text: string): boolean {
  return masksSubstance(text) !== text.normalize('NFC');
}

const masksSubstance = masker(substanceWords);

/** Terms as regular expressions, the longest first: of a name within a name nothing may be left. */
function patterns(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.normalize('NFC').trim()))]
    .filter((term) => [...term].length >= (/^\d+$/.test(term) ? shortest + 1 : shortest))
    .sort((a, b) => b.length - a.length)
    .map((term) => {
      const literal = term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      // Without its blanks and hyphens a short one would be found in too much.
      const isLong = [...term.replace(/[\s\p{Pd}]/gu, '')].length >= shortest;
      return isLong ? literal.replace(/[\s\p{Pd}]+/gu, between) : literal.replace(/\s+/gu, '\\s+');
    });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

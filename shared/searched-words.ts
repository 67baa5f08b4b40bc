/** A word as the search compares it, and where it stands in its text. */
export interface PlacedWord {
  /** Without case, accents and width, so that "Café" and "ＣＡＦÉ" are one. */
  word: string;
  start: number;
  end: number;
}

/** What is typed between two blanks: words that must follow each other. */
export interface Phrase {
  words: string[];
  /** True of the one still being typed: its last word is found by its beginning too. */
  open: boolean;
}

/** Words beyond this length, in characters, count as the same. */
const longestWord = 64;

// Scripts without blanks between words: each character is a word of its own, and a run of them a phrase.
const unspaced = String.raw`(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]\p{M}*`;
const number = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)?|\p{N}`;
const letters = String.raw`(?:(?!${unspaced})\p{L}\p{M}*)+`;
const emoji = String.raw`(?!\p{N})\p{Extended_Pictographic}`;
const wordPattern = new RegExp(`${unspaced}|${number}|${letters}|${emoji}`, 'gu');

/** The words of a text, in order: runs of letters, numbers with their decimals, and each emoji. */
export function wordsIn(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: found, index: start } of text.matchAll(wordPattern)) {
    const word = folded(found);
    if (word !== '') words.push({ word, start, end: start + found.length });
  }
  return words;
}

/** What a person looks for, from what was typed; empty where no word was typed. */
export function phrasesIn(typed: string): Phrase[] {
  const phrases = typed
    .split(/\s+/u)
    .map((part) => wordsIn(part).map(({ word }) => word))
    .filter((words) => words.length > 0);
  return phrases.map((words, index) => ({ words, open: index === phrases.length - 1 }));
}

function folded(text: string): string {
  if (/^[a-z]{1,64}$/.test(text)) return text;
  if (/^\p{Nd}/u.test(text)) return foldedNumber(text.normalize('NFKD'));
  const plain = text
    .normalize(/^\p{No}/u.test(text) ? 'NFD' : 'NFKD')
    // Accents and points; vowel signs of Indian scripts are letters to their readers and stay.
    .replace(/(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]|\u0640/gu, '')
    // By way of capitals: ß is ss, and a final sigma is a sigma.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
  return [...plain.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, '')]
    .slice(0, longestWord)
    .join('');
}

/** "2,50" is 2.5; three digits after a comma are thousands: "1,000" is 1000. */
function foldedNumber(text: string): string {
  const [whole = '', decimals = ''] = text.replace(/,(\d{3})$/, '$1').split(/[.,]/);
  const kept = decimals.replace(/0+$/, '');
  return (kept === '' ? whole : `${whole}.${kept}`).slice(0, longestWord);
}

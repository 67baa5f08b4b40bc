import { syllable } from 'syllable';

/**
 * The grade of a text by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Terms of
 * the field that cannot be replaced count as words of one syllable.
 * @param {string} text Whole sentences.
 * @param {ReadonlySet<string>} exempt Words in lower case.
 * @returns {number} Rounded to a tenth; 0 for a text without words.
 */
export function readingGrade(text, exempt) {
  const sentences = text.split(/[.!?;:]+(?=\s|$)/).filter((part) => /[a-z]/i.test(part));
  const words = text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + (exempt.has(word.toLowerCase()) ? 1 : Math.max(1, syllable(word))),
    0,
  );
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

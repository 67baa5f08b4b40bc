import { createHash } from 'node:crypto';

/** How many words in a row may not be those of the guide. */
export const runLength = 8;

/**
 * The words of a text as they are compared: in lower case, without marks.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

/**
 * Every run of words of a text, each as a short hash, so that a list of them holds no sentence.
 * @param {string} text
 * @returns {{ hash: string, words: string }[]}
 */
export function runsOf(text) {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => {
    const run = words.slice(at, at + runLength).join(' ');
    return { words: run, hash: createHash('sha256').update(run).digest('base64url').slice(0, 8) };
  });
}

/**
 * The runs of a text that are in a list of hashes, as the words they are.
 * @param {string} text
 * @param {ReadonlySet<string>} known
 * @returns {string[]}
 */
export function copiedRuns(text, known) {
  return runsOf(text).flatMap(({ hash, words }) => (known.has(hash) ? [words] : []));
}

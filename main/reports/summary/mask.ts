/** What stands in the place of a word that is left out. */
export const leftOut = '[left out]';

/** What the substance is called. Words with one of these in them tell what it is. */
export const substanceWords = [
  'kratom',
  'mitragyn',
  'speciosa',
  '7-oh',
  '7 oh',
  '7oh',
  '7-hydroxy',
  'pseudoindoxyl',
  'maeng da',
  'ketum',
  'biak-biak',
];

/** Shorter terms stand within too many other words; bare numbers need one more digit. */
const shortest = 3;

/**
 * What masks terms in a text: each word that contains one is replaced as a whole, in any case and however its blanks
 * are. Terms shorter than three characters are not looked for.
 */
export function masker(terms: readonly string[]): (text: string) => string {
  const patterns = [...new Set(terms.map((term) => term.normalize('NFC').trim()))]
    .filter((term) => [...term].length >= (/^\d+$/.test(term) ? shortest + 1 : shortest))
    // The longest first: of a name within a name nothing may be left.
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  if (patterns.length === 0) return (text) => text;
  const found = new RegExp(`[\\p{L}\\p{M}\\p{N}]*(?:${patterns.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
  return (text) => text.normalize('NFC').replace(found, leftOut);
}

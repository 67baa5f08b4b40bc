import { describe, expect, it } from 'vitest';
import { masker, substanceWords } from '../../../../main/reports/summary/mask';
import { who } from '../../../../main/reports/summary/who';

describe('what is masked', () => {
  it.each([
    ['a word in any case', ['Leaf'], 'LEAF and leaf', '[left out] and [left out]'],
    ['a word that holds one, as a whole', ['leaf'], 'two leaflets', 'two [left out]'],
    ['several words, however their blanks are', ['Green Leaf'], 'green\n  leaf tea', '[left out] tea'],
    ['the longest of names within names', ['Leaf', 'Leaf Gold'], 'Leaf Gold', '[left out]'],
    ['signs that mean something elsewhere', ['K+ (raw)'], 'my k+ (raw) stock', 'my [left out] stock'],
    ['letters put together in another way', ['Caf\u00e9'], 'cafe\u0301', '[left out]'],
    ['no term of one or two letters', ['K', 'No'], 'K is not it', 'K is not it'],
    ['no bare number of three digits', ['100'], '100 steps', '100 steps'],
  ])('%s', (_, terms, text, expected) => {
    expect(masker(terms)(text)).toBe(expected);
  });

  it.each(['Kratom', 'kratoms', '7-OH', '7OH', 'mitragynine', '7-hydroxymitragynine', 'Maeng Da'])(
    'is what tells of the substance: %s',
    (word) => {
      expect(masker(substanceWords)(`I took ${word} today`)).toMatch(/^I took \[left out\].* today$/);
      expect(masker(substanceWords)(`I took ${word} today`)).not.toContain(word);
    },
  );
});

describe('what stands over the page', () => {
  it.each([
    ['Jane Marie Doe', 'name', 'Jane Marie Doe'],
    ['Jane Marie Doe', 'initials', 'J. M. D.'],
    ['anna-lena o’neil', 'initials', 'A. L. O.'],
    ['Jane', 'none', ''],
    [undefined, 'name', ''],
  ] as const)('of %s with %s is %s', (name, identity, expected) => {
    expect(who(name, identity)).toBe(expected);
  });
});

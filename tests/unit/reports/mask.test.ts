import { describe, expect, it } from 'vitest';
import { leftOut, masker, namesSubstance, substanceWords } from '../../../main/reports/mask';

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

describe('a mask', () => {
  it.each([
    ['a word with a term in it, as a whole', ['leaf'], '', 'Two leaflets left', `Two ${leftOut} left`],
    ['any case', substanceWords, '', 'KRATOM and Kratomed', `${leftOut} and ${leftOut}`],
    ['a hyphen that is typed as a dash', substanceWords, '', 'some 7–OH', `some ${leftOut}`],
    ['a hyphen that does not break', substanceWords, '', 'some 7\u2011OH', `some ${leftOut}`],
    ['no hyphen at all', substanceWords, '', 'some 7OH, 7 oh', `some ${leftOut}, ${leftOut}`],
    ['a word that is broken softly', ['maeng da'], '', 'maeng\u00adda', leftOut],
    ['parts in two lines', ['green leaf'], '', 'green\n leaf.', `${leftOut}.`],
    ['letters that are put together', ['café x'], '', 'cafe\u0301 x', leftOut],
    ['marks of an expression, to the letter', ['a.c/d(e'], '', 'abc/d(e a.c/d(e', `abc/d(e ${leftOut}`],
    ['a drawing', ['🌿🌿🌿'], '', 'took 🌿🌿🌿', `took ${leftOut}`],
    ['nothing for a term of two letters', ['md'], '', 'an MD', 'an MD'],
    ['nothing but itself for one of hyphens', ['---'], '', 'a - b', 'a - b'],
    ['nothing more for a short one with a hyphen', ['a -'], '', 'a tea', 'a tea'],
    [
      'a part of the name by itself',
      [],
      'Will van Doe',
      "Will's sister, DOE",
      `${leftOut}'s sister, ${leftOut}`,
    ],
    ['no word that is only spelled like it', [], 'Will Plan', 'I will go', 'I will go'],
    ['a name that was typed small', [], 'jane doe', 'Jane, jane', `${leftOut}, ${leftOut}`],
    ['each of two in one word once', ['leaf', 'root'], '', '𝒳leafroot𝒳 leaf', `${leftOut} ${leftOut}`],
    ['nothing for no name', ['leaf'], '', 'a name', 'a name'],
  ])('takes %s', (_, terms, name, text, masked) => {
    expect(masker(terms, name)(text)).toBe(masked);
  });

  it('is done in a moment with the longest note, whatever it is made of', () => {
    const mask = masker(['green leaf', ...substanceWords], 'Jane Doe');
    const before = performance.now();
    for (const part of ['x', 'kratom', '7 ', '7- ', ' ', 'green ']) mask(part.repeat(200_000 / part.length));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('tells whether a text names the substance', () => {
    expect(['my kratom', 'Mitragyna', 'tea', 'the 7th, oh', 'cafe\u0301'].map(namesSubstance)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

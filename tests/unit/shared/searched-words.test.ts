import { describe, expect, it } from 'vitest';
import { phrasesIn, wordsIn } from '../../../shared/searched-words';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Slept badly, then a WALK.', ['slept', 'badly', 'then', 'a', 'walk']],
    ['don’t', ['don', 't']],
    ['Ça va à Zürich', ['ca', 'va', 'a', 'zurich']],
    ['Straße STRASSE ΟΔΟΣ οδός', ['strasse', 'strasse', 'οδοσ', 'οδοσ']],
    ['ＡＢＣ ﬁn', ['abc', 'fin']],
    ['2.4g 2,40 g 1,000 1.000 10,5', ['2.4', 'g', '2.4', 'g', '1000', '1', '10.5']],
    ['B12 7-OH', ['b', '12', '7', 'oh']],
    ['½ 2½', ['½', '2', '½']],
    ['我很累 疲れた', ['我', '很', '累', '疲', 'れ', 'た']],
    ['مَرْحَبًا مرحبا', ['مرحبا', 'مرحبا']],
    ['שָׁלוֹם שלום', ['שלום', 'שלום']],
    ['😴👍🏽', ['😴', '👍']],
    ['§entry "quoted" (a* b)', ['entry', 'quoted', 'a', 'b']],
    [' \u0000\u202e\ud800 ', []],
    ['x'.repeat(80), ['x'.repeat(64)]],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know where they stand', () => {
    expect(wordsIn('a  CAFÉ!')).toEqual([
      { word: 'a', start: 0, end: 1 },
      { word: 'cafe', start: 3, end: 7 },
    ]);
  });
});

describe('what is typed', () => {
  it('is phrases between blanks, of which the last is open', () => {
    expect(phrasesIn(' dark-urine  crav* " ')).toEqual([
      { words: ['dark', 'urine'], open: false },
      { words: ['crav'], open: true },
    ]);
  });

  it('is nothing without a word', () => {
    expect(phrasesIn(' "*" ')).toEqual([]);
  });
});

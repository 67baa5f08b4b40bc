import { describe, expect, it } from 'vitest';
import { excerpt, hasAny, markedParts } from '../../../../../renderer/features/journal/search-marks';
import { phrasesIn } from '../../../../../shared/searched-words';

/** A text with what is marked in brackets. */
const marked = (text: string, typed: string) =>
  markedParts(text, phrasesIn(typed))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('marking what was looked for', () => {
  it.each([
    ['a walk', 'A long walk, walking', 'A long [walk], walking', 'walk here '],
    ['the last word by its beginning', 'A long walk, walking', 'A long [walk], [walking]', 'wal'],
    ['not the words before by theirs', 'A long walk', 'A long walk', 'lon zzz'],
    ['another case and accents', 'Slept at the CAFÉ Müller', 'Slept at the [CAFÉ] [Müller]', 'cafe muller'],
    ['letters that are two in capitals', 'Die Straße', 'Die [Straße]', 'STRASSE'],
    ['a decimal comma', 'took 2,50 g', 'took [2,50] [g]', '2.5 g'],
    ['words joined by a sign, together', 'dark-urine, dark', '[dark-urine], dark', 'dark/urine'],
    ['characters of a script without blanks', '今日は疲れた', '今日は[疲れ]た', '疲れ'],
    ['an emoji', 'so tired 😴', 'so tired [😴]', '😴'],
    ['overlapping words once', 'a a a', '[a a][ a]', 'a-a'],
    ['nothing where nothing is typed', 'a walk', 'a walk', ' '],
  ])('marks %s', (_what, text, expected, typed) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('tells whether a text has any of it', () => {
    expect(hasAny('Low mood', phrasesIn('mood craving'))).toBe(true);
    expect(hasAny('Low mood', phrasesIn('craving'))).toBe(false);
    expect(hasAny('Low mood', phrasesIn(''))).toBe(false);
  });
});

describe('the excerpt of a note', () => {
  const filler = 'word '.repeat(100);

  it('is the whole of a short note', () => {
    expect(excerpt('A long walk', phrasesIn('walk'))).toBe('A long walk');
  });

  it('lies around the first thing found, between words', () => {
    const text = excerpt(`${filler}craving ${filler}`, phrasesIn('crav'));
    expect(text).toMatch(/^… (word )+craving (word ?)+ …$/);
    expect(text.length).toBeLessThan(260);
  });

  it('is the beginning where nothing was found', () => {
    expect(excerpt(filler, phrasesIn('craving'))).toMatch(/^word .* …$/);
  });

  it('cuts no character in two', () => {
    const text = excerpt('😴'.repeat(300), phrasesIn('zzz'));
    expect(text).toMatch(/^(😴)+ …$/u);
  });
});

import { describe, expect, it } from 'vitest';
import { forbiddenForms } from '../../../../scripts/content/forbidden-forms.mjs';
import { copiedRuns, runLength, runsOf } from '../../../../scripts/content/guide-runs.mjs';
import { readingGrade } from '../../../../scripts/content/reading-grade.mjs';
import { textsOf } from '../../../../scripts/content/texts.mjs';

const guide = 'Small steps taken with somebody at your side are what most people manage in the end.';
const known = new Set(runsOf(guide).map(({ hash }) => hash));

describe('copied words', () => {
  it(`are found from ${runLength} words in a row on, whatever their case and marks`, () => {
    const said = 'We think: SMALL steps, taken with “somebody” at your side, help.';
    expect(copiedRuns(said, known)).toEqual(['small steps taken with somebody at your side']);
  });

  it.each([
    ['seven words in a row', 'Small steps taken with somebody at your elbow.'],
    ['the same facts in other words', 'Most people get there bit by bit, with a friend beside them.'],
    ['nothing at all', ''],
  ])('are not found in %s', (_what, said) => {
    expect(copiedRuns(said, known)).toEqual([]);
  });
});

describe('a forbidden form', () => {
  it.each([
    ['You should take 2 g in the morning.', ['tells somebody to take something']],
    ['Take half a capsule.', ['orders a dose']],
    ['This tea cures the shakes.', ['promises a cure']],
    ['It is safe to stop at once.', ['calls something safe']],
    ['You have depression.', ['diagnoses']],
    ['We recommend clonidine for the sweats.', ['recommends a medicine']],
    ['Many addicts feel this.', ['calls people by their use']],
    ['Well done!', ['shouts']],
    ['Ask a pharmacist which one fits you.', []],
    ['Take a walk, or half an hour in the sun.', []],
    ['A low mood is common now. Tell a doctor if it stays.', []],
  ])('%s', (text, found) => {
    expect(forbiddenForms(text)).toEqual(found);
  });
});

describe('the reading grade', () => {
  // Worked out by hand from the formula: 9 words of one syllable in two sentences, and 10 words of 24 syllables in one.
  it.each([
    ['The dog sat. He did not move at all.', -2.0],
    ['', 0],
  ])('of “%s” is %d', (text, grade) => {
    expect(readingGrade(text, new Set())).toBe(grade);
  });

  it('counts a term that has no plain word as one syllable', () => {
    const text = 'Ask about naltrexone.';
    expect(readingGrade(text, new Set(['naltrexone']))).toBeLessThan(readingGrade(text, new Set()));
  });
});

describe('the texts of a file', () => {
  it('are its strings and templates with their lines, not its imports, keys, and types', () => {
    const source = [
      "import { a } from './a';",
      "type Kind = 'none';",
      "export const words = { 'a key': 'One', list: ['Two'] as const,",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
      "  said: (n: number) => `Three ${n} times ${n > 1 ? 'Four' : ''}` };",
    ].join('\n');
    const said = textsOf(source).filter(({ text }) => text !== '');
    expect(said).toEqual([
      { text: 'One', line: 3 },
      { text: 'Two', line: 3 },
      { text: 'Three   times  ', line: 4 },
      { text: 'Four', line: 4 },
    ]);
  });
});

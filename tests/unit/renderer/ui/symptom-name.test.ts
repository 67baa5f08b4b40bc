import { describe, expect, it } from 'vitest';
import { symptomNameProblem } from '../../../../renderer/ui/symptom-name';

describe('The name of a symptom', () => {
  it.each([
    ['Buzzing ears', null],
    ['x'.repeat(40), null],
    ['🥴'.repeat(40), null],
    ['<script>', null],
    ['', 'missing'],
    [' \u00a0 ', 'missing'],
    ['x'.repeat(41), 'too-long'],
    ['\u202egnizzub', 'unreadable'],
    ['a\u0000b', 'unreadable'],
    ['\u200d', 'unreadable'],
  ])('%j: %s', (text, problem) => {
    expect(symptomNameProblem(text)).toBe(problem);
  });
});

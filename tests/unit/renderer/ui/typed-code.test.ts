import { expect, test } from 'vitest';
import { CallFailure } from '../../../../renderer/bridge/client';
import { codeProblem, differingWord, typedWords } from '../../../../renderer/ui/recovery-code/typed-code';

const shown = ['river', 'lamp', 'ocean'];

test('numbers, marks, capitals and blanks are no part of a typed code', () => {
  expect(typedWords(' 1. River,\n2) LAMP;ocean ')).toEqual(shown);
  expect(typedWords('15')).toEqual([]);
});

test('the first word that differs is told by its number, and four letters are enough', () => {
  expect(
    ['river lamp ocean', 'rive lamp ocea', 'river land ocean', 'river lamp', ''].map((typed) =>
      differingWord(shown, typed),
    ),
  ).toEqual([null, null, 2, 3, 1]);
});

test('each refusal of a code is said with the word that is wrong, where that can be known', () => {
  const said = (code: 'code-malformed' | 'code-differs', reason?: string, page: string[] | null = null) =>
    codeProblem(new CallFailure(code, reason), 'river land ocean', page);
  expect(said('code-malformed', 'count')).toBe(
    'A recovery code has 15 words. This has 3. Type the others, too.',
  );
  expect(said('code-malformed', 'word-2')).toMatch(/^Word 2 is not a word that a code can have/);
  expect(said('code-malformed', 'checksum', shown)).toMatch(/^Word 2 is not the one that was shown/);
  expect(said('code-differs', undefined, shown)).toMatch(/^Word 2 is not the one that was shown/);
  expect(said('code-malformed', 'checksum')).toMatch(/^One of the words is not right/);
  expect(codeProblem(new CallFailure('busy'), 'river', null)).toBeNull();
});

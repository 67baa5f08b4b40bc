import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePassphrase } from '../../../main/vault/keys/passphrase';
import { strengthOf } from '../../../main/vault/keys/strength';
import { password } from '../../support/surroundings';

it.each<[string, boolean, string | null]>([
  ['', false, null],
  ['password', false, 'common'],
  ['password1234', false, 'common'],
  ['correct hor', false, null],
  ['aaaaaaaaaaaa', false, 'repeat'],
  ['abcabcabcabcabc', false, 'repeat'],
  ['abcdefghijkl', false, 'sequence'],
  ['qwertyuiop[]', false, 'keyboard'],
  [' '.repeat(40), false, 'repeat'],
  ['x'.repeat(1024), false, 'repeat'],
  ['another long password', true, null],
  ['un été très long à la mer', true, null],
  ['  led zebra, tin moon  ', true, null],
  [password, true, null],
])('"%s": may be used: %s; warning: %s', async (typed, enough, warning) => {
  expect(await strengthOf(typed)).toMatchObject({ enough, warning });
});

it('is the same in both Unicode forms of a password', async () => {
  const typed = 'très été à la mer';
  expect(await strengthOf(typed.normalize('NFD'))).toEqual(await strengthOf(typed.normalize('NFC')));
});

it('says of every made passphrase that it is as strong as it gets', async () => {
  const made = Array.from({ length: 20 }, () => makePassphrase(randomBytes));
  const strengths = await Promise.all(made.map(strengthOf));
  expect(strengths.map(({ score, enough }) => ({ score, enough }))).toEqual(
    made.map(() => ({ score: 4, enough: true })),
  );
  expect(new Set(made).size).toBe(20);
});

it('looks at a hundred characters, so that the longest password is no more work', async () => {
  const longest = 'aB1'.repeat(341);
  expect(await strengthOf(longest)).toEqual(await strengthOf(longest.slice(0, 100)));
});

import { asOneLine } from '../../shared/contract/fields';
import { fail, ok, type Result } from '../../shared/result';

/** Why a typed word was not taken. */
export type OwnWordProblem = 'blank' | 'too-long';

/**
 * A word as typed, on one line; one that was used before is taken as it was written then, in capitals or not. `fits`
 * tells whether it can be stored. Fails with `blank` or `too-long`.
 */
export function readOwnWord(
  typed: string,
  used: readonly string[],
  fits: (word: string) => boolean,
): Result<string, OwnWordProblem> {
  const word = asOneLine(typed);
  if (word === '') return fail('blank');
  if (!fits(word)) return fail('too-long');
  return ok(used.find((before) => isSameWord(before, word)) ?? word);
}

/** Whether two words are the same but for capitals. */
export function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

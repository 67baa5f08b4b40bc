import { codeWords } from '../../../shared/content/words/keys';
import { CallFailure } from '../../bridge/client';
import { failureText } from '../failure-notice';

/** What tells one word of the list from all others. */
const tellingLetters = 4;

/** The words in what was typed, as they stand there in lower case, without numbers and marks. */
export function typedWords(typed: string): string[] {
  return typed.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The first word of what was typed that is not the one that was shown, from 1; null where none differs. */
export function differingWord(shown: readonly string[], typed: string): number | null {
  const words = typedWords(typed);
  const index = shown.findIndex(
    (word, at) => word.slice(0, tellingLetters) !== words[at]?.slice(0, tellingLetters),
  );
  return index === -1 ? null : index + 1;
}

/**
 * Why a typed code was not taken, with the number of the word where that can be told. `shown` are the words that it
 * should have been; null where the page does not have them.
 */
export function codeProblem(failure: unknown, typed: string, shown: readonly string[] | null): string | null {
  if (!(failure instanceof CallFailure)) return null;
  if (failure.code === 'wrong-code') return failureText(failure);
  if (failure.code !== 'code-malformed' && failure.code !== 'code-differs') return null;
  if (failure.reason === 'count') return codeWords.count(typedWords(typed).length);
  const unknown = /^word-(\d+)$/.exec(failure.reason ?? '')?.[1];
  if (unknown !== undefined) return codeWords.unknownWord(Number(unknown));
  const differs = shown === null ? null : differingWord(shown, typed);
  return differs === null ? codeWords.checksum : codeWords.differs(differs);
}

import { isSameWord } from '../../ui/own-word';

/** The words used before that are not in a list yet. */
export function unused(used: readonly string[], list: readonly string[]): string[] {
  return used.filter((word) => !list.some((other) => isSameWord(other, word)));
}

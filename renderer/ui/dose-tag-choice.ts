import { type DoseTag, mostDoseTags } from '../../shared/contract/dose-tags';
import { asOwnWords, fitsOwnWords, ownWordsIn } from '../../shared/contract/own-words';
import { fail, ok, type Result } from '../../shared/result';
import { isSameWord, type OwnWordProblem, readOwnWord } from './own-word';

/** The tags of a dose as they stand in a form. */
export interface TagChoice {
  tags: readonly DoseTag[];
  /** An own word that is being typed and not added yet. */
  typed: string;
}

export type TagProblem = OwnWordProblem | 'too-many';

/** The tags with one more, or without it where it was among them. Fails with `too-many`. */
export function toggledTag(tags: readonly DoseTag[], tag: DoseTag): Result<readonly DoseTag[], 'too-many'> {
  if (tags.includes(tag)) return ok(tags.filter((other) => other !== tag));
  return tags.length >= mostDoseTags ? fail('too-many') : ok([...tags, tag]);
}

/**
 * The tags with the own word that is being typed. A word that was used before is taken as it was written then.
 * Fails with `blank`, `too-long` or `too-many`.
 */
export function withOwnTag(
  { tags, typed }: TagChoice,
  used: readonly DoseTag[],
): Result<readonly DoseTag[], TagProblem> {
  const word = readOwnWord(typed, used.map(ownWordsIn), fitsOwnWords);
  if (!word.ok) return word;
  const written: DoseTag = asOwnWords(word.value);
  return tags.some((tag) => isSameWord(tag, written)) ? ok(tags) : toggledTag(tags, written);
}

/** The tags that a form is sent with: what is still being typed counts. */
export function tagsToSend(
  choice: TagChoice,
  used: readonly DoseTag[],
): Result<readonly DoseTag[], TagProblem> {
  return choice.typed.trim() === '' ? ok(choice.tags) : withOwnTag(choice, used);
}

import { doseTagIds } from '../../../shared/content/dose-tags';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import type { RowProblem } from '../../../shared/contract/bring-in';
import { type DoseTag, doseTagField, mostDoseTags } from '../../../shared/contract/dose-tags';
import { asOneLine } from '../../../shared/contract/fields';
import { mostInEntry, tagField } from '../../../shared/contract/journal';
import { asOwnWords } from '../../../shared/contract/own-words';
import { fail, ok, type Result } from '../../../shared/result';

const byLabel = new Map(doseTagIds.map((tag) => [plain(doseTagLabel(tag)), tag]));

/** The words of a cell, parted by semicolons, lines or the middle dots of our own files. */
function wordsIn(cell: string): string[] {
  return cell
    .split(/[;·\n]/u)
    .map(asOneLine)
    .filter((word) => word !== '');
}

function plain(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

/** The tags of a dose from a cell: those of the list by their words, others as the person's own. */
export function doseTagsOf(cell: string): Result<DoseTag[], RowProblem> {
  const tags = wordsIn(cell).map((word) => byLabel.get(plain(word)) ?? asOwnWords(word));
  const parsed = tags.map((tag) => doseTagField.safeParse(tag));
  if (parsed.some(({ success }) => !success)) return fail('bad-tag');
  const each = [...new Set(parsed.flatMap(({ data }) => data ?? []))];
  return each.length > mostDoseTags ? fail('too-many-tags') : ok(each);
}

/** The tags of an entry from a cell. */
export function entryTagsOf(cell: string): Result<string[], RowProblem> {
  const tags = [...new Set(wordsIn(cell))];
  if (tags.some((tag) => !tagField.safeParse(tag).success)) return fail('bad-tag');
  return tags.length > mostInEntry.tags ? fail('too-many-tags') : ok(tags);
}

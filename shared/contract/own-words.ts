import { z } from 'zod';
import { isOneLine } from './fields';

/** The longest own words in place of those of a list, in characters. */
export const longestOwnWords = 40;

/** What tells own words apart from the ids of a list where they are stored. */
const mark = 'own:';

/** A person's own words where a list has none that fit: `own:` and up to 40 characters. */
export const ownWordsField = z
  .string()
  .regex(/^own:\S(.*\S)?$/su)
  .refine(isOneLine)
  .refine((text) => [...text].length <= longestOwnWords + mark.length);

/** Own words as they are stored. */
export function asOwnWords(words: string): `own:${string}` {
  return `${mark}${words}`;
}

/** Whether something stored is own words, and none of a list. */
export function isOwnWords(stored: string): boolean {
  return stored.startsWith(mark);
}

/** Stored own words as the person wrote them. */
export function ownWordsIn(stored: string): string {
  return stored.slice(mark.length);
}

/** Whether words can be stored as own ones. */
export function fitsOwnWords(words: string): boolean {
  return ownWordsField.safeParse(asOwnWords(words)).success;
}

import { z } from 'zod';
import { isOneLine } from './fields';

/** The longest own words in place of those of a list, in characters. */
export const longestOwnWords = 40;

/** A person's own words where a list has none that fit: `own:` and up to 40 characters. */
export const ownWordsField = z
  .string()
  .regex(/^own:\S(.*\S)?$/su)
  .refine(isOneLine)
  .refine((text) => [...text].length <= longestOwnWords + 'own:'.length);

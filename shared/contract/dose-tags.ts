import { z } from 'zod';
import { doseTagIds } from '../content/dose-tags';
import { isOneLine } from './fields';

/** The longest tag of a person's own, in characters. */
export const longestOwnTag = 40;

/** The most tags of one dose. */
export const mostDoseTags = 12;

/** A tag of a dose: one of the list, or `own:` and the person's own words. */
export const doseTagField = z.union([
  z.enum(doseTagIds),
  z
    .string()
    .regex(/^own:\S(.*\S)?$/su)
    .refine(isOneLine)
    .refine((tag) => [...tag].length <= longestOwnTag + 'own:'.length),
]);
export type DoseTag = z.infer<typeof doseTagField>;

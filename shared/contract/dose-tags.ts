import { z } from 'zod';
import { doseTagIds } from '../content/dose-tags';
import { ownWordsField } from './own-words';

/** The most tags of one dose. */
export const mostDoseTags = 12;

/** A tag of a dose, or a trigger in an entry: one of the list, or `own:` and the person's own words. */
export const doseTagField = z.union([z.enum(doseTagIds), ownWordsField]);
export type DoseTag = z.infer<typeof doseTagField>;

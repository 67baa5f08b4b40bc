import { z } from 'zod';
import { measureIds } from '../content/measures';
import { ownWordsField } from './own-words';

/** What was done against a symptom: one of the list, or `own:` and the person's own words. */
export const measureField = z.union([z.enum(measureIds), ownWordsField]);
export type Measure = z.infer<typeof measureField>;

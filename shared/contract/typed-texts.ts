import { z } from 'zod';

/** The boxes of an entry whose text may not be an answer yet: a number half typed, a word not added. */
export const typedTextIds = [
  'temperature',
  'pulse',
  'systolic',
  'diastolic',
  'weight',
  'drinks',
  'substance',
  'medicine',
  'medicine-amount',
  'measure',
  'trigger',
  'tag',
  'symptom-body',
  'symptom-mind',
] as const;

/** The most that is kept of one such text, in characters. */
export const longestTypedText = 500;

/** What stands in those boxes, to the letter. It is part of a draft only; rules, search and reports never see it. */
export const typedTextsSchema = z.partialRecord(z.enum(typedTextIds), z.string().max(longestTypedText));
export type TypedTexts = z.infer<typeof typedTextsSchema>;

import { z } from 'zod';
import { type SymptomId, symptomIds } from '../content/symptoms';

/** A symptom that the person added: `own:` and 16 random bytes in hex. Its name is in the list of symptoms. */
export type OwnSymptomKey = `own:${string}`;
/** Any symptom that an entry can rate. */
export type SymptomKey = SymptomId | OwnSymptomKey;

export const ownSymptomField = z.string().regex(/^own:[0-9a-f]{32}$/) as unknown as z.ZodType<
  OwnSymptomKey,
  OwnSymptomKey
>;
export const symptomKeyField = z.union([z.enum(symptomIds), ownSymptomField]);

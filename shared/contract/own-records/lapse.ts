import { z } from 'zod';
import { doseTagField } from '../dose-tags';
import { lineField } from '../fields';

/** A lapse, looked back at in the person's own words. Empty where nothing was written. */
export const lapseSchema = z.strictObject({
  kind: z.literal('lapse'),
  happened: lineField(1000),
  triggers: z.array(doseTagField).max(20),
  /** What helped before, or could have. */
  learned: lineField(1000),
  /** The next small step. */
  next: lineField(300),
  /** Why to go on. */
  recommit: lineField(500),
});

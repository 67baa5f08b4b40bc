import { z } from 'zod';

/** "n of m logged days at or below plan, k not logged". Days that are not logged count as neither. */
export const adherenceSchema = z.strictObject({
  atOrBelow: z.int().min(0),
  logged: z.int().min(0),
  notLogged: z.int().min(0),
});
export type Adherence = z.infer<typeof adherenceSchema>;

import { z } from 'zod';

/** The paper that a page is made for. */
export const paperField = z.enum(['letter', 'a4']);
export type Paper = z.infer<typeof paperField>;

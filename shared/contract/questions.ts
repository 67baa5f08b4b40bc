import { z } from 'zod';
import { symptomKeyField } from './symptom-keys';

/** What an entry asks beside symptoms that can be drawn over time. Ids are stored and never change. */
export const generalQuestions = ['overall', 'function', 'sleep-hours', 'sleep-quality'] as const;

/** Anything of an entry that has a number a day. */
export const questionField = z.union([z.enum(generalQuestions), symptomKeyField]);
export type Question = z.infer<typeof questionField>;

/** Questions of which more is better; of every other one less is. */
export const betterWhenHigher: readonly Question[] = ['function', 'sleep-hours', 'sleep-quality'];

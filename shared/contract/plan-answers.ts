import { z } from 'zod';
import { idField, instantField } from './fields';
import { method } from './method';

/** The longest text of kept answers, in characters: 400 steps typed by hand are a third of it. */
export const longestAnswers = 100_000;

/** Whose plan is asked about: a product of the journal, or null for one that is new. */
const ofProduct = z.strictObject({ productId: idField.nullable() });

/** What was answered of a new plan's questions until now. The text is the page's own; only the page reads it. */
export const planAnswersMethods = {
  /** The answers that were kept last, or null. */
  'planAnswers.kept': method(
    ofProduct,
    z.strictObject({ answers: z.string(), savedAt: instantField }).nullable(),
  ),
  /** Keeps answers over those before. They are let go of once the plan is made. */
  'planAnswers.keep': method(
    ofProduct.extend({ answers: z.string().min(1).max(longestAnswers) }),
    z.strictObject({ savedAt: instantField }),
  ),
  /** Lets go of them. */
  'planAnswers.drop': method(ofProduct, z.strictObject({})),
};

import { z } from 'zod';
import { contradictionIds } from '../assessment/contradictions';
import { approachNeeds, mindQuestions } from '../assessment/needs';
import { assessmentStepIds } from '../assessment/steps';
import { talkFirstSchema } from './background';
import { dateField, idField, nothing } from './fields';
import { method } from './method';
import { keptRecordSchema } from './own-records';
import { assessmentSchema } from './own-records/assessment';

/** What an approach needs, and whether the answers say so; what was not answered is not known. */
const needField = z.strictObject({
  need: z.enum(approachNeeds),
  state: z.enum(['met', 'not-met', 'unknown']),
});
export type NeedState = z.infer<typeof needField>;

/** A reason for slower limits. */
const slowerReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chronic-pain') }),
  z.strictObject({ kind: z.literal('mind'), question: z.enum(mindQuestions) }),
  z.strictObject({ kind: z.literal('talk-first'), item: talkFirstSchema }),
]);
export type SlowerReason = z.infer<typeof slowerReasonSchema>;

export const adviceSchema = z.strictObject({
  /** The approach that fits the answers. */
  approach: z.enum(['conservative', 'moderate', 'rapid']),
  /** The faster approach that the answers would allow, were there no reason for slower limits; null for none. */
  otherwise: z.enum(['moderate', 'rapid']).nullable(),
  needs: z.strictObject({ moderate: z.array(needField), rapid: z.array(needField) }),
  /** Why cuts start at half the usual, and days between them at twice; empty where the usual limits fit. */
  slower: z.array(slowerReasonSchema),
  /** Steps with a question that was not answered and that could change the advice. */
  open: z.array(z.enum(assessmentStepIds)),
  /** Whether too little was answered to say more than the default. */
  tooLittle: z.boolean(),
});
export type Advice = z.infer<typeof adviceSchema>;

const keptAssessmentSchema = keptRecordSchema.extend({ record: assessmentSchema });
export type KeptAssessment = z.infer<typeof keptAssessmentSchema>;

const stateSchema = z.strictObject({
  today: dateField,
  /** The person said to be under 18: there is no advice and no new plan. */
  under18: z.boolean(),
  /** The newest assessment, finished or not; null before the first. */
  current: keptAssessmentSchema.nullable(),
  /** The last one that was finished before the newest, to look back at. */
  before: keptAssessmentSchema.nullable(),
  /** What the answers of the newest come to now; null without one, and under 18. */
  advice: adviceSchema.nullable(),
  /** The same of the newest that is finished: what a new plan starts from. */
  advised: adviceSchema.nullable(),
  /** Answers that can't both be so. */
  contradictions: z.array(z.enum(contradictionIds)),
  /** A month has gone by since the last one, and no other was begun. */
  due: z.boolean(),
});
export type AssessmentState = z.infer<typeof stateSchema>;

export const assessmentMethods = {
  /** The newest assessment with what its answers and those of the background come to. */
  'assessment.get': method(nothing, stateSchema),
  /**
   * Notes that an assessment is finished, with what its answers come to; one that was finished before keeps its day.
   * Fails with `not-found` where there is none of this id, and under 18, where nothing comes of it.
   */
  'assessment.finish': method(z.strictObject({ id: idField }), stateSchema, { changes: ['records'] }),
};

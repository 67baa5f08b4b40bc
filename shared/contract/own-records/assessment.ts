import { z } from 'zod';
import { assessmentStepIds } from '../../assessment/steps';
import { doseTagIds } from '../../content/dose-tags';
import { dateField, ratingField } from '../fields';

/** What it was and is taken for, as the guide names reasons. Ids are stored: never rename or reuse one. */
export const useReasons = [
  'pain',
  'mood',
  'worry',
  'sleep',
  'energy',
  'focus',
  'other-substance',
  'people',
  'habit',
  'no-withdrawal',
] as const;
export type UseReason = (typeof useReasons)[number];

/** How much there is of something that carries a taper. Ids are stored: never rename or reuse one. */
export const supportLevels = ['strong', 'good', 'some', 'none'] as const;
/** How much of something the days have. */
export const amountLevels = ['low', 'medium', 'high'] as const;
export const healthLevels = ['good', 'fair', 'poor'] as const;

const reasonsField = z.array(z.enum(useReasons)).max(useReasons.length);

/**
 * Answers of an assessment that are asked nowhere else; those about health and earlier use are answers of the
 * background. What is absent was not answered, which is no "no".
 */
export const assessmentAnswersSchema = z
  .strictObject({
    /** Takes more than in the first months. */
    escalated: z.boolean(),
    /** Needs it to get through a usual day. */
    needed: z.boolean(),
    /** When and where it is reached for. */
    triggers: z.array(z.enum(doseTagIds)).max(doseTagIds.length),
    /** What it was taken for at first, and what for now. */
    began: reasonsField,
    goesOn: reasonsField,
    /** Ever tried to cut down or to stop. */
    tried: z.boolean(),
    /** Came off before, and that went well. */
    earlierSuccess: z.boolean(),
    health: z.enum(healthLevels),
    chronicPain: z.boolean(),
    /** Ever told of depression, an anxiety disorder or another condition of the mind. */
    mentalHealth: z.boolean(),
    /** Something hard in the past still weighs. */
    trauma: z.boolean(),
    /** Ever told of a condition of attention. */
    attention: z.boolean(),
    stress: z.enum(amountLevels),
    supportHome: z.enum(supportLevels),
    /** Room at work for hard days. */
    supportWork: z.enum(supportLevels),
    /** Access to a doctor or a counselor. */
    care: z.enum(supportLevels),
    /** Money for care and support. */
    money: z.enum(supportLevels),
    /** A clinician supervises the taper. */
    supervised: z.boolean(),
    /** There is a reason that does not wait. */
    urgent: z.boolean(),
    /** Could slow down where it gets hard. */
    canSlow: z.boolean(),
    /** Rulers, 0 not at all to 10 completely. */
    importance: ratingField,
    confidence: ratingField,
    readiness: ratingField,
    /** Knows about what to expect of the first weeks. */
    expects: z.boolean(),
    /** Would ask for help where it gets hard. */
    asksForHelp: z.boolean(),
  })
  .partial();
export type AssessmentAnswers = z.infer<typeof assessmentAnswersSchema>;

/** An assessment, finished or not. Its day is the one on which it was begun. */
export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  answers: assessmentAnswersSchema,
  /** The step that was open last. */
  at: z.enum(assessmentStepIds),
  /** When it was finished, and what the answers came to then; null while it goes on. */
  finished: z
    .strictObject({
      on: dateField,
      approach: z.enum(['conservative', 'moderate', 'rapid']),
      slower: z.boolean(),
    })
    .nullable(),
});

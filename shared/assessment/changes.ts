import { type AssessmentAnswers, assessmentAnswersSchema } from '../contract/own-records/assessment';

/** A question of an assessment by the name of its answer. */
export type AssessmentQuestion = keyof AssessmentAnswers;

/** Every question whose answers an assessment keeps, in the order in which they are asked. */
export const assessmentQuestions = Object.keys(assessmentAnswersSchema.shape) as AssessmentQuestion[];

/** The questions that were answered otherwise in one assessment than in another, an answer left out among them. */
export function changedQuestions(before: AssessmentAnswers, now: AssessmentAnswers): AssessmentQuestion[] {
  return assessmentQuestions.filter((question) => asText(before[question]) !== asText(now[question]));
}

/** What a new assessment starts with: all of the last one but how things feel, which is asked anew. */
export function carriedOver({
  importance: _importance,
  confidence: _confidence,
  readiness: _readiness,
  stress: _stress,
  health: _health,
  ...rest
}: AssessmentAnswers): AssessmentAnswers {
  return rest;
}

/** The order of several choices says nothing. */
function asText(answer: AssessmentAnswers[AssessmentQuestion]): string {
  return JSON.stringify(Array.isArray(answer) ? [...answer].sort() : (answer ?? null));
}

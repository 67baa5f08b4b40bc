/** The steps of an assessment, in the order to ask. Ids are stored: never rename or reuse one. */
export const assessmentStepIds = [
  'age',
  'use',
  'growth',
  'strength',
  'triggers',
  'reasons',
  'attempts',
  'before',
  'body',
  'organs',
  'conditions',
  'medicines',
  'mind',
  'history',
  'stress',
  'home',
  'care',
  'clinician',
  'motivation',
  'outlook',
] as const;
export type AssessmentStepId = (typeof assessmentStepIds)[number];

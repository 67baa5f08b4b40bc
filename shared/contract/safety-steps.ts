import type { OwnList } from './own-lines';

/**
 * The six steps of a safety plan, in the order in which they are gone through; each is a list of its own.
 * Source: Stanley B, Brown GK. Safety planning intervention: a brief intervention to mitigate suicide risk. Cogn Behav
 * Pract. 2012;19(2):256–264. doi:10.1016/j.cbpra.2011.01.001
 */
export const safetySteps = [
  'safety-warning-signs',
  'safety-coping',
  'safety-distraction',
  'safety-people',
  'safety-professionals',
  'safety-surroundings',
] as const satisfies readonly OwnList[];
export type SafetyStep = (typeof safetySteps)[number];

/** Steps whose lines name somebody who can be reached. */
export const stepsWithReach: readonly SafetyStep[] = [
  'safety-distraction',
  'safety-people',
  'safety-professionals',
];

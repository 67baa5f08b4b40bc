import type { Approach } from '../contract/plans';
import type { LocalDate } from '../time';
import type { AssessmentFacts } from './facts';

/** Answers that can't both be so. */
export const contradictionIds = [
  'tried-never-but-tapers',
  'tried-never-but-success',
  'tried-never-but-words',
  'supervised-without-care',
  'rapid-plan-unsupervised',
  'ready-without-importance',
  'use-after-plan',
] as const;
export type ContradictionId = (typeof contradictionIds)[number];

/** What else of the vault answers are held against. */
export interface PlanFacts {
  /** The first day of the earliest plan; null without one. */
  readonly firstPlanFrom: LocalDate | null;
  /** How the plans that run go down. */
  readonly running: readonly Approach[];
}

/** A ruler this low, with another this high, says two things. */
const lowRuler = 2;
const highRuler = 8;

/** Which answers can't both be so, to be named and never resolved silently. What was not answered contradicts nothing. */
export function contradictionsOf(facts: AssessmentFacts, plans: PlanFacts): ContradictionId[] {
  return contradictionIds.filter((id) => checks[id](facts, plans));
}

const checks: Record<ContradictionId, (facts: AssessmentFacts, plans: PlanFacts) => boolean> = {
  'tried-never-but-tapers': ({ answers, background }) =>
    answers.tried === false && (background.failedTapers ?? 0) > 0,
  'tried-never-but-success': ({ answers }) => answers.tried === false && answers.earlierSuccess === true,
  'tried-never-but-words': ({ answers, background }) =>
    answers.tried === false && background.attempts !== undefined && (background.failedTapers ?? 0) === 0,
  'supervised-without-care': ({ answers }) => answers.supervised === true && answers.care === 'none',
  'rapid-plan-unsupervised': ({ answers }, { running }) =>
    answers.supervised === false && running.includes('rapid'),
  'ready-without-importance': ({ answers: { importance, readiness } }) =>
    importance !== undefined && readiness !== undefined && importance <= lowRuler && readiness >= highRuler,
  'use-after-plan': ({ background: { useSince } }, { firstPlanFrom }) =>
    useSince !== undefined && firstPlanFrom !== null && useSince > firstPlanFrom,
};

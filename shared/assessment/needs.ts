import type { NeedState } from '../contract/assessment';
import type { AssessmentAnswers } from '../contract/own-records/assessment';
import { addDays } from '../time';
import type { AssessmentFacts } from './facts';

/** What the guide's faster approaches need. */
export const approachNeeds = [
  'motivated',
  'good-support',
  'can-slow',
  'supervised',
  'before',
  'strong-support',
  'calm',
  'short-or-urgent',
] as const;
export type ApproachNeed = (typeof approachNeeds)[number];

/** Questions about conditions of the mind that are not among the rules of tier 3. */
export const mindQuestions = ['mentalHealth', 'trauma', 'attention'] as const;

/** Both rulers from here on count as motivated. Ours: the guide asks for motivation without a figure. */
const motivatedFrom = 7;

/** Days of nearly daily use up to which it counts as short: the guide sees full adaptation after two to three months. */
const shortUseDays = 90;

/** Thousandths of a gram a day up to which the use counts as low. Ours: the guide has no figure. */
const lowUse = 5000;

type State = NeedState['state'];

/** Moderate needs all of these. */
export function moderateNeeds({ answers }: AssessmentFacts): NeedState[] {
  const { importance, readiness, supportHome, canSlow } = answers;
  return [
    { need: 'motivated', state: all([reaches(importance), reaches(readiness)]) },
    { need: 'good-support', state: oneOf(supportHome, ['strong', 'good']) },
    { need: 'can-slow', state: stateOf(canSlow) },
  ];
}

/** Rapid needs all of these. */
export function rapidNeeds(facts: AssessmentFacts): NeedState[] {
  const { supervised, earlierSuccess, supportHome, stress } = facts.answers;
  return [
    { need: 'supervised', state: stateOf(supervised) },
    { need: 'before', state: stateOf(earlierSuccess) },
    { need: 'strong-support', state: oneOf(supportHome, ['strong']) },
    { need: 'calm', state: oneOf(stress, ['low']) },
    { need: 'short-or-urgent', state: shortOrUrgent(facts) },
  ];
}

/** Whether every one of some needs is met. */
export function areMet(needs: readonly NeedState[]): boolean {
  return needs.every(({ state }) => state === 'met');
}

/** Short or low use, or a reason that does not wait: one of them is enough, and only three times "no" is a "no". */
function shortOrUrgent({ answers, background, dailyGrams, today }: AssessmentFacts): State {
  const { useSince } = background;
  const isShort = useSince === undefined ? undefined : useSince >= addDays(today, -shortUseDays);
  const isLow = dailyGrams === null ? undefined : dailyGrams <= lowUse;
  const states = [stateOf(isShort), stateOf(isLow), stateOf(answers.urgent)];
  if (states.includes('met')) return 'met';
  return states.includes('unknown') ? 'unknown' : 'not-met';
}

function reaches(ruler: number | undefined): State {
  return stateOf(ruler === undefined ? undefined : ruler >= motivatedFrom);
}

function oneOf<T extends AssessmentAnswers[keyof AssessmentAnswers]>(
  answer: T,
  wanted: readonly NonNullable<T>[],
): State {
  return stateOf(answer === undefined ? undefined : wanted.some((each) => each === answer));
}

function all(states: readonly State[]): State {
  if (states.includes('not-met')) return 'not-met';
  return states.includes('unknown') ? 'unknown' : 'met';
}

function stateOf(answer: boolean | undefined): State {
  if (answer === undefined) return 'unknown';
  return answer ? 'met' : 'not-met';
}

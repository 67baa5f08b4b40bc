import type { Advice, NeedState, SlowerReason } from '../contract/assessment';
import { yesNoQuestions } from '../contract/background';
import type { AssessmentFacts } from './facts';
import { type ApproachNeed, areMet, mindQuestions, moderateNeeds, rapidNeeds } from './needs';
import { type AssessmentStepId, assessmentStepIds } from './steps';

/**
 * Which of the guide's approaches fits, and why. Conservative is the default; moderate and rapid need all of their
 * needs met, and no reason for slower limits: chronic pain, a condition of the mind, or anything to talk over first.
 * What was not answered is not known, and never counts for a faster way.
 */
export function adviceOf(facts: AssessmentFacts): Advice {
  const needs = { moderate: moderateNeeds(facts), rapid: rapidNeeds(facts) };
  const allowed = allowedBy(needs);
  const slower = slowerReasons(facts);
  const known = [...needs.moderate, ...needs.rapid].some(({ state }) => state !== 'unknown');
  return {
    approach: slower.length === 0 && allowed !== null ? allowed : 'conservative',
    otherwise: slower.length === 0 ? null : allowed,
    needs,
    slower,
    open: openSteps(facts, needs, slower),
    tooLittle: !known && slower.length === 0,
  };
}

function allowedBy({ moderate, rapid }: Advice['needs']): 'moderate' | 'rapid' | null {
  if (areMet(rapid)) return 'rapid';
  return areMet(moderate) ? 'moderate' : null;
}

function slowerReasons({ answers, talkFirst }: AssessmentFacts): SlowerReason[] {
  return [
    ...(answers.chronicPain === true ? [{ kind: 'chronic-pain' as const }] : []),
    ...mindQuestions
      .filter((question) => answers[question] === true)
      .map((question) => ({ kind: 'mind' as const, question })),
    ...talkFirst.map((item) => ({ kind: 'talk-first' as const, item })),
  ];
}

/** Where each need is asked about. */
const stepsOfNeeds: Record<ApproachNeed, AssessmentStepId> = {
  motivated: 'motivation',
  'good-support': 'home',
  'can-slow': 'clinician',
  supervised: 'clinician',
  before: 'before',
  'strong-support': 'home',
  calm: 'stress',
  'short-or-urgent': 'use',
};

/** Where each question that can slow the limits down is asked. */
const stepsOfHealth: Record<(typeof yesNoQuestions)[number], AssessmentStepId> = {
  under18: 'age',
  pregnancy: 'conditions',
  liverDisease: 'organs',
  kidneyDisease: 'organs',
  heartDisease: 'organs',
  seizures: 'conditions',
  bipolar: 'history',
  psychosis: 'history',
  suicideAttempt: 'history',
  extracts: 'strength',
};

/**
 * Steps that could change the advice: an open need where no other stands against its approach, and open questions
 * about health while nothing slows the limits down.
 */
function openSteps(
  { answers, background }: AssessmentFacts,
  needs: Advice['needs'],
  slower: readonly SlowerReason[],
): AssessmentStepId[] {
  const steps = new Set<AssessmentStepId>();
  for (const wanted of [needs.moderate, needs.rapid]) {
    if (slower.length > 0 || wanted.some(({ state }) => state === 'not-met')) continue;
    for (const { need } of wanted.filter(isOpen)) steps.add(stepsOfNeeds[need]);
  }
  if (slower.length === 0) {
    if (answers.chronicPain === undefined) steps.add('body');
    if (mindQuestions.some((question) => answers[question] === undefined)) steps.add('mind');
    if (background.failedTapers === undefined && answers.tried !== false) steps.add('attempts');
    if (background.useSince === undefined) steps.add('use');
    for (const question of yesNoQuestions) {
      if (background[question] === undefined) steps.add(stepsOfHealth[question]);
    }
  }
  return assessmentStepIds.filter((id) => steps.has(id));
}

function isOpen({ state }: NeedState): boolean {
  return state === 'unknown';
}

import { adviceOf } from '../../../shared/assessment/advice';
import { contradictionsOf, type PlanFacts } from '../../../shared/assessment/contradictions';
import type { Advice, AssessmentState, KeptAssessment } from '../../../shared/contract/assessment';
import type { KeptRecord } from '../../../shared/contract/own-records';
import { talkFirst } from '../../../shared/safety/talk-first';
import { addDays, compareDates } from '../../../shared/time';
import { findRecord, recordsOf, saveRecord } from '../database/tables/own-records';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { backgroundFacts } from './background';
import { approachNow } from './plan-view';
import { allTracks, isTapering, presentPlan } from './tracks';

/** Days after which another look is offered. */
const monthDays = 30;

export const assessmentHandlers: Handlers<'assessment'> = {
  'assessment.get': (vault) => stateOf(vault),

  'assessment.finish': (vault, { id }) => {
    const kept = findRecord(vault.db, id);
    const advice = kept !== undefined && isAssessment(kept) ? adviceNow(vault, kept) : null;
    if (kept === undefined || !isAssessment(kept) || advice === null) throw new ExpectedFailure('not-found');
    const finished = {
      on: kept.record.finished?.on ?? today(vault),
      approach: advice.approach,
      slower: advice.slower.length > 0,
    };
    saveRecord(vault.db, { ...kept, record: { ...kept.record, finished } }, vault.zone(), now(vault));
    return stateOf(vault);
  },
};

/** The newest assessment that is finished, and what its answers come to now; null without one, and under 18. */
export function lastFinished(vault: OpenVault): { kept: KeptAssessment; advice: Advice } | null {
  const kept = assessments(vault).find(({ record }) => record.finished !== null);
  const advice = kept === undefined ? null : adviceNow(vault, kept);
  return kept === undefined || advice === null ? null : { kept, advice };
}

function stateOf(vault: OpenVault): AssessmentState {
  const [current = null, ...earlier] = assessments(vault);
  const facts = backgroundFacts(vault);
  const asOf = today(vault);
  const finishedOn = current?.record.finished?.on ?? null;
  return {
    today: asOf,
    under18: facts.answers.under18 === true,
    current,
    before: earlier.find(({ record }) => record.finished !== null) ?? null,
    advice: current === null ? null : adviceNow(vault, current),
    advised: lastFinished(vault)?.advice ?? null,
    contradictions: contradictionsOf(
      { ...facts, background: facts.answers, answers: current?.record.answers ?? {}, talkFirst: [] },
      planFacts(vault),
    ),
    due: finishedOn !== null && compareDates(addDays(finishedOn, monthDays), asOf) <= 0,
  };
}

function adviceNow(vault: OpenVault, { record: { answers } }: KeptAssessment): Advice | null {
  const facts = backgroundFacts(vault);
  if (facts.answers.under18 === true) return null;
  const { dailyGrams, today: asOf } = facts;
  return adviceOf({
    answers,
    background: facts.answers,
    talkFirst: talkFirst(facts),
    dailyGrams,
    today: asOf,
  });
}

/** What plans say of themselves: when the first began, and how those that run go down. */
function planFacts(vault: OpenVault): PlanFacts {
  const tracks = allTracks(vault);
  const starts = tracks.flatMap((track) =>
    track.plans.slice(0, 1).map((first) => track.projected(first).plan.spec.startDate),
  );
  const running = tracks.filter(isTapering).flatMap((track) => presentPlan(track) ?? []);
  return { firstPlanFrom: starts.sort(compareDates)[0] ?? null, running: running.map(approachNow) };
}

/** The one that was begun last first: by the instant, since a journey west can take its day back. */
function assessments({ db }: OpenVault): KeptAssessment[] {
  return recordsOf(db, 'assessment', null)
    .filter(isAssessment)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function isAssessment(kept: KeptRecord): kept is KeptAssessment {
  return kept.record.kind === 'assessment';
}

import { expect, it } from 'vitest';
import { carriedOver, changedQuestions } from '../../../shared/assessment/changes';
import { contradictionsOf, type PlanFacts } from '../../../shared/assessment/contradictions';
import type { BackgroundAnswers } from '../../../shared/contract/background';
import type { AssessmentAnswers } from '../../../shared/contract/own-records/assessment';
import { day } from '../../support/vault';

const noPlan: PlanFacts = { firstPlanFrom: null, running: [] };
const today = day('2026-11-22');

function found(answers: AssessmentAnswers, background: BackgroundAnswers = {}, plans = noPlan): string[] {
  return contradictionsOf({ answers, background, talkFirst: [], dailyGrams: null, today }, plans);
}

it.each<[string, AssessmentAnswers, BackgroundAnswers, PlanFacts, string[]]>([
  ['nothing answered', {}, {}, noPlan, []],
  ['never tried, three failed', { tried: false }, { failedTapers: 3 }, noPlan, ['tried-never-but-tapers']],
  ['never tried, none failed', { tried: false }, { failedTapers: 0 }, noPlan, []],
  ['tried, three failed', { tried: true }, { failedTapers: 3 }, noPlan, []],
  [
    'never tried, and it went well',
    { tried: false, earlierSuccess: true },
    {},
    noPlan,
    ['tried-never-but-success'],
  ],
  [
    'never tried, and wrote of it',
    { tried: false },
    { attempts: 'Once, in spring' },
    noPlan,
    ['tried-never-but-words'],
  ],
  ['supervised without care', { supervised: true, care: 'none' }, {}, noPlan, ['supervised-without-care']],
  ['supervised with hard access', { supervised: true, care: 'some' }, {}, noPlan, []],
  [
    'a rapid plan without supervision',
    { supervised: false },
    {},
    { firstPlanFrom: day('2026-11-01'), running: ['rapid'] },
    ['rapid-plan-unsupervised'],
  ],
  ['motivation 0, readiness 10', { importance: 0, readiness: 10 }, {}, noPlan, ['ready-without-importance']],
  ['motivation 3, readiness 10', { importance: 3, readiness: 10 }, {}, noPlan, []],
  [
    'use begun after the plan',
    {},
    { useSince: day('2026-11-02') },
    { firstPlanFrom: day('2026-11-01'), running: ['conservative'] },
    ['use-after-plan'],
  ],
  [
    'use begun on the day of the plan',
    {},
    { useSince: day('2026-11-01') },
    { firstPlanFrom: day('2026-11-01'), running: [] },
    [],
  ],
])('names answers that can’t both be so: %s', (_case, answers, background, plans, expected) => {
  expect(found(answers, background, plans)).toEqual(expected);
});

it('finds what was answered otherwise than a month ago, whatever the order of choices', () => {
  const before: AssessmentAnswers = { stress: 'high', began: ['pain', 'sleep'], readiness: 4, tried: true };
  const now: AssessmentAnswers = { stress: 'low', began: ['sleep', 'pain'], tried: true, canSlow: true };
  expect(changedQuestions(before, now)).toEqual(['stress', 'canSlow', 'readiness']);
});

it('begins another look with the last answers, but for how things feel', () => {
  const before: AssessmentAnswers = { stress: 'high', tried: true, readiness: 4, health: 'poor' };
  expect(carriedOver(before)).toEqual({ tried: true });
});

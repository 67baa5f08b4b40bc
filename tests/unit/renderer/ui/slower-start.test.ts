import { describe, expect, it } from 'vitest';
import {
  advisedStart,
  isSlower,
  withSlowerLimits,
  withUsualLimits,
} from '../../../../renderer/ui/plan-steps/slower-start';
import {
  firstStrategyAnswers,
  type StrategyAnswers,
} from '../../../../renderer/ui/plan-steps/strategy-answers';
import { adviceOf } from '../../../../shared/assessment/advice';
import type { AssessmentAnswers } from '../../../../shared/contract/own-records/assessment';
import { day } from '../../../support/vault';

const advice = (answers: AssessmentAnswers) =>
  adviceOf({ answers, background: {}, talkFirst: [], dailyGrams: null, today: day('2026-11-22') });
const ways: StrategyAnswers[] = [
  ...(['conservative', 'moderate', 'rapid'] as const).map((approach) => ({
    ...firstStrategyAnswers,
    approach,
  })),
  ...(['percentage', 'linear', 'hyperbolic', 'fixed', 'custom'] as const).map((own) => ({
    ...firstStrategyAnswers,
    ...{ approach: 'own' as const, own },
  })),
];

describe('slower limits', () => {
  it('halve the cut and double the interval, of the small steps at the end too', () => {
    expect(withSlowerLimits(firstStrategyAnswers)).toMatchObject({
      conservative: { initialCut: 100, middleCut: 50, every: 14, finalEvery: 6, finalDays: 112 },
      moderate: { cut: 165, every: 8 },
      rapid: { cut: 175, every: 6 },
      percentage: { cut: 50, every: 14 },
      linear: { days: 336, every: 14 },
      hyperbolic: { steps: 24, every: 14 },
    });
  });

  it.each(ways.map((way) => [`${way.approach} ${way.own}`, way] as const))(
    'can be told from the usual ones, and left again: %s',
    (_case, way) => {
      const slow = withSlowerLimits(way);
      expect([isSlower(way), isSlower(slow)]).toEqual([false, true]);
      expect(withUsualLimits(slow)).toEqual(way);
    },
  );
});

describe('a new plan', () => {
  it('starts as ever without an assessment', () => {
    expect(advisedStart(firstStrategyAnswers, null)).toEqual(firstStrategyAnswers);
  });

  it('starts with the approach that is advised, and the conditions that are met', () => {
    const answers = { supervised: true, earlierSuccess: true, stress: 'low', urgent: true } as const;
    const started = advisedStart(firstStrategyAnswers, advice({ ...answers, supportHome: 'strong' }));
    expect(started).toEqual({
      ...firstStrategyAnswers,
      approach: 'rapid',
      conditions: { supervised: true, before: true, support: true, calm: true, reason: true },
    });
  });

  it('starts with slower limits where there is a reason for them', () => {
    const started = advisedStart(firstStrategyAnswers, advice({ chronicPain: true }));
    expect(started).toEqual(withSlowerLimits(firstStrategyAnswers));
  });
});

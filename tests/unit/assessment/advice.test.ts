import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/assessment/advice';
import type { AssessmentFacts } from '../../../shared/assessment/facts';
import type { BackgroundAnswers } from '../../../shared/contract/background';
import type { AssessmentAnswers } from '../../../shared/contract/own-records/assessment';
import { talkFirst } from '../../../shared/safety/talk-first';
import { day, grams } from '../../support/vault';

const today = day('2026-11-22');

function facts(
  answers: AssessmentAnswers,
  background: BackgroundAnswers = {},
  dailyGrams: number | null = null,
): AssessmentFacts {
  const grounds = {
    answers: background,
    medicines: [],
    dailyGrams: dailyGrams === null ? null : grams(dailyGrams),
    today,
  };
  return { ...grounds, answers, background, talkFirst: talkFirst(grounds) };
}

const moderate: AssessmentAnswers = { importance: 9, readiness: 7, supportHome: 'good', canSlow: true };
const rapid: AssessmentAnswers = {
  supervised: true,
  earlierSuccess: true,
  supportHome: 'strong',
  stress: 'low',
  urgent: true,
};

describe('the approach that fits', () => {
  it.each<[string, AssessmentAnswers, string]>([
    ['nothing is answered', {}, 'conservative'],
    ['motivated, with good support, and able to slow down', moderate, 'moderate'],
    ['strong support is good support', { ...moderate, supportHome: 'strong' }, 'moderate'],
    ['readiness is one short', { ...moderate, readiness: 6 }, 'conservative'],
    ['importance is one short', { ...moderate, importance: 6 }, 'conservative'],
    ['confidence is low, which is no want of motivation', { ...moderate, confidence: 1 }, 'moderate'],
    ['there is some support', { ...moderate, supportHome: 'some' }, 'conservative'],
    ['there is no way to slow down', { ...moderate, canSlow: false }, 'conservative'],
    ['readiness was not answered', without(moderate, 'readiness'), 'conservative'],
    ['support was not answered', without(moderate, 'supportHome'), 'conservative'],
    ['slowing down was not answered', without(moderate, 'canSlow'), 'conservative'],
    ['all five conditions of rapid are met', rapid, 'rapid'],
    ['nobody supervises', { ...rapid, supervised: false }, 'conservative'],
    ['supervision was not answered', without(rapid, 'supervised'), 'conservative'],
    ['coming off never went well', { ...rapid, earlierSuccess: false }, 'conservative'],
    ['support is good and not strong', { ...rapid, supportHome: 'good' }, 'conservative'],
    ['there is some stress', { ...rapid, stress: 'medium' }, 'conservative'],
    ['nothing is urgent, and use is not known', { ...rapid, urgent: false }, 'conservative'],
    ['rapid misses one, moderate none', { ...rapid, ...moderate, stress: 'high' }, 'moderate'],
    ['both are met', { ...moderate, ...rapid }, 'rapid'],
  ])('%s', (_case, answers, approach) => {
    expect(adviceOf(facts(answers)).approach).toBe(approach);
  });

  it.each<[string, BackgroundAnswers, number | null, string]>([
    ['90 days of use are short', { useSince: day('2026-08-24') }, null, 'rapid'],
    ['91 days are not', { useSince: day('2026-08-23') }, null, 'conservative'],
    ['5 g a day are low', {}, 5, 'rapid'],
    ['more than 5 g a day are not', {}, 5.1, 'conservative'],
  ])('%s, where nothing is urgent', (_case, background, dailyGrams, approach) => {
    expect(adviceOf(facts({ ...rapid, urgent: false }, background, dailyGrams)).approach).toBe(approach);
  });
});

describe('slower limits', () => {
  it.each<[string, AssessmentAnswers, BackgroundAnswers, unknown]>([
    ['chronic pain', { chronicPain: true }, {}, { kind: 'chronic-pain' }],
    ['a condition of the mind', { mentalHealth: true }, {}, { kind: 'mind', question: 'mentalHealth' }],
    ['something hard in the past', { trauma: true }, {}, { kind: 'mind', question: 'trauma' }],
    ['a trouble with attention', { attention: true }, {}, { kind: 'mind', question: 'attention' }],
    [
      'two failed tapers',
      {},
      { failedTapers: 2 },
      {
        kind: 'talk-first',
        item: { rule: 'failed-tapers', because: [{ kind: 'failed-tapers', count: 2 }] },
      },
    ],
    [
      'anything to talk over first',
      {},
      { pregnancy: true },
      {
        kind: 'talk-first',
        item: { rule: 'pregnancy', because: [{ kind: 'yes', question: 'pregnancy' }] },
      },
    ],
  ])('follow from %s, and keep the advice conservative', (_case, answers, background, reason) => {
    const advice = adviceOf(facts({ ...moderate, ...answers }, background));
    expect(advice).toMatchObject({ approach: 'conservative', otherwise: 'moderate', slower: [reason] });
  });

  it('follow from nothing that was denied or left open, nor from one failed taper', () => {
    const denied = { chronicPain: false, mentalHealth: false };
    expect(adviceOf(facts(denied, { failedTapers: 1, seizures: false })).slower).toEqual([]);
    expect(adviceOf(facts({})).slower).toEqual([]);
  });
});

describe('what is still open', () => {
  it('with nothing answered, is everything that could change the advice', () => {
    const { open, tooLittle } = adviceOf(facts({}));
    expect(tooLittle).toBe(true);
    expect(open).toEqual([
      ...['age', 'use', 'strength', 'attempts', 'before', 'body', 'organs', 'conditions', 'mind', 'history'],
      ...['stress', 'home', 'clinician', 'motivation'],
    ]);
  });

  it('leaves out what can change nothing: where a need is not met, its approach is decided', () => {
    const { open, tooLittle } = adviceOf(facts({ supportHome: 'none', chronicPain: true }));
    expect([open, tooLittle]).toEqual([[], false]);
  });

  it('asks no further about failed tapers of somebody who never tried', () => {
    expect(adviceOf(facts({ tried: false })).open).not.toContain('attempts');
  });
});

function without(answers: AssessmentAnswers, question: keyof AssessmentAnswers): AssessmentAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== question));
}

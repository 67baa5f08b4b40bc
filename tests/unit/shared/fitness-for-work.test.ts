import { describe, expect, it } from 'vitest';
import type { ShiftAnswers, ShiftCheck } from '../../../shared/contract/own-records/shift-check';
import { type ShiftFinding, weighShift } from '../../../shared/fitness-for-work';

const nothing: ShiftAnswers = {
  ...{ signs: {}, symptoms: null, sleepHours: null, awakeHours: null },
  ...{ sedatives: null, dangers: [], selfHarm: false },
};

const well: ShiftAnswers = {
  ...nothing,
  signs: { sleepy: 'no', foggy: 'no', slowed: 'no', shaky: 'no' },
  ...{ symptoms: 1, sleepHours: 7.5, awakeHours: 14, sedatives: false },
};

interface Given {
  answers?: Partial<ShiftAnswers>;
  sinceDose?: ShiftCheck['sinceDose'];
  standing?: ShiftCheck['standing'];
}

/** What a check of somebody who noted nothing bad comes to, once some of it is another. */
function weighed({ answers = {}, sinceDose = 300, standing = 'none' }: Given, from = well): ShiftFinding {
  return weighShift({ kind: 'shift-check', answers: { ...from, ...answers }, sinceDose, standing });
}

const everySign = { sleepy: 'some', foggy: 'some', slowed: 'some', shaky: 'some' } as const;

describe('a look before a shift', () => {
  it.each<[string, Given, ShiftFinding['standing']]>([
    ['nothing bad', {}, 'nothing-noted'],
    ['a little shaky', { answers: { signs: { ...well.signs, shaky: 'some' } } }, 'talk'],
    ['very foggy', { answers: { signs: { ...well.signs, foggy: 'much' } } }, 'stay-home'],
    ['every sign a little', { answers: { signs: everySign } }, 'stay-home'],
    ['symptoms of 4', { answers: { symptoms: 4 } }, 'nothing-noted'],
    ['symptoms of 5', { answers: { symptoms: 5 } }, 'talk'],
    ['symptoms of 7', { answers: { symptoms: 7 } }, 'talk'],
    ['symptoms of 8', { answers: { symptoms: 8 } }, 'stay-home'],
    ['6 hours of sleep', { answers: { sleepHours: 6 } }, 'nothing-noted'],
    ['5.5 hours of sleep', { answers: { sleepHours: 5.5 } }, 'talk'],
    ['4 hours of sleep', { answers: { sleepHours: 4 } }, 'talk'],
    ['3.5 hours of sleep', { answers: { sleepHours: 3.5 } }, 'stay-home'],
    ['no sleep', { answers: { sleepHours: 0 } }, 'stay-home'],
    ['16 hours awake', { answers: { awakeHours: 16 } }, 'nothing-noted'],
    ['17 hours awake', { answers: { awakeHours: 17 } }, 'talk'],
    ['23 hours awake', { answers: { awakeHours: 23 } }, 'talk'],
    ['24 hours awake', { answers: { awakeHours: 24 } }, 'stay-home'],
    ['a drink', { answers: { sedatives: true } }, 'stay-home'],
    ['a dose two hours ago', { sinceDose: 120 }, 'nothing-noted'],
    ['a dose just before', { sinceDose: 119 }, 'talk'],
    ['above the plan', { standing: 'above' }, 'talk'],
    ['far above the plan', { standing: 'far-above' }, 'stay-home'],
    ['no plan', { standing: null }, 'nothing-noted'],
    ['chest pain', { answers: { dangers: ['chest-pain'] } }, 'stay-home'],
    ['thoughts of suicide', { answers: { selfHarm: true } }, 'stay-home'],
  ])('comes with %s to the wording that was asked for', (_what, given, standing) => {
    expect(weighed(given).standing).toBe(standing);
  });

  it.each<[string, Given, ShiftFinding['standing']]>([
    ['nothing', {}, 'unanswered'],
    ['nothing, and no dose in the log', { sinceDose: null }, 'unanswered'],
    ['nothing, with a log above the plan', { standing: 'above' }, 'talk'],
    ['only that there was no drink', { answers: { sedatives: false } }, 'nothing-noted'],
    ['only chest pain', { answers: { dangers: ['chest-pain'] } }, 'stay-home'],
  ])('says of somebody who answers %s no more than that', (_what, given, standing) => {
    expect(weighed(given, nothing).standing).toBe(standing);
  });

  it('lists what led to it, what weighs more apart from what weighs less, and what was left open', () => {
    const answers: Partial<ShiftAnswers> = {
      signs: { sleepy: 'much', shaky: 'some' },
      ...{ symptoms: 6, sleepHours: 3, awakeHours: null, sedatives: null },
    };
    expect(weighed({ answers, sinceDose: 30, standing: 'above' })).toEqual({
      standing: 'stay-home',
      heavy: [
        { kind: 'sign', sign: 'sleepy', level: 'much' },
        { kind: 'sleep', hours: 3 },
      ],
      light: [
        { kind: 'sign', sign: 'shaky', level: 'some' },
        { kind: 'symptoms', rating: 6 },
        { kind: 'above-plan', far: false },
        { kind: 'recent-dose', minutes: 30 },
      ],
      open: ['foggy', 'slowed', 'awake', 'sedatives'],
    });
  });

  it('keeps to contradictory answers and takes the worse: well in every way, but with a danger sign', () => {
    expect(weighed({ answers: { dangers: ['collapse'], symptoms: 0 } })).toEqual({
      standing: 'stay-home',
      heavy: [{ kind: 'danger' }],
      light: [],
      open: [],
    });
  });
});

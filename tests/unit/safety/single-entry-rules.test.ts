import { describe, expect, it } from 'vitest';
import { type SignId, signIds } from '../../../shared/content/signs';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import type { Observation } from '../../../shared/safety/observation';
import type { EntryRuleId } from '../../../shared/safety/rule';
import { observation } from './observations';

function firing(answers: Partial<Observation>): EntryRuleId[] {
  return evaluateSafety(observation(answers), []).map((showing) => showing.rule);
}

describe('a single danger sign', () => {
  const expected: Record<SignId, EntryRuleId[]> = {
    seizure: ['seizure'],
    'slow-breathing': ['breathing'],
    'could-not-be-woken': ['breathing'],
    collapse: ['collapse'],
    'chest-pain': ['chest-pain'],
    confusion: [],
    'stiff-muscles': [],
    'no-fluids-12-hours': ['fluid-loss'],
    'yellow-skin-or-eyes': ['liver-signs'],
    'dark-urine': ['liver-signs'],
    'pale-stool': ['liver-signs'],
    'pain-under-right-ribs': ['liver-signs'],
  };

  it.each(signIds.map((sign) => [sign, expected[sign]] as const))('%s alone shows %j', (sign, rules) => {
    expect(firing({ signs: [sign] })).toEqual(rules);
  });

  it('shows one message for all four signs of the liver together', () => {
    expect(
      firing({ signs: ['yellow-skin-or-eyes', 'dark-urine', 'pale-stool', 'pain-under-right-ribs'] }),
    ).toEqual(['liver-signs']);
  });

  it('shows one message when breathing and waking are both ticked', () => {
    expect(firing({ signs: ['slow-breathing', 'could-not-be-woken'] })).toEqual(['breathing']);
  });
});

describe('the self-harm question', () => {
  it.each([
    [null, []],
    ['no', []],
    ['thoughts', ['self-harm-thoughts', 'self-harm-same-day']],
    ['plan', ['self-harm-plan', 'self-harm-same-day']],
  ] as const)('answered %s shows %j', (selfHarm, rules) => {
    expect(firing({ selfHarm })).toEqual(rules);
  });
});

describe('a temperature', () => {
  it.each([
    [37.0, []],
    [37.9, []],
    [38.2, []],
    [38.3, []],
    [38.4, ['fever']],
    [39.0, ['fever']],
    [41.5, ['fever']],
  ] as const)('of %d °C shows %j', (temperatureC, rules) => {
    expect(firing({ temperatureC })).toEqual(rules);
  });

  // However °F is turned into °C on the way in, and however it is rounded for keeping.
  const conversions: [string, (fahrenheit: number) => number][] = [
    ['(F − 32) × 5 / 9', (f) => ((f - 32) * 5) / 9],
    ['(F − 32) / 1.8', (f) => (f - 32) / 1.8],
    ['(F − 32) × (5 / 9)', (f) => (f - 32) * (5 / 9)],
    ['rounded to 0.1 °C', (f) => Math.round(((f - 32) * 50) / 9) / 10],
    ['rounded to 0.01 °C', (f) => Math.round(((f - 32) * 500) / 9) / 100],
    ['rounded to 0.001 °C', (f) => Math.round(((f - 32) * 5000) / 9) / 1000],
  ];
  it.each(conversions)('in °F, kept as %s, shows nothing up to 101.0 and fever from 101.1 on', (_, toC) => {
    const shown = [98.6, 100.2, 100.9, 101, 101.1, 101.2, 102, 104].map((fahrenheit) => [
      fahrenheit,
      ...firing({ temperatureC: toC(fahrenheit) }),
    ]);
    expect(shown).toEqual([
      [98.6],
      [100.2],
      [100.9],
      [101],
      [101.1, 'fever'],
      [101.2, 'fever'],
      [102, 'fever'],
      [104, 'fever'],
    ]);
  });
});

describe('a single rating', () => {
  it.each([
    ['tremor at 7', { tremor: 7 }, []],
    ['tremor at 8', { tremor: 8 }, ['tremor']],
    ['tremor at 10', { tremor: 10 }, ['tremor']],
    ['panic at 8', { panic: 8 }, []],
    ['panic at 9', { panic: 9 }, ['panic']],
    ['panic at 10', { panic: 10 }, ['panic']],
    ['anxiety at 10', { anxiety: 10 }, []],
    ['vomiting at 10, once', { vomiting: 10 }, []],
    ['diarrhea at 10, once', { diarrhea: 10 }, []],
    ['vomiting and diarrhea at 10 in one entry', { vomiting: 10, diarrhea: 10 }, []],
    ['low mood at 10, on one day', { 'low-mood': 10 }, []],
    ['everything else at 10', { craving: 10, pain: 10, 'racing-heart': 10, 'muscle-aches': 10 }, []],
  ] as const)('of %s shows the right messages', (_, symptoms, rules) => {
    expect(firing({ symptoms })).toEqual(rules);
  });

  it('of function at 0, once, shows nothing yet', () => {
    expect(firing({ function: 0 })).toEqual([]);
  });
});

describe('confusion', () => {
  it.each([
    ['alone', { signs: ['confusion'] }, []],
    ['with 37.0 °C', { signs: ['confusion'], temperatureC: 37 }, []],
    ['with 38.3 °C, no fever yet', { signs: ['confusion'], temperatureC: 38.3 }, []],
    ['with 38.4 °C', { signs: ['confusion'], temperatureC: 38.4 }, ['confusion', 'fever']],
    ['with stiff muscles', { signs: ['confusion', 'stiff-muscles'] }, ['confusion']],
    ['with both', { signs: ['stiff-muscles', 'confusion'], temperatureC: 39.5 }, ['confusion', 'fever']],
  ] as const)('%s shows the right messages', (_, answers, rules) => {
    expect(firing(answers)).toEqual(rules);
  });

  it('is not assumed from stiff muscles with fever', () => {
    expect(firing({ signs: ['stiff-muscles'], temperatureC: 39.5 })).toEqual(['fever']);
  });

  it('is not assumed from aches and trouble concentrating', () => {
    const symptoms = { 'muscle-aches': 10, 'trouble-concentrating': 10, forgetfulness: 10 };
    expect(firing({ symptoms, temperatureC: 39.5 })).toEqual(['fever']);
  });
});

describe('several danger signs at once', () => {
  it('are shown with what matters most first: 911, then 988, then what can wait until later today', () => {
    const everything = observation({
      symptoms: { tremor: 10, panic: 10 },
      temperatureC: 40,
      signs: [...signIds].reverse(),
      selfHarm: 'plan',
    });
    expect(evaluateSafety(everything, [])).toEqual([
      { rule: 'breathing', tier: 1 },
      { rule: 'seizure', tier: 1 },
      { rule: 'collapse', tier: 1 },
      { rule: 'chest-pain', tier: 1 },
      { rule: 'confusion', tier: 1 },
      { rule: 'self-harm-plan', tier: 1 },
      { rule: 'self-harm-same-day', tier: 2 },
      { rule: 'liver-signs', tier: 2 },
      { rule: 'fluid-loss', tier: 2 },
      { rule: 'fever', tier: 2 },
      { rule: 'tremor', tier: 2 },
      { rule: 'panic', tier: 2 },
    ]);
  });
});

describe('an entry with nothing answered', () => {
  it('shows nothing', () => {
    expect(evaluateSafety(observation(), [])).toEqual([]);
  });
});

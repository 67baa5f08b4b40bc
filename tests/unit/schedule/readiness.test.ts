import { describe, expect, it } from 'vitest';
import {
  type ReadinessDay,
  type ReadinessFacts,
  type ReadinessSignal,
  readiness,
} from '../../../main/schedule/readiness';
import { amount } from '../../../shared/quantity';
import { onDay } from './rows';

const PLANNED = amount(5000);

/** A calm day, logged on plan: withdrawal 2, eight hours of sleep, function 7. */
function calm(day: number, rest: Partial<ReadinessDay> = {}): ReadinessDay {
  const logged: ReadinessDay = {
    date: onDay(day),
    withdrawal: 2,
    sleepHours: 8,
    function: 7,
    taken: PLANNED,
    status: 'on-plan',
  };
  return { ...logged, ...rest };
}

const blank: Partial<ReadinessDay> = {
  withdrawal: null,
  sleepHours: null,
  function: null,
  taken: null,
  status: 'not-logged',
};

/** The eve of the second cut: 21 days up to day 20, cuts on days 0 and 21; `latest` are the last days of them. */
function eve(latest: Partial<ReadinessDay>[] = [], rest: Partial<ReadinessFacts> = {}): ReadinessFacts {
  const days = Array.from({ length: 21 }, (_, day) => calm(day, latest[day - 21 + latest.length] ?? {}));
  return {
    asOf: onDay(20),
    lastCut: onDay(0),
    nextCut: onDay(21),
    days,
    redFlags: [],
    response: { before: { mean: 2, n: 7 }, days: [], easedAfter: 5 },
    ...rest,
  };
}

const each = (count: number, day: Partial<ReadinessDay>) => Array.from({ length: count }, () => day);

describe('On calm days', () => {
  it('nothing speaks against the cut, and nothing is said', () => {
    expect(readiness(eve())).toEqual({ advice: 'proceed', signals: [] });
  });

  it('the order in which days come does not matter', () => {
    const facts = eve(each(3, { withdrawal: 6 }));
    expect(readiness({ ...facts, days: [...facts.days].reverse() })).toEqual(readiness(facts));
  });
});

describe('Each sign of trouble asks whether to hold', () => {
  const none: ReadinessSignal[] = [];
  it.each<[string, Partial<ReadinessDay>[], ReadinessSignal[]]>([
    ['withdrawal two points up', each(3, { withdrawal: 4 }), [{ code: 'withdrawal-up', now: 4, before: 2 }]],
    ['a little less than two points', [{ withdrawal: 4 }, { withdrawal: 4 }, { withdrawal: 3.9 }], none],
    ['one bad day is evened out', [{ withdrawal: 7 }, {}, {}], none],
    [
      'the last three logged days, over a day without a log',
      [{ withdrawal: 6 }, { withdrawal: 6 }, { withdrawal: null }, { withdrawal: 6 }],
      [{ code: 'withdrawal-up', now: 6, before: 2 }],
    ],
    [
      'a rise that stays mild',
      [...each(7, { withdrawal: 0 }), { withdrawal: 2 }, { withdrawal: 3 }, { withdrawal: 3 }],
      none,
    ],
    [
      'a rise from nothing to 3 of 10',
      [...each(7, { withdrawal: 0 }), ...each(3, { withdrawal: 3 })],
      [{ code: 'withdrawal-up', now: 3, before: 0 }],
    ],
    [
      'withdrawal that has stayed at 7 for weeks',
      each(21, { withdrawal: 7 }),
      [{ code: 'withdrawal-high', now: 7 }],
    ],
    [
      'withdrawal that eases slowly and is still at 7',
      [...each(18, { withdrawal: 8 }), ...each(3, { withdrawal: 7 })],
      [{ code: 'withdrawal-high', now: 7 }],
    ],
    ['withdrawal just under 7 for weeks', [...each(20, { withdrawal: 7 }), { withdrawal: 6.9 }], none],
    [
      'a rise to 7, said as a rise alone',
      each(3, { withdrawal: 7 }),
      [{ code: 'withdrawal-up', now: 7, before: 2 }],
    ],
    [
      'an hour and a half less sleep',
      each(3, { sleepHours: 6.5 }),
      [{ code: 'sleep-down', hours: 6.5, before: 8 }],
    ],
    ['an hour less sleep', each(3, { sleepHours: 6.6 }), none],
    [
      'less sleep, but still seven hours',
      [...each(7, { sleepHours: 9 }), ...each(3, { sleepHours: 7 })],
      none,
    ],
    ['function at 3', each(3, { function: 3 }), [{ code: 'function-low', now: 3, before: 7 }]],
    ['function above 3', [{ function: 3 }, { function: 3 }, { function: 4 }], none],
    [
      'function at 3, as in the weeks before',
      each(21, { function: 3 }),
      [{ code: 'function-low', now: 3, before: 3 }],
    ],
    [
      'low function on the only days with a log',
      [...each(19, { function: null }), { function: 1 }, { function: 2 }],
      [{ code: 'function-low', now: 1.5 }],
    ],
    [
      'two days above plan in a week',
      [{ status: 'above' }, ...each(5, {}), { status: 'above' }],
      [{ code: 'above-plan-days', count: 2, of: 7 }],
    ],
    ['one day above plan', [{ status: 'above' }], none],
    [
      'two days above plan, one of them a week ago',
      [{ status: 'above' }, ...each(6, {}), { status: 'above' }],
      none,
    ],
    [
      'days above plan, among the logged ones',
      [{ status: 'above' }, { taken: null, status: 'not-logged' }, { status: 'above' }],
      [{ code: 'above-plan-days', count: 2, of: 6 }],
    ],
  ])('%s', (_, latest, signals) => {
    const isAlone = signals.length === 0;
    const facts = eve(latest, { lastCut: null });
    expect(readiness(facts)).toEqual({ advice: isAlone ? 'proceed' : 'consider-holding', signals });
  });
});

describe('Rough days that stay rough', () => {
  const only = (...withdrawal: (number | null)[]) =>
    eve(
      [...each(21, { withdrawal: null }), ...withdrawal.map((value) => ({ withdrawal: value }))].slice(-21),
      {
        lastCut: null,
      },
    );

  it('ask whether to hold also where nothing is known of the week before', () => {
    expect(readiness(only(8, 7))).toEqual({
      advice: 'consider-holding',
      signals: [{ code: 'withdrawal-high', now: 7.5 }, { code: 'little-data' }],
    });
  });

  it.each([
    ['a single bad day', [10]],
    ['bad days that are too long ago', [9, 9, null, null, null, null]],
  ])('are not read from %s', (_, withdrawal) => {
    expect(readiness(only(...withdrawal))).toEqual({ advice: 'proceed', signals: [{ code: 'little-data' }] });
  });
});

describe('A cut that has not settled', () => {
  /** The eve of a cut on day 21 with the last one on day 14; the week before it at 4. */
  const afterCut = (...withdrawal: (number | null)[]) =>
    eve([...each(7, { withdrawal: 4 }), ...withdrawal.map((value) => ({ withdrawal: value }))], {
      lastCut: onDay(21 - withdrawal.length),
    });

  it.each<[string, (number | null)[], ReadinessSignal[]]>([
    ['back within 20 %', [6, 7, 7, 6, 4.8, 4.8, 4.8], []],
    ['not back within 20 %', [6, 6, 6, 5, 5, 5, 5], [{ code: 'not-settled', day: 6, easedAfter: 5 }]],
    ['judged by days after the cut alone', [4, 5, 6], [{ code: 'not-settled', day: 2, easedAfter: 5 }]],
    ['a single logged day since the cut says nothing', [6], []],
    ['days without a log since the cut say nothing', [null, null, null], []],
    ['days that are too long ago say nothing', [7, 7, 7, null, null, null, null, null], []],
  ])('%s', (_, withdrawal, signals) => {
    const given = readiness(afterCut(...withdrawal)).signals.filter(({ code }) => code === 'not-settled');
    expect(given).toEqual(signals);
  });

  it('asks whether to hold, and says so when it is not known how long cuts take', () => {
    const facts = afterCut(5, 5, 5, 5, 5, 5, 5);
    expect(readiness({ ...facts, response: { before: null, days: [], easedAfter: null } })).toEqual({
      advice: 'consider-holding',
      signals: [{ code: 'not-settled', day: 6, easedAfter: null }],
    });
  });

  it('is not spoken of while it is mild, without a cut before, or without a log of the week before it', () => {
    const mild = eve([...each(7, { withdrawal: 1 }), ...each(7, { withdrawal: 2.9 })], {
      lastCut: onDay(14),
    });
    expect(readiness(mild)).toEqual({ advice: 'proceed', signals: [] });
    const facts = afterCut(5, 5, 5, 5, 5, 5, 5);
    expect(readiness({ ...facts, lastCut: null }).signals).toEqual([]);
    expect(readiness({ ...facts, days: facts.days.slice(-7) }).signals).toEqual([]);
  });
});

describe('A red flag in the last seven days', () => {
  it.each([
    ['today', 20, true],
    ['six days ago', 14, true],
    ['seven days ago', 13, false],
    ['after the day that is asked about', 21, false],
  ])('%s: a clinician is spoken of: %s', (_, day, counts) => {
    expect(readiness(eve([], { redFlags: [{ day: onDay(day), tier: 2 }] }))).toEqual({
      advice: counts ? 'talk-to-clinician' : 'proceed',
      signals: counts ? [{ code: 'red-flag', tier: 2, day: onDay(day) }] : [],
    });
  });

  it('comes first, the gravest of a day only, whatever else there is', () => {
    const redFlags = [
      { day: onDay(18), tier: 2 as const },
      { day: onDay(17), tier: 1 as const },
      { day: onDay(17), tier: 2 as const },
      { day: onDay(19), tier: 2 as const },
    ];
    expect(readiness(eve(each(3, { withdrawal: 6 }), { redFlags, lastCut: null }))).toEqual({
      advice: 'talk-to-clinician',
      signals: [
        { code: 'red-flag', tier: 1, day: onDay(17) },
        { code: 'red-flag', tier: 2, day: onDay(19) },
        { code: 'red-flag', tier: 2, day: onDay(18) },
        { code: 'withdrawal-up', now: 6, before: 2 },
      ],
    });
  });
});

describe('Days without a log are no sign of trouble', () => {
  it.each<[string, Partial<ReadinessDay>[], ReadinessSignal[]]>([
    ['two of them', each(2, blank), []],
    ['three of them', each(3, blank), [{ code: 'not-logged-days', count: 3, of: 7 }]],
    [
      'most of a week, so that it is not known how it goes',
      each(5, blank),
      [{ code: 'not-logged-days', count: 5, of: 7 }, { code: 'little-data' }],
    ],
    ['all of them', each(21, blank), [{ code: 'not-logged-days', count: 7, of: 7 }, { code: 'little-data' }]],
    ['doses logged, but no symptoms', each(21, { withdrawal: null }), [{ code: 'little-data' }]],
    [
      'nothing to compare with yet',
      [...each(18, blank), {}, {}, {}],
      [{ code: 'not-logged-days', count: 4, of: 7 }, { code: 'little-data' }],
    ],
  ])('%s', (_, latest, signals) => {
    expect(readiness(eve(latest))).toEqual({ advice: 'proceed', signals });
  });

  it('No days at all', () => {
    expect(readiness({ ...eve(), days: [] })).toEqual({
      advice: 'proceed',
      signals: [{ code: 'little-data' }],
    });
  });
});

describe('Only what was before the cut speaks about it', () => {
  it('days after it are left out', () => {
    const later = [21, 22, 23, 24].map((day) => calm(day, { withdrawal: 9, status: 'above' }));
    const facts = eve([], { lastCut: null });
    const seenLater = { ...facts, asOf: onDay(24), nextCut: onDay(20), days: [...facts.days, ...later] };
    expect(readiness(seenLater)).toEqual({ advice: 'proceed', signals: [] });
  });
});

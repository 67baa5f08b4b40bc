import { describe, expect, it } from 'vitest';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import type { Observation } from '../../../shared/safety/observation';
import type { EntryRuleId } from '../../../shared/safety/rule';
import { localDate } from '../../../shared/time';
import { ago, inNewYork, observation } from './observations';

function firing(entry: Partial<Observation>, earlier: Partial<Observation>[]): EntryRuleId[] {
  return evaluateSafety(observation(entry), earlier.map(observation)).map((showing) => showing.rule);
}

describe('vomiting or diarrhea rated 7 or more twice', () => {
  const vomiting = (rating: number) => ({ symptoms: { vomiting: rating } });
  const diarrhea = (rating: number) => ({ symptoms: { diarrhea: rating } });

  it.each([
    ['vomiting twice, an hour apart', vomiting(7), [{ at: ago(1), ...vomiting(7) }], true],
    ['diarrhea twice', diarrhea(7), [{ at: ago(5), ...diarrhea(9) }], true],
    ['one of each', vomiting(8), [{ at: ago(5), ...diarrhea(7) }], true],
    ['two entries of the same minute', vomiting(7), [{ at: ago(0), ...vomiting(7) }], true],
    ['23 hours 59 minutes apart', vomiting(7), [{ at: ago(23, 59), ...vomiting(7) }], true],
    ['exactly 24 hours apart', vomiting(7), [{ at: ago(24), ...vomiting(7) }], true],
    ['24 hours and a minute apart', vomiting(7), [{ at: ago(24, 1), ...vomiting(7) }], false],
    ['the first at 6', vomiting(7), [{ at: ago(1), ...vomiting(6) }], false],
    ['this one at 6', vomiting(6), [{ at: ago(1), ...vomiting(7) }], false],
    [
      'both in the past, this entry silent',
      {},
      [vomiting(9), diarrhea(9)].map((v) => ({ at: ago(1), ...v })),
      false,
    ],
    [
      'a mild one between two severe ones',
      vomiting(7),
      [
        { at: ago(1), ...vomiting(2) },
        { at: ago(2), ...vomiting(7) },
      ],
      true,
    ],
    ['nausea in place of vomiting', { symptoms: { nausea: 10 } }, [{ at: ago(1), ...vomiting(10) }], false],
    ['the other one later than this entry', vomiting(9), [{ at: ago(-1), ...vomiting(9) }], false],
  ] as const)('%s', (_, entry, earlier, fires) => {
    expect(firing(entry, [...earlier])).toEqual(fires ? ['fluid-loss'] : []);
  });
});

describe('24 hours on the nights when the clocks change', () => {
  const vomiting = { symptoms: { vomiting: 8 } };

  // From Saturday 10 a.m. to Sunday 10 a.m. 25 hours go by in autumn, and 23 in spring.
  it.each([
    ['autumn, the same time on the wall', '2026-10-31', '10:00', '2026-11-01', '10:00', false],
    ['autumn, an hour earlier on the wall', '2026-10-31', '10:00', '2026-11-01', '09:00', true],
    ['spring, an hour later on the wall', '2027-03-13', '10:00', '2027-03-14', '11:00', true],
    ['spring, an hour and a minute later', '2027-03-13', '10:00', '2027-03-14', '11:01', false],
  ])('are counted as they pass: %s', (_, first, at, last, until, fires) => {
    const before = { ...inNewYork(first, at), ...vomiting };
    const after = { ...inNewYork(last, until), ...vomiting };
    expect(firing(after, [before])).toEqual(fires ? ['fluid-loss'] : []);
  });

  it('join confusion and a fever over midnight in the same way', () => {
    const hot = { ...inNewYork('2027-03-13', '23:30'), temperatureC: 38.4 };
    const confused = { ...inNewYork('2027-03-14', '08:00'), signs: ['confusion' as const] };
    expect(firing(confused, [hot])).toEqual(['confusion']);
  });
});

describe('low mood rated 8 or more', () => {
  const low = (day: string, at: string, rating = 8) => ({
    day: localDate(day),
    at,
    symptoms: { 'low-mood': rating },
  });

  it.each([
    ['yesterday and today', low('2026-11-22', ago(0)), [low('2026-11-21', ago(24))], true],
    ['twice today', low('2026-11-22', ago(0)), [low('2026-11-22', ago(8))], false],
    ['the day before yesterday and today', low('2026-11-22', ago(0)), [low('2026-11-20', ago(48))], false],
    ['yesterday at 7', low('2026-11-22', ago(0)), [low('2026-11-21', ago(24), 7)], false],
    ['today at 7', low('2026-11-22', ago(0), 7), [low('2026-11-21', ago(24))], false],
    [
      'yesterday and the day before, today silent',
      { at: ago(0) },
      [low('2026-11-21', ago(24)), low('2026-11-20', ago(48))],
      false,
    ],
    [
      'yesterday, better again later that day',
      low('2026-11-22', ago(0)),
      [low('2026-11-21', ago(30)), low('2026-11-21', ago(24), 3)],
      true,
    ],
    [
      'early yesterday and late today, 47 hours apart',
      low('2026-11-22', ago(0)),
      [low('2026-11-21', ago(47))],
      true,
    ],
    [
      'a minute before the day began, and a minute after',
      low('2026-11-22', '2026-11-22T09:01:00Z'),
      [low('2026-11-21', '2026-11-22T08:59:00Z')],
      true,
    ],
    [
      'over the turn of the year',
      low('2027-01-01', '2027-01-01T18:00:00Z'),
      [low('2026-12-31', '2026-12-31T18:00:00Z')],
      true,
    ],
    [
      'over a leap day',
      low('2028-03-01', '2028-03-01T18:00:00Z'),
      [low('2028-02-29', '2028-02-29T18:00:00Z')],
      true,
    ],
    [
      'over a leap day that was left out',
      low('2028-03-01', '2028-03-01T18:00:00Z'),
      [low('2028-02-28', '2028-02-29T04:00:00Z')],
      false,
    ],
    [
      'on neighbouring dates turned round by a flight west',
      low('2026-11-21', ago(0)),
      [low('2026-11-22', ago(10))],
      true,
    ],
  ] as const)('%s', (_, entry, earlier, fires) => {
    expect(firing(entry, [...earlier])).toEqual(fires ? ['low-mood'] : []);
  });

  it('counts by the day that ends at 4 a.m., not by the date on the calendar', () => {
    const low = { symptoms: { 'low-mood': 9 } };
    const saturdayEvening = { ...inNewYork('2026-11-21', '23:00'), ...low };
    const saturdayStill = { ...inNewYork('2026-11-21', '03:30'), ...low };
    const sunday = { ...inNewYork('2026-11-22', '04:30'), ...low };
    expect(firing(saturdayStill, [saturdayEvening])).toEqual([]);
    expect(firing(sunday, [saturdayStill])).toEqual(['low-mood']);
  });

  it('counts two days running on the night when the clocks go forward', () => {
    const low = { symptoms: { 'low-mood': 9 } };
    const saturday = { ...inNewYork('2027-03-13', '23:30'), ...low };
    expect(firing({ ...inNewYork('2027-03-13', '03:30'), ...low }, [saturday])).toEqual([]);
    expect(firing({ ...inNewYork('2027-03-14', '04:00'), ...low }, [saturday])).toEqual(['low-mood']);
  });

  it('counts two days running on the night when the clocks go back', () => {
    const low = { symptoms: { 'low-mood': 9 } };
    const saturday = { ...inNewYork('2026-10-31', '04:30'), ...low };
    const sunday = { ...inNewYork('2026-11-01', '23:30'), ...low };
    expect(firing(sunday, [saturday])).toEqual(['low-mood']);
  });
});

describe('function rated 2 or less', () => {
  const can = (rating: number | null, at: string) => ({ at, function: rating });

  it.each([
    ['47 hours apart', [can(2, ago(47))], false],
    ['48 hours apart to the minute', [can(2, ago(48))], false],
    ['48 hours and a minute apart', [can(2, ago(48, 1))], true],
    ['49 hours apart', [can(2, ago(49))], true],
    ['72 hours apart to the minute', [can(2, ago(72))], true],
    ['72 hours and a minute apart', [can(2, ago(72, 1))], false],
    ['with a 3 between', [can(2, ago(50)), can(3, ago(25))], false],
    ['with a 2 between', [can(2, ago(50)), can(2, ago(25))], true],
    ['with an unanswered entry between', [can(2, ago(50)), can(null, ago(25))], true],
    ['with a 3 before the first', [can(3, ago(60)), can(2, ago(50))], true],
    [
      'with a 3, and 2s on both sides but too short since',
      [can(2, ago(70)), can(3, ago(60)), can(2, ago(40))],
      false,
    ],
    [
      'with a 3, and 2s on both sides for long enough since',
      [can(2, ago(70)), can(3, ago(60)), can(2, ago(50))],
      true,
    ],
    ['with a 3 in the same minute as this entry', [can(2, ago(50)), can(3, ago(0))], true],
    ['with a 3 in the same minute as the first', [can(2, ago(50)), can(3, ago(50))], true],
    ['with a 3 only after this entry', [can(2, ago(50)), can(3, ago(-1))], true],
    ['never before', [], false],
  ] as const)('%s', (_, earlier, fires) => {
    const expected = fires ? ['unable-to-function'] : [];
    expect(firing(can(2, ago(0)), [...earlier])).toEqual(expected);
    expect(firing(can(2, ago(0)), [...earlier].reverse())).toEqual(expected);
  });

  it.each([
    ['3 now', 3, []],
    ['nothing now', null, []],
    ['0 now', 0, ['unable-to-function']],
  ] as const)('two days ago, with %s', (_, now, expected) => {
    expect(firing(can(now, ago(0)), [can(0, ago(50))])).toEqual(expected);
  });

  it('counts hours, not days on the wall, when the clocks go back', () => {
    // From Friday 9 p.m. to Sunday 8:30 p.m., the clock on the wall shows 47.5 hours; 48.5 went by.
    const first = { ...inNewYork('2026-10-30', '21:00'), function: 1 };
    const last = { ...inNewYork('2026-11-01', '20:30'), function: 1 };
    expect(firing(last, [first])).toEqual(['unable-to-function']);
  });

  it('counts hours, not days on the wall, when the clocks go forward', () => {
    // From Friday 9 p.m. to Sunday 9:30 p.m., the clock on the wall shows 48.5 hours; 47.5 went by.
    const first = { ...inNewYork('2027-03-12', '21:00'), function: 1 };
    const last = { ...inNewYork('2027-03-14', '21:30'), function: 1 };
    expect(firing(last, [first])).toEqual([]);
  });
});

describe('confusion with fever or stiff muscles noted apart', () => {
  const confused = (at: string): Partial<Observation> => ({ at, signs: ['confusion'] });
  const stiff = (at: string): Partial<Observation> => ({ at, signs: ['stiff-muscles'] });
  const hot = (at: string): Partial<Observation> => ({ at, temperatureC: 39 });

  it.each([
    ['confusion now, fever this morning', confused(ago(0)), [hot(ago(12))], ['confusion']],
    ['fever now, confusion this morning', hot(ago(0)), [confused(ago(12))], ['confusion', 'fever']],
    ['confusion now, stiff muscles 24 hours ago', confused(ago(0)), [stiff(ago(24))], ['confusion']],
    ['confusion now, stiff muscles 24 hours and a minute ago', confused(ago(0)), [stiff(ago(24, 1))], []],
    ['stiff muscles now, fever this morning', stiff(ago(0)), [hot(ago(12))], []],
    ['both in the past, this entry silent', {}, [confused(ago(1)), hot(ago(1))], []],
    [
      'no fever any more now, but confusion',
      { ...confused(ago(0)), temperatureC: 37 },
      [hot(ago(3))],
      ['confusion'],
    ],
  ] as const)('%s', (_, entry, earlier, expected) => {
    expect(firing(entry, [...earlier])).toEqual(expected);
  });
});

describe('what was said in an earlier entry', () => {
  it('is not shown again for a later entry that does not say it', () => {
    const worst: Partial<Observation> = {
      at: ago(1),
      symptoms: { tremor: 10, panic: 10, vomiting: 10, 'low-mood': 10 },
      function: 0,
      temperatureC: 40,
      signs: ['seizure', 'chest-pain', 'confusion', 'dark-urine', 'no-fluids-12-hours'],
      selfHarm: 'plan',
    };
    expect(firing({}, [worst, { ...worst, at: ago(20), day: localDate('2026-11-21') }])).toEqual([]);
  });

  it('counts the same whichever way the instant is written', () => {
    const shown = firing({ symptoms: { vomiting: 8 } }, [
      { at: '2026-11-21T20:00:00.000Z', symptoms: { vomiting: 8 } },
    ]);
    expect(shown).toEqual(['fluid-loss']);
  });
});

it('refuses an entry whose instant can not be read, without repeating it', () => {
  expect(() => evaluateSafety(observation({ at: 'yesterday' }), [observation()])).toThrow(
    new RangeError('not an instant'),
  );
});

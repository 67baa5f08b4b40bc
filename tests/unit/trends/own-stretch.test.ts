import { describe, expect, it } from 'vitest';
import { ownCourses, type RecoveryAnswers, stretchOf } from '../../../main/trends/own-stretch';
import type { RecoveryPlace } from '../../../shared/contract/recovery';
import { addDays, type LocalDate } from '../../../shared/time';
import { day } from '../../support/vault';

const since = day('2026-03-22');

function zero(count: number): RecoveryPlace {
  return { code: 'zero', zero: { day: count, since, countedFrom: 'plan', before: null } };
}

/** Spans as days at zero, the first being 1. */
function inDays(found: ReturnType<typeof stretchOf>) {
  const number = (date: LocalDate) => Math.round((Date.parse(date) - Date.parse(since)) / 86_400_000) + 1;
  return (
    found && [number(found.from), number(found.to), number(found.earlier.from), number(found.earlier.to)]
  );
}

describe('the own days of a phase', () => {
  it.each([
    [1, [1, 1, -6, 0]],
    [7, [1, 7, -6, 0]],
    [8, [8, 8, 1, 7]],
    [28, [8, 28, 1, 7]],
    [29, [29, 29, 8, 28]],
    [180, [29, 180, 8, 28]],
    [181, [181, 181, 29, 180]],
    [900, [721, 900, 569, 720]],
  ])('on day %i at zero are compared with those before', (count, expected) => {
    expect(inDays(stretchOf(addDays(since, count - 1), zero(count)))).toEqual(expected);
  });

  it('after a cut are all since then, beside the week before it', () => {
    const place: RecoveryPlace = { code: 'after-cut', days: 3, cutOn: since, nextCut: null, zeroOn: null };
    expect(inDays(stretchOf(addDays(since, 3), place))).toEqual([1, 4, -6, 0]);
  });

  it.each<RecoveryPlace>([
    { code: 'nothing' },
    { code: 'no-plan' },
    { code: 'before-cut', begins: since, firstCut: null },
    zero(0),
  ])('are none with $code', (place) => {
    expect(stretchOf(since, place)).toBeNull();
  });

  it('leave out what was not answered, and never count it as zero', () => {
    const answers: RecoveryAnswers = {
      rough: new Map([[day('2026-03-20'), 3]]),
      craving: new Map([
        [day('2026-03-21'), 8],
        [day('2026-03-22'), 6],
        [day('2026-03-24'), 3],
        [day('2026-04-01'), 9],
      ]),
      'sleep-hours': new Map(),
      function: new Map(),
      'low-mood': new Map(),
    };
    const stretch = {
      ...{ from: since, to: day('2026-03-25') },
      earlier: { from: day('2026-03-15'), to: day('2026-03-21') },
    };
    const none = { days: [], overall: null, earlier: null };
    expect(ownCourses(stretch, answers)).toEqual([
      { question: 'rough', ...none, earlier: { mean: 3, n: 1 } },
      {
        question: 'craving',
        days: [
          { date: '2026-03-22', mean: 6 },
          { date: '2026-03-24', mean: 3 },
        ],
        overall: { mean: 4.5, n: 2 },
        earlier: { mean: 8, n: 1 },
      },
      { question: 'sleep-hours', ...none },
      { question: 'function', ...none },
      { question: 'low-mood', ...none },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { earlySignsOf, type LastDays } from '../../../main/trends/early-signs';
import type { EarlySign } from '../../../shared/contract/early-signs';
import { addDays, type LocalDate } from '../../../shared/time';
import { day } from '../../support/vault';

const today = day('2026-03-02');
const tooLittle = { state: 'too-little', latest: null, before: null };

/** Answers up to a day, the last one given being that day's; null where it was not answered. */
function upTo(last: LocalDate, answers: readonly (number | null)[]): Map<LocalDate, number> {
  return new Map(
    answers.flatMap((answer, index) =>
      answer === null ? [] : [[addDays(last, index - answers.length + 1), answer] as const],
    ),
  );
}

function signOf(id: EarlySign['id'], days: Partial<LastDays>): Omit<EarlySign, 'id'> | undefined {
  const none = new Map<LocalDate, number>();
  const all = { sleepHours: none, craving: none, lowMood: none, logged: new Set<LocalDate>(), ...days };
  const { id: _id, ...found } = earlySignsOf(all, today).find((sign) => sign.id === id) as EarlySign;
  return found;
}

const times = (count: number, value: number | null) => Array.from({ length: count }, () => value);

describe('early signs', () => {
  it('say that too little is known of a vault with nothing in it', () => {
    const none = new Map<LocalDate, number>();
    const days = { sleepHours: none, craving: none, lowMood: none, logged: new Set<LocalDate>() };
    expect(earlySignsOf(days, today)).toEqual(
      (['sleep-down', 'craving-up', 'mood-down', 'not-logged'] as const).map((id) => ({ id, ...tooLittle })),
    );
  });

  it.each<[string, readonly (number | null)[], Omit<EarlySign, 'id'>]>([
    ['an hour less', [...times(14, 7), 6, 6, 6], { state: 'seen', latest: 6, before: 7 }],
    ['a little less', [...times(14, 7), 6.1, 6.1, 6.1], { state: 'not-seen', latest: 6.1, before: 7 }],
    ['more', [...times(14, 6), 8, 8, 8], { state: 'not-seen', latest: 8, before: 6 }],
    ['today still open', [...times(14, 7), 5, 5, 5, null], { state: 'seen', latest: 5, before: 7 }],
    [
      'gaps in the last five days',
      [...times(14, 7), 5, null, 5, null, 5],
      { state: 'seen', latest: 5, before: 7 },
    ],
    [
      'two nights of the last five',
      [...times(14, 7), null, null, null, 5, 5],
      { ...tooLittle, state: 'too-little' },
    ],
    [
      'four nights before',
      [...times(10, null), ...times(4, 7), 5, 5, 5],
      { ...tooLittle, state: 'too-little' },
    ],
    [
      'five nights before',
      [...times(9, null), ...times(5, 7), 5, 5, 5],
      { state: 'seen', latest: 5, before: 7 },
    ],
  ])('compare sleep with the two weeks before: %s', (_name, hours, found) => {
    expect(signOf('sleep-down', { sleepHours: upTo(today, hours) })).toEqual(found);
  });

  it.each<[string, readonly (number | null)[], Omit<EarlySign, 'id'>]>([
    ['up each day', [2, 3, 5, 6], { state: 'seen', latest: 6, before: 2 }],
    ['up until yesterday', [2, 3, 5, 6, null], { state: 'seen', latest: 6, before: 2 }],
    ['one day the same', [2, 3, 3, 6], { state: 'not-seen', latest: 6, before: 2 }],
    ['down', [6, 5, 4, 3], { state: 'not-seen', latest: 3, before: 6 }],
    ['one day missing', [2, null, 5, 6], { ...tooLittle, state: 'too-little' }],
    ['nothing for two days', [2, 3, 5, 6, null, null], { ...tooLittle, state: 'too-little' }],
  ])('tell craving that rose on three days in a row: %s', (_name, craving, found) => {
    expect(signOf('craving-up', { craving: upTo(today, craving) })).toEqual(found);
  });

  it('tell two points more low mood, and no less', () => {
    const mood = (latest: number) => ({ lowMood: upTo(today, [...times(14, 3), ...times(3, latest)]) });
    expect(signOf('mood-down', mood(5))).toEqual({ state: 'seen', latest: 5, before: 3 });
    expect(signOf('mood-down', mood(4))).toEqual({ state: 'not-seen', latest: 4, before: 3 });
  });

  it.each<[string, readonly (number | null)[], Omit<EarlySign, 'id'>]>([
    [
      'three of the last five',
      [...times(14, 1), 1, null, null, null, 1],
      { state: 'seen', latest: 3, before: 0 },
    ],
    [
      'two of the last five',
      [...times(14, 1), 1, 1, null, null, 1],
      { state: 'not-seen', latest: 2, before: 0 },
    ],
    [
      'seldom logged before',
      [...times(8, null), ...times(6, 1), ...times(5, null)],
      { ...tooLittle, state: 'too-little' },
    ],
    [
      'half of the days before',
      [...times(7, null), ...times(7, 1), ...times(5, null)],
      { state: 'seen', latest: 5, before: 7 },
    ],
  ])('count days without a log up to yesterday: %s', (_name, logged, found) => {
    expect(signOf('not-logged', { logged: new Set(upTo(addDays(today, -1), logged).keys()) })).toEqual(found);
  });
});

import { describe, expect, it } from 'vitest';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import { type AnsweredScale, scaleObservation } from '../../../shared/safety/scale-observation';
import { localDate } from '../../../shared/time';

const at = '2026-11-22T20:00:00.000Z';
const day = localDate('2026-11-22');

function firing(
  scale: AnsweredScale['scale'],
  answers: AnsweredScale['answers'],
  followUp: AnsweredScale['followUp'] = null,
) {
  return evaluateSafety(scaleObservation({ scale, answers, followUp, at, day }), []).map(({ rule }) => rule);
}

/** A PHQ-9 whose first eight items come to this, with this answer to the ninth. */
function phq9(sum: number, ninth: number | null): (number | null)[] {
  const full = Math.floor(sum / 3);
  return [...Array.from({ length: 8 }, (_, n) => (n < full ? 3 : n === full ? sum % 3 : 0)), ninth];
}

describe('a filled-in scale', () => {
  it('is seen by the rules as its total and its item 9, and nothing else', () => {
    const seen = scaleObservation({ scale: 'phq9', answers: phq9(7, 2), followUp: 'plan', at, day });
    expect(seen).toEqual({
      at,
      day,
      symptoms: {},
      function: null,
      temperatureC: null,
      signs: [],
      selfHarm: 'plan',
      phq9: 9,
    });
  });

  const thoughts = ['self-harm-thoughts', 'self-harm-same-day'];
  const plan = ['self-harm-plan', 'self-harm-same-day'];
  it.each([
    ['item 9 not answered', phq9(5, null), null, []],
    ['item 9 at 0', phq9(5, 0), null, []],
    ['item 9 at 1', phq9(5, 1), null, thoughts],
    ['item 9 at 2', phq9(5, 2), null, thoughts],
    ['item 9 at 3', phq9(5, 3), null, thoughts],
    ['item 9 at 1, no plan', phq9(5, 1), 'thoughts', thoughts],
    ['item 9 at 1, with a plan', phq9(5, 1), 'plan', plan],
    ['item 9 alone answered', [null, null, null, null, null, null, null, null, 1], null, thoughts],
    ['item 9 taken back to 0 after a plan', phq9(5, 0), 'plan', []],
    ['item 9 cleared after a plan', phq9(5, null), 'plan', []],
    ['a total of 19', phq9(19, 0), null, []],
    ['a total of 20', phq9(20, 0), null, ['phq9-severe']],
    ['a total of 27', phq9(24, 3), null, [...thoughts, 'phq9-severe']],
    ['19 with item 9 open', phq9(19, null), null, []],
    ['20 with item 9 open', phq9(20, null), null, ['phq9-severe']],
    ['17 and item 9 at 3', phq9(17, 3), null, [...thoughts, 'phq9-severe']],
    ['16 and item 9 at 3', phq9(16, 3), null, thoughts],
    ['20 in seven items', [3, 3, 3, 3, 3, 3, 2, null, null], null, ['phq9-severe']],
    ['19 in seven items', [3, 3, 3, 3, 3, 3, 1, null, null], null, []],
    ['nothing answered', [null, null, null, null, null, null, null, null, null], null, []],
  ] as const)('PHQ-9: %s', (_, answers, followUp, expected) => {
    expect(firing('phq9', answers, followUp)).toEqual(expected);
  });

  it.each<[AnsweredScale['scale'], number[]]>([
    ['phq2', [3, 3]],
    ['gad7', [3, 3, 3, 3, 3, 3, 3]],
    ['sows', Array.from({ length: 16 }, () => 4)],
    ['craving', [10]],
  ])('%s at its highest shows nothing: the rules know the PHQ-9 only', (scale, answers) => {
    expect(firing(scale, answers)).toEqual([]);
  });
});

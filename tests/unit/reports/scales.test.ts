import { describe, expect, it } from 'vitest';
import { scalesReveals } from '../../../main/reports/scales/reveals';
import { scalesReport } from '../../../main/reports/scales/scales-report';
import type { ScalesOptions } from '../../../shared/contract/reports/scales';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { scoreScale } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import { localDate } from '../../../shared/time';

function record(scale: FilledScaleId, day: string, answers: (number | null)[]): ScaleRecord {
  const at = `${day}T15:00:00.000Z`;
  return {
    ...{ id: 'a'.repeat(32), scale, at, day: localDate(day), time: '10:00', answers, selfHarm: null },
    ...scoreScale(scale, answers),
    finishedAt: at,
  };
}

const phq9 = [
  record('phq9', '2026-11-06', [3, 2, 2, 2, 2, 1, 2, 0, 2]),
  record('phq9', '2026-11-13', [2, 1, 2, 1, 1, null, 1, 0, 1]),
  record('phq9', '2026-11-20', [2, 1, 2, 1, 1, 0, 1, 0, 1]),
];
const gad7 = record('gad7', '2026-11-20', [1, 1, 2, 0, 1, 0, 1]);

function report(given: Partial<ScalesOptions> = {}, before: ScaleRecord[] = []) {
  const options: ScalesOptions = {
    ...{ kind: 'scales', from: localDate('2026-11-01'), to: localDate('2026-11-22') },
    ...{ scales: ['phq9', 'gad7', 'sows'], answers: false, item9: false, paper: 'letter', ...given },
  };
  return scalesReport({ options, asOf: options.to, finished: [...phq9, gad7], before });
}

const of = (made: ReturnType<typeof report>, scale: FilledScaleId) =>
  made.scales.find((each) => each.scale === scale);

describe('scale results on paper', () => {
  it('have each result of the chosen scales against the last total, and none without results', () => {
    const made = report();
    expect(made.scales.map(({ scale }) => scale)).toEqual(['phq9', 'gad7']);
    expect(
      of(made, 'phq9')?.results.map(({ day, total, change, answered }) => [
        ...[day, total, change?.points ?? null, change?.since ?? null, answered],
      ]),
    ).toEqual([
      ['2026-11-06', 16, null, null, 9],
      ['2026-11-13', null, null, null, 8],
      ['2026-11-20', 9, -7, '2026-11-06', 9],
    ]);
    expect(report({ scales: ['gad7'] }).scales.map(({ scale }) => scale)).toEqual(['gad7']);
  });

  it('compare the first result with the total before the period', () => {
    const before = record('gad7', '2026-10-20', [2, 2, 2, 2, 2, 2, 2]);
    expect(of(report({}, [before]), 'gad7')?.results[0]?.change).toMatchObject({
      ...{ points: -8, since: '2026-10-20' },
    });
  });

  it.each([
    ['neither', {}, false, false, [], ['scales']],
    ['answers alone', { answers: true }, false, true, [], ['scales', 'single-answers']],
    ['item 9 alone', { item9: true }, false, false, [2, 1, 1], ['scales', 'item-9']],
    ['both', { answers: true, item9: true }, true, false, [2, 1, 1], ['scales', 'single-answers', 'item-9']],
  ])('state item 9 only where it is chosen, and no answers that would tell it: %s', (...given) => {
    const [, options, hasAnswers, withheld, item9, reveals] = given;
    const made = report(options);
    const results = of(made, 'phq9')?.results ?? [];
    expect(results.map(({ answers }) => answers !== null)).toEqual(results.map(() => hasAnswers));
    expect(of(made, 'phq9')?.answersWithheld).toBe(withheld);
    expect(results.flatMap(({ selfHarm }) => selfHarm ?? [])).toEqual(item9);
    expect(scalesReveals(made).map(({ id }) => id)).toEqual(reveals);
    // A scale that asks nothing of the kind has its answers whenever they are asked for.
    expect(of(made, 'gad7')?.results[0]?.answers !== null).toBe('answers' in options);
  });
});

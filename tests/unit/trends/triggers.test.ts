import { describe, expect, it } from 'vitest';
import { type TriggeredEntry, triggersFacts, triggersOf } from '../../../main/trends/triggers';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { Trigger } from '../../../shared/contract/trend-findings';
import { addDays } from '../../../shared/time';
import { day } from '../../support/vault';

const first = day('2026-11-01');
const on = (index: number) => addDays(first, index);
const dose = (index: number, ...tags: DoseTag[]) => ({ day: on(index), tags });
const entry = (index: number, triggers: DoseTag[], more: Partial<TriggeredEntry> = {}): TriggeredEntry => ({
  day: on(index),
  triggers,
  ledTo: null,
  craving: null,
  ...more,
});
/** Logged days from the first on, and whether each was above the plan. */
const judged = (above: boolean[]) => new Map(above.map((isAbove, index) => [on(index), isAbove]));

describe('triggers', () => {
  it('are counted over doses and entries, with what they led to and the days beside them', () => {
    const found = triggersOf(
      [dose(0, 'trigger.stress', 'situation.work'), dose(0, 'trigger.stress'), dose(9, 'own:the train')],
      [
        entry(0, ['trigger.stress'], { ledTo: 'extra-dose', craving: 7 }),
        entry(1, ['trigger.stress', 'trigger.stress'], { ledTo: 'passed', craving: 4 }),
        entry(2, ['trigger.stress']),
      ],
      judged([true, false, false, true]),
    );
    const nothing = { passed: 0, coped: 0, plannedDose: 0, extraDose: 0, notSaid: 0 };
    expect(found).toEqual([
      {
        trigger: 'trigger.stress',
        doses: 2,
        entries: 3,
        ledTo: { ...nothing, passed: 1, extraDose: 1, notSaid: 1 },
        withIt: { days: 3, above: 1 },
        withoutIt: { days: 1, above: 1 },
        craving: { mean: 5.5, n: 2 },
        isEnough: true,
      },
      {
        trigger: 'situation.work',
        doses: 1,
        entries: 0,
        ledTo: nothing,
        withIt: { days: 1, above: 1 },
        withoutIt: { days: 3, above: 1 },
        craving: null,
        isEnough: false,
      },
      {
        trigger: 'own:the train',
        doses: 1,
        entries: 0,
        ledTo: nothing,
        // Nothing was logged of the plan on that day.
        withIt: { days: 0, above: 0 },
        withoutIt: { days: 4, above: 2 },
        craving: null,
        isEnough: false,
      },
    ]);
  });

  it.each([
    ['none was named', [], [{ code: 'too-few' }]],
    ['the most often named was named twice', [[0, 0]], [{ code: 'too-few' }]],
    [
      'days with it are above the plan as often as others',
      [[3, 5, 3, 5, 1]],
      [{ code: 'most-often', trigger: 't0', times: 5 }],
    ],
  ] as const)('tell little where %s', (_name, rows, expected) => {
    expect(triggersFacts(rows.map((row, index) => trigger(`t${index}`, row)))).toEqual(
      expected.map((fact) => ('trigger' in fact ? { ...fact, trigger: 'own:t0' } : fact)),
    );
  });

  it.each([
    ['a fifth more: told', [4, 10, 2, 10], true],
    ['a little less than a fifth: not told', [39, 100, 20, 100], false],
    ['two days with it: not told', [2, 2, 0, 10], false],
    ['two days without it: not told', [3, 3, 0, 2], false],
  ] as const)('and days above the plan: %s', (_name, [above, days, aboveElse, daysElse], isTold) => {
    const row = { ...trigger('t', [above, days]), withoutIt: { days: daysElse, above: aboveElse } };
    const told = triggersFacts([row]).filter(({ code }) => code === 'more-above-plan');
    expect(told).toEqual(
      isTold
        ? [{ code: 'more-above-plan', trigger: 'own:t', withIt: row.withIt, withoutIt: row.withoutIt }]
        : [],
    );
  });
});

/** A trigger by its days above the plan and its days, each with one dose, and the same of days without it. */
function trigger(name: string, row: readonly number[]): Trigger {
  const [above = 0, days = 0, aboveElse = 0, daysElse = 0] = row;
  return {
    trigger: `own:${name}`,
    doses: days === 0 ? 2 : days,
    entries: 0,
    ledTo: { passed: 0, coped: 0, plannedDose: 0, extraDose: 0, notSaid: 0 },
    withIt: { days, above },
    withoutIt: { days: daysElse, above: aboveElse },
    craving: null,
    isEnough: days >= 3,
  };
}

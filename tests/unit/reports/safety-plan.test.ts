import { describe, expect, it } from 'vitest';
import { safetyPlanReveals } from '../../../main/reports/safety-plan/reveals';
import { safetyPlanReport } from '../../../main/reports/safety-plan/safety-plan-report';
import type { OwnLine, OwnList } from '../../../shared/contract/own-lines';
import type { SafetyPlanOptions } from '../../../shared/contract/reports/safety-plan';
import { type SafetyStep, safetySteps } from '../../../shared/contract/safety-steps';
import { localDate } from '../../../shared/time';

const line = (list: OwnList, text: string, reach = ''): OwnLine => ({
  ...{ id: 'a'.repeat(32), list, text, reach, appointmentId: null, askedOn: null },
});

function report(lines: OwnLine[], given: Partial<SafetyPlanOptions> = {}) {
  const options = { kind: 'safety-plan' as const, size: 'page' as const, people: true, ...given };
  return safetyPlanReport({
    options: { ...options, paper: 'letter' },
    asOf: localDate('2026-11-22'),
    lines,
  });
}

/** What a step has: its lines, how many more there are, and empty ones. */
const stepOf = (made: ReturnType<typeof report>, step: SafetyStep) => {
  const found = made.steps.find((each) => each.step === step);
  return [found?.lines.map(({ text }) => text), found?.more, found?.blank];
};

const several = (count: number, length = 10) =>
  Array.from({ length: count }, (_, index) => line('safety-coping', `${index}`.padEnd(length, 'x')));

describe('a safety plan on paper', () => {
  it('has the six steps in their order also when nothing was written, with lines to fill by hand', () => {
    const made = report([]);
    expect(made.steps.map(({ step }) => step)).toEqual(safetySteps);
    expect(made.steps.every(({ blank }) => blank === 3)).toBe(true);
  });

  it.each([
    [1, 2],
    [2, 1],
    [3, 1],
    [12, 1],
  ])('has %i lines on a page with %i to fill', (count, blank) => {
    const made = stepOf(report(several(count)), 'safety-coping');
    expect(made.slice(1)).toEqual([0, blank]);
    expect(made[0]).toHaveLength(count);
  });

  it.each([
    ['nothing', [], 0, 0, 2],
    ['one short line', several(1), 1, 0, 2],
    ['three short lines', several(3), 3, 0, 1],
    ['as many as there is room for', several(4), 4, 0, 0],
    ['one more than there is room for', several(5), 3, 2, 0],
    ['two that take two rows each', several(2, 39), 2, 0, 0],
    ['three that take two rows each', several(3, 39), 1, 2, 0],
    ['one that is too long', several(1, 200), 0, 1, 0],
  ])('holds on a card what has room, and counts the rest: %s', (_, lines, shown, more, blank) => {
    const made = stepOf(report(lines, { size: 'card' }), 'safety-coping');
    expect(made.slice(1)).toEqual([more, blank]);
    expect(made[0]).toHaveLength(shown);
  });

  const written = [
    line('safety-warning-signs', 'Quiet'),
    line('safety-distraction', 'Sam'),
    line('safety-people', 'Robin', '555'),
    line('safety-professionals', 'Dr. Ames', '556'),
  ];

  it('leaves out whoever is named, and how to reach them, where that is chosen', () => {
    const made = report(written, { people: false });
    expect(made.steps.flatMap(({ lines }) => lines)).toEqual([{ text: 'Quiet', reach: '' }]);
    expect(safetyPlanReveals(made)).toEqual([{ id: 'safety-plan', count: null }]);
  });

  it('tells how many people are on it', () => {
    expect(safetyPlanReveals(report(written))).toEqual([
      { id: 'safety-plan', count: null },
      { id: 'people', count: 3 },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phase, Step } from '../../../main/schedule/model';
import { buildPlan } from '../../../main/schedule/plan';
import { presetPhases, solveForDays } from '../../../main/schedule/presets';
import type { Amount } from '../../../shared/quantity';
import { daysBetween, localDate } from '../../../shared/time';

interface Vector {
  name: string;
  input: {
    startAmount: Amount;
    resolution: Amount;
    preset?: 'conservative' | 'moderate' | 'rapid';
    targetDays?: number;
    phases?: Phase[];
  };
  cut?: number;
  infeasible?: true;
  earliestDays?: number;
  steps?: object[];
}

const file = new URL('../../golden/schedule.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };

const startDate = localDate('2024-02-26');

/** A row as the golden file writes it: days counted from the start, flags only where true. */
function asGolden({ from, days, amount, phase, coarse, off }: Step) {
  const flags = { ...(coarse && { coarse }), ...(off && { off }) };
  return { day: daysBetween(startDate, from), days, amount, phase, ...flags };
}

function phasesOf({ preset, phases, targetDays, ...scale }: Vector['input']): Phase[] {
  if (phases !== undefined) return phases;
  if (preset === undefined) throw new Error('a vector without phases');
  if (targetDays === undefined || preset === 'conservative') return presetPhases(preset, scale);
  const solution = solveForDays(preset, { ...scale, targetDays });
  if (!solution.ok) throw new Error('no solution');
  return solution.phases;
}

describe('The golden plans are reproduced exactly', () => {
  it.each(vectors.filter(({ steps }) => steps))('$name', ({ input, steps }) => {
    const { startAmount, resolution } = input;
    const plan = buildPlan({ startDate, startAmount, resolution, phases: phasesOf(input) });
    expect(plan.map(asGolden)).toEqual(steps);
  });

  it.each(vectors.filter(({ input }) => input.targetDays))('the solution of "$name"', (vector) => {
    const { preset, targetDays = 0, ...scale } = vector.input;
    const solution = solveForDays(preset === 'rapid' ? 'rapid' : 'moderate', { ...scale, targetDays });
    const { ok, ...found } = solution;
    expect(ok).toBe(vector.infeasible === undefined);
    expect(found).toMatchObject(ok ? { cut: vector.cut } : { earliestDays: vector.earliestDays });
  });
});

import { test } from '@playwright/test';
import type { Phase, PlanEvent, PlanSpec } from '../../main/schedule/model';
import { buildPlan, projectPlan } from '../../main/schedule/plan';
import { presetPhases } from '../../main/schedule/presets';
import { amount } from '../../shared/quantity';
import { addDays, localDate } from '../../shared/time';
import { printHeading, printTimes, spread, timed } from './figures';

const runs = 500;
const limitMs = 5;
const startDate = localDate('2026-01-05');

const scale = { startAmount: amount(20_000), resolution: amount(100) };
const typical: PlanSpec = {
  startDate,
  ...scale,
  approach: 'conservative',
  phases: presetPhases('conservative', scale),
};

/** The largest that are accepted: 1,000 g at 10 mg over five years, a row for nearly each of its days. */
const largest: Record<string, Phase[]> = {
  linear: [{ kind: 'linear', name: 'p', everyDays: 1, days: 1827 }],
  percentage: [{ kind: 'percentage', name: 'p', cut: 0.004, cap: 0.005, everyDays: 1, days: 1827 }],
  hyperbolic: [{ kind: 'hyperbolic', name: 'p', k: 10_000, steps: 1827, everyDays: 1 }],
  custom: [{ kind: 'custom', name: 'p', cuts: Array(1827).fill(0.003), everyDays: 1 }],
  alternate: [{ kind: 'alternate', name: 'p', cycles: 913 }],
  mixed: [
    {
      kind: 'percentage',
      name: 'a',
      cut: 0.002,
      cap: 0.005,
      everyDays: 1,
      days: 600,
      stabiliseEvery: 7,
      stabiliseDays: 1,
    },
    { kind: 'hyperbolic', name: 'b', k: 50_000, steps: 400, everyDays: 1 },
    { kind: 'linear', name: 'c', everyDays: 1, days: 600 },
    { kind: 'alternate', name: 'd', cycles: 100 },
  ],
};

const largestSpec = (phases: Phase[]): PlanSpec => ({
  startDate,
  startAmount: amount(1_000_000),
  resolution: amount(10),
  phases,
});

/** Thirty events, `apart` days from each other, of every type; the dear ones (new end dates) among them. */
function hardHistory({ startAmount, phases, resolution }: PlanSpec, apart: number): PlanEvent[] {
  const day = (index: number) => addDays(startDate, index * apart);
  const round = (share: number) => amount(Math.floor((startAmount * share) / resolution) * resolution);
  return Array.from({ length: 3 }, (_, turn): PlanEvent[] => {
    const at = turn * 10;
    return [
      { on: day(at), type: 'hold', days: 3 },
      { on: day(at + 1), type: 'openHold' },
      { on: day(at + 2), type: 'resume' },
      { on: day(at + 3), type: 'pace', factor: 1.1 },
      { on: day(at + 4), type: 'stepBack' },
      { on: day(at + 5), type: 'rebase', amount: round(0.9 - turn / 5) },
      { on: day(at + 6), type: 'retarget', endDate: addDays(day(at + 6), 900) },
      { on: day(at + 7), type: 'resolution', resolution },
      { on: day(at + 8), type: 'stepBack' },
      { on: day(at + 9), type: 'edit', phases },
    ];
  }).flat();
}

/** What it costs to make as many rows with nothing to work out: what the other figures are read against. */
function bareRows(count: number): object[] {
  const rows: object[] = [];
  for (let row = 0; row < count; row += 1) {
    rows.push({ from: startDate, days: 1, amount: count - row, cut: 1 / count, phase: 'p', coarse: false });
  }
  return rows;
}

interface Case {
  name: string;
  rows: number;
  times: number[];
}

/** Runs work many times, the first time included. */
function measured(name: string, work: () => { length: number }): Case {
  let rows = 0;
  const times = timed(runs, () => {
    rows = work().length;
  });
  return { name: `${name} (${rows} rows)`, rows, times };
}

test('building and projecting plans', () => {
  const builds = [
    measured('build, typical', () => buildPlan(typical)),
    ...Object.entries(largest).map(([kind, phases]) =>
      measured(`build, largest, ${kind}`, () => buildPlan(largestSpec(phases))),
    ),
  ];
  const projections = [
    measured('project, typical, no events', () => projectPlan(typical, [], startDate).steps),
    measured(
      'project, typical, 30 events',
      () => projectPlan(typical, hardHistory(typical, 2), startDate).steps,
    ),
    ...Object.entries(largest).map(([kind, phases]) => {
      const spec = largestSpec(phases);
      const events = hardHistory(spec, 20);
      return measured(
        `project, largest, ${kind}, 30 events`,
        () => projectPlan(spec, events, startDate).steps,
      );
    }),
  ];

  printHeading('schedule');
  for (const { name, rows, times } of [...builds, ...projections]) {
    printTimes(
      name,
      times,
      timed(runs, () => bareRows(rows)),
    );
  }
  const largestBuilds = builds.slice(1).map(({ times }) => spread(times.slice(1)));
  const verdict = (figure: 'median' | 'p95') => {
    const worst = Math.max(...largestBuilds.map((build) => build[figure]));
    return `${worst < limitMs ? 'yes' : 'no'} by the ${figure} (at most ${worst.toFixed(2)} ms)`;
  };
  process.stdout.write(
    `The largest specs build in under ${limitMs} ms: ${verdict('median')}, ${verdict('p95')}\n`,
  );
});

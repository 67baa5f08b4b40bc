import { describe, expect, it } from 'vitest';
import type { Approach, Phase } from '../../../main/schedule/model';
import { projectPlan } from '../../../main/schedule/plan';
import { PlanRefused } from '../../../main/schedule/plan-refused';
import { presetPhases } from '../../../main/schedule/presets';
import { type Strategy, type StrategyStart, strategyPhases } from '../../../main/schedule/strategies';
import { amount } from '../../../shared/quantity';
import { asRows, type Row, rowsOf, START, specOf } from './rows';

const scale = { startAmount: amount(20_000), resolution: amount(100) };

function rowsFor(strategy: Strategy, from: StrategyStart = scale): Row[] {
  return rowsOf(from.startAmount, from.resolution, strategyPhases(strategy, from).phases);
}

describe('A strategy becomes phases', () => {
  const own: [Strategy, Phase[]][] = [
    [
      { kind: 'percentage', cut: 0.1, everyDays: 7 },
      [{ kind: 'percentage', name: 'main', cut: 0.1, cap: 0.5, everyDays: 7, until: amount(1000) }],
    ],
    [
      { kind: 'percentage', cut: 0.6, everyDays: 7, stabiliseEvery: 3, stabiliseDays: 4 },
      [
        {
          kind: 'percentage',
          name: 'main',
          cut: 0.6,
          cap: 0.6,
          everyDays: 7,
          until: amount(1000),
          stabiliseEvery: 3,
          stabiliseDays: 4,
        },
      ],
    ],
    [
      { kind: 'fixed', amount: amount(1000), everyDays: 7 },
      [{ kind: 'fixed', name: 'main', amount: amount(1000), everyDays: 7 }],
    ],
    [{ kind: 'linear', everyDays: 7, days: 70 }, [{ kind: 'linear', name: 'main', everyDays: 7, days: 70 }]],
    [
      { kind: 'hyperbolic', k: 5000, steps: 8, everyDays: 7 },
      [{ kind: 'hyperbolic', name: 'main', k: 5000, steps: 8, everyDays: 7 }],
    ],
    [
      { kind: 'custom', cuts: [0.1, 0.2], everyDays: 7, toZero: false },
      [{ kind: 'custom', name: 'main', cuts: [0.1, 0.2], everyDays: 7 }],
    ],
  ];

  it.each(own)('%j, under the limits of an own plan', (strategy, phases) => {
    expect(strategyPhases(strategy, scale)).toEqual({ approach: undefined, phases });
  });

  it.each<[Strategy & { kind: Approach }, object]>([
    [{ kind: 'conservative' }, {}],
    [{ kind: 'conservative', initialCut: 0.15, finalDays: 60, finalEvery: 5 }, {}],
    [{ kind: 'moderate' }, {}],
    [{ kind: 'moderate', cut: 0.3, stabiliseEvery: 0 }, {}],
    [{ kind: 'rapid', every: 2 }, {}],
  ])('%j, an approach of the guide', (strategy) => {
    const { kind, ...choices } = strategy;
    expect(strategyPhases(strategy, scale)).toEqual({
      approach: kind,
      phases: presetPhases(kind, { ...scale, ...choices }),
    });
  });

  it('The final steps of a conservative plan take as long as they are given', () => {
    const [, , final] = strategyPhases({ kind: 'conservative', finalDays: 56 }, scale).phases;
    expect(final).toEqual({ kind: 'linear', name: 'final', everyDays: 3, days: 56 });
  });

  it('A list of cuts can lead to zero after its last step', () => {
    expect(rowsFor({ kind: 'custom', cuts: [0.1, 0.5, 0.9], everyDays: 7, toZero: true })).toEqual([
      [0, 7, 18_000, 'main'],
      [7, 7, 9000, 'main'],
      [14, 7, 900, 'main'],
      [21, null, 0, 'done'],
    ]);
  });
});

describe('Steps made by hand', () => {
  const steps = [
    { amount: amount(17_300), days: 7 },
    { amount: amount(15_000), days: 7 },
    { amount: amount(4000), days: 10 },
    { amount: amount(100), days: 1 },
  ];

  it('come out as they were written, and then zero', () => {
    expect(rowsFor({ kind: 'steps', steps, toZero: true })).toEqual([
      [0, 7, 17_300, 'main'],
      [7, 7, 15_000, 'main'],
      [14, 10, 4000, 'main'],
      [24, 1, 100, 'main'],
      [25, null, 0, 'done'],
    ]);
  });

  it('or end open', () => {
    expect(rowsFor({ kind: 'steps', steps, toZero: false }).at(-1)).toEqual([24, null, 100, 'main']);
  });

  it('with alternate days end at zero in either case', () => {
    for (const toZero of [true, false]) {
      expect(rowsFor({ kind: 'steps', steps, toZero }, { ...scale, alternateCycles: 1 }).slice(-3)).toEqual([
        [25, 1, 0, 'alternate', 'off'],
        [26, 1, 100, 'alternate'],
        [27, null, 0, 'done'],
      ]);
    }
  });

  it('are held against the limits of an own plan', () => {
    const { approach, phases } = strategyPhases({ kind: 'steps', steps, toZero: true }, scale);
    const spec = { ...specOf(20_000, 100, phases), approach };
    expect(projectPlan(spec, [], START).warnings).toEqual([
      { code: 'cut-over-limit', phase: 'main', cut: 11_000 / 15_000, limit: 0.5 },
      { code: 'effects-stack', phase: 'main', everyDays: 1 },
      { code: 'interval-under-limit', phase: 'main', everyDays: 1, limit: 3 },
      { code: 'cut-over-limit', phase: 'main', cut: 3900 / 4000, limit: 0.5 },
    ]);
  });

  it('After a restart at more than planned they go down by their cuts, then by the size of the last', () => {
    const two = [
      { amount: amount(10_000), days: 7 },
      { amount: amount(5000), days: 7 },
    ];
    const { phases } = strategyPhases({ kind: 'steps', steps: two, toZero: true }, scale);
    const restart = { type: 'rebase', on: START, amount: amount(16_000) } as const;
    expect(asRows(projectPlan(specOf(20_000, 100, phases), [restart], START).steps)).toEqual([
      [0, 7, 16_000, 'main'],
      [7, 7, 8000, 'main'],
      [14, 7, 3000, 'final'],
      [21, null, 0, 'done'],
    ]);
  });

  it.each<[string, { amount: number; days: number }[]]>([
    ['bad-steps', []],
    ['step-not-lower', [{ amount: 20_000, days: 7 }]],
    [
      'step-not-lower',
      [
        { amount: 10_000, days: 7 },
        { amount: 10_000, days: 7 },
      ],
    ],
    [
      'step-not-lower',
      [
        { amount: 10_000, days: 7 },
        { amount: 11_000, days: 7 },
      ],
    ],
    ['step-off-scale', [{ amount: 9950, days: 7 }]],
    ['bad-amount', [{ amount: 0, days: 7 }]],
    ['bad-amount', [{ amount: 100.5, days: 7 }]],
    ['bad-interval', [{ amount: 10_000, days: 0 }]],
    ['bad-interval', [{ amount: 10_000, days: 367 }]],
    ['bad-interval', [{ amount: 10_000, days: 1.5 }]],
    [
      'too-many-steps',
      Array.from({ length: 99 }, (_, at) => ({ amount: 19_900 - at * 100, days: 7 + (at % 2) })),
    ],
    ['too-many-steps', Array.from({ length: 1831 }, (_, at) => ({ amount: 20_000 - at, days: 1 }))],
  ])('that make no plan are refused: %s', (code, rows) => {
    const strategy = { kind: 'steps', steps: rows, toZero: true } as unknown as Strategy;
    expect(() => strategyPhases(strategy, scale)).toThrow(
      expect.objectContaining({ name: 'PlanRefused', code }),
    );
  });
});

describe('An alternate-day finish comes before zero', () => {
  const finished = { ...scale, alternateCycles: 2 };
  const strategies: Strategy[] = [
    { kind: 'conservative' },
    { kind: 'moderate' },
    { kind: 'rapid' },
    { kind: 'percentage', cut: 0.2, everyDays: 7 },
    { kind: 'fixed', amount: amount(3000), everyDays: 7 },
    { kind: 'linear', everyDays: 7, days: 70 },
    { kind: 'hyperbolic', k: 5000, steps: 8, everyDays: 7 },
    { kind: 'custom', cuts: [0.5, 0.5], everyDays: 7, toZero: false },
    { kind: 'custom', cuts: [0.5, 0.5], everyDays: 7, toZero: true },
  ];

  it.each(strategies)('$kind: two times an off day and a dose day at the last amount', (strategy) => {
    const plain = rowsFor(strategy).filter(([, , listed]) => listed > 0);
    const [day, days, last] = plain.at(-1) ?? [0, 0, 0];
    const off = day + (days ?? 7);
    expect(rowsFor(strategy, finished)).toEqual([
      ...plain.map(([from, length, ...rest]) => [from, length ?? 7, ...rest]),
      [off, 1, 0, 'alternate', 'off'],
      [off + 1, 1, last, 'alternate'],
      [off + 2, 1, 0, 'alternate', 'off'],
      [off + 3, 1, last, 'alternate'],
      [off + 4, null, 0, 'done'],
    ]);
  });

  it('Zero cycles are none', () => {
    const strategy: Strategy = { kind: 'linear', everyDays: 7, days: 70 };
    expect(strategyPhases(strategy, { ...scale, alternateCycles: 0 })).toEqual(
      strategyPhases(strategy, scale),
    );
  });
});

describe('Choices that no plan can be built from are refused', () => {
  it.each<[string, object, object]>([
    ['bad-cut', { kind: 'percentage', cut: 0, everyDays: 7 }, {}],
    ['bad-interval', { kind: 'fixed', amount: 100, everyDays: 0 }, {}],
    ['days-under-interval', { kind: 'linear', everyDays: 7, days: 6 }, {}],
    ['bad-k', { kind: 'hyperbolic', k: 0, steps: 5, everyDays: 7 }, {}],
    ['bad-steps', { kind: 'custom', cuts: [], everyDays: 7, toZero: true }, {}],
    ['bad-cut', { kind: 'custom', cuts: [0], everyDays: 7, toZero: true }, {}],
    ['days-under-interval', { kind: 'conservative', finalDays: 2 }, {}],
    ['bad-cycles', { kind: 'rapid' }, { alternateCycles: -1 }],
    [
      'bad-start-amount',
      { kind: 'steps', steps: [{ amount: 100, days: 7 }], toZero: true },
      { startAmount: 0 },
    ],
    ['resolution-above-start', { kind: 'rapid' }, { resolution: amount(20_001) }],
  ])('%s: %j', (code, strategy, change) => {
    const work = () => strategyPhases(strategy as Strategy, { ...scale, ...change });
    expect(work).toThrow(PlanRefused);
    expect(work).toThrow(`The plan was refused: ${code}`);
  });
});

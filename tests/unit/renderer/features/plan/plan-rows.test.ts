import { describe, expect, it } from 'vitest';
import { planRows } from '../../../../../renderer/features/plan/plan-rows';
import type { Plan } from '../../../../../shared/contract/plans';
import { amount } from '../../../../../shared/quantity';
import { localDate } from '../../../../../shared/time';
import { curveOf } from '../../ui/curves';

const id = '0'.repeat(32);
const current = curveOf(4_000, '2026-11-08', [
  [3_000, 7],
  [2_000, 7],
  [1_000, 7],
  [0, null],
]);

function plan(over: Partial<Plan>): Plan {
  const part = (...parts: number[]) => parts.map(amount);
  return {
    id,
    product: { id, name: 'Leaf', unit: 'g', resolution: amount(1000), piece: null },
    approach: 'conservative',
    slots: ['07:00', '12:00', '22:00'].map((time) => ({ time, weight: 1 })),
    current,
    splits: [part(1000, 1000, 1000), part(1000, 1000, 0), part(1000, 0, 0), part(0, 0, 0)],
    flags: current.steps.map(() => []),
    isHeld: false,
    earlier: [],
    events: [],
    canUndo: false,
    isOver: false,
    strategy: null,
    alternateCycles: 0,
    startDate: localDate('2026-11-09'),
    today: localDate('2026-11-16'),
    taken: [],
    ...over,
  };
}

const notes = (of: Plan) => planRows(of).map((row) => row.notes);

describe('the table of steps', () => {
  it.each([
    ['2026-11-07', ['ahead', 'ahead', 'ahead', 'ahead']],
    ['2026-11-08', ['now', 'ahead', 'ahead', 'ahead']],
    ['2026-11-21', ['past', 'now', 'ahead', 'ahead']],
    ['2027-03-01', ['past', 'past', 'past', 'now']],
  ])('knows on %s which step is now', (today, when) => {
    expect(planRows(plan({ today: localDate(today) })).map((row) => row.when)).toEqual(when);
  });

  it('says where a time of day loses its part, once', () => {
    expect(notes(plan({}))).toEqual([
      [{ kind: 'phase', phase: 'initial' }],
      [{ kind: 'dropped', times: ['22:00'] }],
      [{ kind: 'dropped', times: ['12:00'] }],
      [],
    ]);
  });

  it('says which step was held, stepped back, off, or larger than allowed', () => {
    const [first, second, third, last] = current.steps;
    if (!first || !second || !third || !last) throw new Error('four steps');
    const steps = [
      first,
      { ...second, phase: 'middle' },
      { ...third, phase: 'middle' },
      { ...last, off: true },
    ];
    const events = [
      {
        id,
        recordedOn: localDate('2026-11-08'),
        change: { type: 'hold' as const, on: localDate('2026-11-10'), days: 3 },
      },
      {
        id,
        recordedOn: localDate('2026-11-22'),
        change: { type: 'openHold' as const, on: localDate('2026-11-22') },
      },
    ];
    const back = {
      id,
      recordedOn: localDate('2026-11-15'),
      change: { type: 'stepBack' as const, on: localDate('2026-11-15') },
    };
    const splits = plan({}).splits.map(() => [amount(1), amount(1), amount(1)]);
    const flags: Plan['flags'] = [[], [], ['coarse'], []];
    expect(notes(plan({ current: { ...current, steps }, events: [...events, back], flags, splits }))).toEqual(
      [
        [
          { kind: 'phase', phase: 'initial' },
          { kind: 'held', days: 3 },
        ],
        [{ kind: 'phase', phase: 'middle' }, { kind: 'back' }],
        [{ kind: 'heldOpen' }, { kind: 'coarse' }],
        [{ kind: 'off' }],
      ],
    );
  });

  it('says of each step what is to be known about its cut', () => {
    expect(notes(plan({ flags: [['overLimit'], ['coarse', 'stacks'], [], []] })).slice(0, 2)).toEqual([
      [{ kind: 'phase', phase: 'initial' }, { kind: 'overLimit' }],
      [{ kind: 'coarse' }, { kind: 'stacks' }, { kind: 'dropped', times: ['22:00'] }],
    ]);
  });

  it('says where the person restarted or stopped, and from where on the steps are made by hand', () => {
    const change = (on: string, what: object) => ({
      id,
      recordedOn: localDate(on),
      change: { on: localDate(on), ...what },
    });
    const steps = { kind: 'steps', steps: [{ amount: amount(2000), days: 7 }], toZero: true };
    const events = [
      change('2026-11-09', { type: 'rebase', amount: amount(3000) }),
      change('2026-11-15', { type: 'edit', strategy: steps, alternateCycles: 0 }),
      change('2026-11-23', { type: 'stop' }),
    ] as Plan['events'];
    const splits = plan({}).splits.map(() => [amount(1), amount(1), amount(1)]);
    expect(notes(plan({ events, splits, strategy: steps as Plan['strategy'] }))).toEqual([
      [{ kind: 'phase', phase: 'initial' }, { kind: 'restart' }],
      [{ kind: 'byHand' }],
      [{ kind: 'stopped' }],
      [],
    ]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract';
import type { Plan, PlanChange } from '../../shared/contract/plans';
import type { Strategy } from '../../shared/contract/strategies';
import { expectRefusal } from '../support/refusal';
import { day, grams, newVault, planChoices, type TestVault } from '../support/vault';

// Whatever a page may send about a plan: what can’t be is refused with a code, and nothing of it is kept.

const today = day('2026-11-22');
const nobody = 'f'.repeat(32);

let vault: TestVault;
let plan: Plan;

beforeAll(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  plan = await vault.call('plans.create', planChoices('2026-11-08'));
});

const change = (given: object) => ({ planId: plan.id, change: { on: today, ...given } });
const edit = (strategy: object) => change({ type: 'edit', strategy, alternateCycles: 0 });
const rows = (...steps: [number, number][]) => ({
  kind: 'steps',
  toZero: true,
  steps: steps.map(([amount, days]) => ({ amount: grams(amount), days })),
});
const newPlan = (given: object): object => ({
  ...planChoices('2026-11-22'),
  product: { kind: 'new', name: 'Another', unit: 'g', piece: null },
  ...given,
});

describe('a change to the plan is refused', () => {
  it.each<[string, object, string, string?]>([
    ['at a factor of 0', { type: 'pace', factor: 0 }, 'bad-input'],
    ['at a factor below 0', { type: 'pace', factor: -1 }, 'bad-input'],
    ['at a factor without a number', { type: 'pace', factor: Number.NaN }, 'bad-input'],
    ['at a factor without a bound', { type: 'pace', factor: Number.POSITIVE_INFINITY }, 'bad-input'],
    ['for a hold of no days', { type: 'hold', days: 0 }, 'bad-input'],
    ['for a hold of half a day', { type: 'hold', days: 0.5 }, 'bad-input'],
    [
      'for an end date before today',
      { type: 'retarget', endDate: '2026-11-21' },
      'plan-refused',
      'end-too-soon-2027-01-31',
    ],
    ['for a day that does not exist', { type: 'hold', on: '2026-11-31', days: 3 }, 'bad-input'],
    ['on a day that has passed', { type: 'hold', on: '2026-11-21', days: 3 }, 'plan-refused', 'in-the-past'],
    ['for a resume without a hold', { type: 'resume' }, 'plan-refused', 'not-held'],
    [
      'for a restart below the scale',
      { type: 'rebase', amount: grams(0.05) },
      'plan-refused',
      'resolution-above-amount',
    ],
    ['for a restart at nothing', { type: 'rebase', amount: 0 }, 'bad-input'],
    ['with a field of its own', { type: 'stop', really: true }, 'bad-input'],
    ['of a kind that there is none', { type: 'faster' }, 'bad-input'],
    [
      'on a day after its end',
      { type: 'hold', on: '2100-12-31', days: 300 },
      'plan-refused',
      'plan-has-ended',
    ],
  ])('%s', (_name, given, code, reason) => expectRefusal(vault, 'plans.change', change(given), code, reason));

  it.each<[string, object, string, string?]>([
    ['that rise', rows([9, 7], [9.5, 7]), 'plan-refused', 'step-not-lower'],
    ['that stay', rows([9, 7], [9, 7]), 'plan-refused', 'step-not-lower'],
    ['above the present amount', rows([13, 7]), 'plan-refused', 'step-not-lower'],
    ['off the scale', rows([9.05, 7]), 'plan-refused', 'step-off-scale'],
    ['of no days', rows([9, 0]), 'bad-input'],
    ['that are none', rows(), 'bad-input'],
  ])('for rows made by hand %s', (_name, strategy, code, reason) =>
    expectRefusal(vault, 'plans.change', edit(strategy), code, reason),
  );

  it('also as a preview', () =>
    expectRefusal(vault, 'plans.preview', edit(rows([9, 7], [9.5, 7])), 'plan-refused', 'step-not-lower'));

  it('of a plan that there is none', () =>
    expectRefusal(vault, 'plans.change', { ...change({ type: 'stop' }), planId: nobody }, 'no-plan'));
});

describe('a plan is refused', () => {
  it.each<[string, object, string, string?]>([
    ['with cuts of nothing', { kind: 'custom', cuts: [0.1, 0], everyDays: 7, toZero: true }, 'bad-input'],
    ['with cuts above all', { kind: 'custom', cuts: [1.5], everyDays: 7, toZero: true }, 'bad-input'],
    ['with cuts upwards', { kind: 'custom', cuts: [-0.2], everyDays: 7, toZero: true }, 'bad-input'],
    ['with a K of nothing', { kind: 'hyperbolic', k: 0, steps: 8, everyDays: 7 }, 'bad-input'],
    ['with a K beyond all', { kind: 'hyperbolic', k: 1e10, steps: 8, everyDays: 7 }, 'bad-input'],
    ['with no steps', { kind: 'hyperbolic', k: 10_000, steps: 0, everyDays: 7 }, 'bad-input'],
    [
      'with 401 rows',
      rows(...Array.from({ length: 401 }, (_, index): [number, number] => [19 - index / 100, 1])),
      'bad-input',
    ],
    [
      'with a last phase shorter than its steps',
      { kind: 'conservative', finalEvery: 28, finalDays: 1 },
      'plan-refused',
      'days-under-interval',
    ],
    [
      'with an end before its first cut',
      { kind: 'linear', everyDays: 30, days: 7 },
      'plan-refused',
      'days-under-interval',
    ],
    [
      'with steps so small that it takes over five years',
      { kind: 'fixed', amount: grams(0.1), everyDays: 90 },
      'plan-refused',
      'too-long',
    ],
    ['with a rapid taper that nobody supervises', { kind: 'rapid', supervised: false }, 'bad-input'],
    [
      'with the choices of two ways down',
      { kind: 'fixed', amount: 100, cut: 0.1, everyDays: 7 },
      'bad-input',
    ],
  ])('%s', async (_name, strategy, code, reason) => {
    await expectRefusal(vault, 'plans.create', newPlan({ strategy }), code, reason);
    const { product: _product, slots: _slots, ...choices } = newPlan({ strategy }) as InputOf<'plans.create'>;
    await expectRefusal(vault, 'plans.sketch', choices, code, reason);
  });

  it('with an absurd K that is in range: never, but its steps still go down to zero', async () => {
    const { product: _product, slots: _slots, ...choices } = planChoices('2026-11-22');
    for (const k of [1, 1_000_000_000]) {
      const strategy: Strategy = { kind: 'hyperbolic', k, steps: 8, everyDays: 7 };
      const amounts = (await vault.call('plans.sketch', { ...choices, strategy })).steps.map(
        ({ amount }) => amount,
      );
      expect(amounts).toEqual([...new Set(amounts)].sort((a, b) => b - a));
      expect(amounts.at(-1)).toBe(0);
    }
  });

  it('when it would end beyond the last year that there is', async () => {
    await expectRefusal(
      vault,
      'plans.create',
      newPlan({ startDate: '2100-12-20' }),
      'plan-refused',
      'too-long',
    );
    const { product: _product, slots: _slots, ...choices } = planChoices('2100-12-20');
    const fit = { ...choices, strategy: { kind: 'moderate' }, endDate: '2100-12-25' };
    await expectRefusal(vault, 'plans.fit', fit, 'plan-refused', 'too-long');
  });

  it('for a product that has one, by its name in other letters too', async () => {
    const known = { kind: 'known', id: plan.product.id };
    await expectRefusal(
      vault,
      'plans.create',
      newPlan({ product: known }),
      'plan-refused',
      'one-plan-for-a-product',
    );
    const named = { kind: 'new', name: ' lEAF ', unit: 'g', piece: null };
    await expectRefusal(vault, 'plans.create', newPlan({ product: named }), 'plan-refused', 'product-exists');
  });

  it('for a product that there is none', () =>
    expectRefusal(vault, 'plans.create', newPlan({ product: { kind: 'known', id: nobody } }), 'not-found'));
});

describe('a plan with an open hold, a stopped and a finished one', () => {
  const make = async () => {
    vault = await newVault({ now: '2026-11-22T20:40:00Z' });
    plan = await vault.call('plans.create', planChoices('2026-11-08'));
  };
  const done = (given: Omit<PlanChange, 'on'> & { on?: string }) =>
    vault.call('plans.change', change(given) as InputOf<'plans.change'>);

  it('takes no second hold while it is held openly', async () => {
    await make();
    await done({ type: 'openHold' });
    await expectRefusal(vault, 'plans.change', change({ type: 'openHold' }), 'plan-refused', 'already-held');
    const { id } = plan.product;
    await expectRefusal(vault, 'products.setHidden', { id, hidden: true }, 'plan-refused', 'plan-runs');
  });

  it('can be held, stepped back or made faster no more once it has ended', async () => {
    await make();
    vault.setNow('2027-01-24T20:40:00Z'); // its first day at zero
    const on = '2027-01-24';
    for (const given of [
      { type: 'hold', days: 3 },
      { type: 'openHold' },
      { type: 'stepBack' },
      { type: 'pace', factor: 2 },
      { type: 'stop' },
      { type: 'retarget', endDate: '2027-03-01' },
    ]) {
      await expectRefusal(vault, 'plans.change', change({ on, ...given }), 'plan-refused', 'plan-has-ended');
    }
  });

  it('has nothing ahead to hold once it is stopped', async () => {
    await make();
    await done({ type: 'stop' });
    for (const given of [{ type: 'hold', days: 3 }, { type: 'openHold' }, { type: 'stop' }]) {
      await expectRefusal(vault, 'plans.change', change(given), 'plan-refused', 'nothing-ahead');
    }
  });

  it('is changed back no more once a later day is logged, and was never changed without a change', async () => {
    await make();
    await expectRefusal(vault, 'plans.undo', { planId: plan.id }, 'nothing-to-undo');
    await done({ type: 'hold', days: 3 } as PlanChange);
    vault.setNow('2026-11-23T20:40:00Z');
    const dose = { productId: plan.product.id, amount: grams(2), slot: null, tags: [] };
    await vault.call('doses.log', { ...dose, day: null, time: null });
    await expectRefusal(vault, 'plans.undo', { planId: plan.id }, 'nothing-to-undo');
  });

  it('is not slowed down and held beyond the last year', async () => {
    await make();
    for (const factor of [10, 10, 10]) await done({ type: 'pace', factor } as PlanChange);
    for (let years = 0; years < 8; years += 1) await done({ type: 'hold', days: 365 } as PlanChange);
    expect((await vault.call('plans.current', { productId: null }))?.current.endDate).toMatch(/^2100-/);
    await expectRefusal(
      vault,
      'plans.change',
      change({ type: 'hold', days: 365 }),
      'plan-refused',
      'too-long',
    );
  });
});

import fc from 'fast-check';
import type { Phase, PlanEvent, PlanSpec, Step } from '../../main/schedule/model';
import { buildPlan, projectPlan } from '../../main/schedule/plan';
import { PlanRefused } from '../../main/schedule/plan-refused';
import { type Amount, amount } from '../../shared/quantity';
import { addDays, daysBetween, type LocalDate, localDate } from '../../shared/time';

/** Ten thousand cases for each invariant. */
export const CASES = { numRuns: 10_000 };

/** Every day of 2024 to 2030. */
export const dates = fc.integer({ min: 0, max: 2556 }).map((days) => addDays(localDate('2024-01-01'), days));

const intervals = fc.integer({ min: 1, max: 14 });
const cuts = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const caps = fc.option(cuts, { nil: undefined });

/** A phase of any kind for a resolution, named after its index so that its rows can be told. */
function phaseNamed(name: string, resolution: number): fc.Arbitrary<Phase> {
  const units = fc.integer({ min: 1, max: 20 }).map((count) => amount(count * resolution));
  return fc.oneof(
    fc.record({
      kind: fc.constant('percentage' as const),
      name: fc.constant(name),
      cut: fc.integer({ min: 50, max: 1000 }).map((thousandths) => thousandths / 1000),
      cap: caps,
      everyDays: intervals,
      days: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      until: fc.option(units, { nil: undefined }),
      stabiliseEvery: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      stabiliseDays: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
    }),
    intervals.chain((everyDays) =>
      fc.record({
        kind: fc.constant('linear' as const),
        name: fc.constant(name),
        everyDays: fc.constant(everyDays),
        days: fc.integer({ min: everyDays, max: 90 }),
      }),
    ),
    fc.record({
      kind: fc.constant('fixed' as const),
      name: fc.constant(name),
      amount: fc.oneof(units, fc.integer({ min: 1, max: 20 * resolution }).map(amount)),
      everyDays: intervals,
    }),
    fc.record({
      kind: fc.constant('hyperbolic' as const),
      name: fc.constant(name),
      k: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.001, max: 1e9, noNaN: true })),
      steps: fc.integer({ min: 1, max: 30 }),
      everyDays: intervals,
    }),
    fc.record({
      kind: fc.constant('custom' as const),
      name: fc.constant(name),
      cuts: fc.array(cuts, { minLength: 1, maxLength: 10 }),
      cap: caps,
      everyDays: intervals,
    }),
    fc.record({
      kind: fc.constant('alternate' as const),
      name: fc.constant(name),
      cycles: fc.integer({ min: 1, max: 5 }),
    }),
  );
}

function phasesNamed(prefix: string, resolution: number): fc.Arbitrary<Phase[]> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, at) => phaseNamed(`${prefix}${at}`, resolution))),
    );
}

/** A spec of any shape, its start on the scale or off it; a few take too long and are left out. */
export const specs: fc.Arbitrary<PlanSpec> = fc
  .constantFrom(10, 100, 250, 500, 1000)
  .chain((resolution) =>
    fc.record({
      startDate: dates,
      startAmount: fc.oneof(
        fc.integer({ min: 1, max: 60 }).map((units) => amount(units * resolution)),
        fc.integer({ min: resolution, max: 60 * resolution }).map(amount),
      ),
      resolution: fc.constant(amount(resolution)),
      phases: phasesNamed('p', resolution),
      approach: fc.constantFrom(undefined, 'conservative' as const, 'moderate' as const, 'rapid' as const),
    }),
  )
  .filter((spec) => codeOf(() => buildPlan(spec)) !== 'too-long');

/** An event of one of some types, in the ten days before a plan or the hundred and fifty after its start. */
export function eventFor(spec: PlanSpec, ...types: PlanEvent['type'][]): fc.Arbitrary<PlanEvent> {
  const { startDate, startAmount, resolution } = spec;
  const on = fc.integer({ min: -10, max: 150 }).map((day) => addDays(startDate, day));
  const makers: Record<PlanEvent['type'], fc.Arbitrary<PlanEvent>> = {
    hold: fc.record({ on, type: fc.constant('hold'), days: fc.integer({ min: 1, max: 20 }) }),
    openHold: fc.record({ on, type: fc.constant('openHold') }),
    resume: fc.record({ on, type: fc.constant('resume') }),
    stepBack: fc.record({ on, type: fc.constant('stepBack') }),
    stop: fc.record({ on, type: fc.constant('stop') }),
    pace: fc.record({
      on,
      type: fc.constant('pace'),
      factor: fc.integer({ min: 25, max: 300 }).map((percent) => percent / 100),
    }),
    rebase: fc.record({
      on,
      type: fc.constant('rebase'),
      amount: fc.integer({ min: 0, max: Math.round(startAmount * 1.5) }).map(amount),
    }),
    retarget: fc.record({
      on,
      type: fc.constant('retarget'),
      endDate: fc.integer({ min: -5, max: 300 }).map((day) => addDays(startDate, day)),
    }),
    edit: fc.record({ on, type: fc.constant('edit'), phases: phasesNamed('e', resolution) }),
    resolution: fc.record({
      on,
      type: fc.constant('resolution'),
      resolution: fc.integer({ min: 1, max: 3 * resolution }).map(amount),
    }),
  };
  // A new end date is solved for, which takes as long as all the others together.
  return fc.oneof(...types.map((type) => ({ arbitrary: makers[type], weight: type === 'retarget' ? 1 : 3 })));
}

export const ALL_EVENTS: PlanEvent['type'][] = [
  'hold',
  'openHold',
  'resume',
  'stepBack',
  'stop',
  'pace',
  'rebase',
  'retarget',
  'edit',
  'resolution',
];

/** A spec with up to four events of some types. */
export function histories(...types: PlanEvent['type'][]) {
  return specs.chain((spec) =>
    fc.record({ spec: fc.constant(spec), events: fc.array(eventFor(spec, ...types), { maxLength: 4 }) }),
  );
}

/** The code that work is refused with, or null. Anything else that it throws is a bug. */
export function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof PlanRefused) return error.code;
    throw error;
  }
}

/** The latest of some dates. */
export function latest(first: LocalDate, ...rest: LocalDate[]): LocalDate {
  return rest.reduce((last, date) => (date > last ? date : last), first);
}

/** What the rows list for each day from one date on, as text; null before the first row. */
export function listedFrom(steps: readonly Step[], from: LocalDate, days: number): (string | null)[] {
  const starts = steps.map((step) => daysBetween(from, step.from));
  const texts = steps.map(({ amount: listed, phase, off }) => `${listed} ${phase} ${off ?? ''}`);
  let at = -1;
  return Array.from({ length: Math.max(days, 0) }, (_, day) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= day) at += 1;
    return texts[at] ?? null;
  });
}

/** The sum of what the rows list, day by day, from a date to the last row. */
export function sumFrom(steps: readonly Step[], date: LocalDate): Amount {
  let sum = 0;
  for (const step of steps) {
    const first = daysBetween(date, step.from);
    for (let day = first; day < first + (step.days ?? 0); day += 1) if (day >= 0) sum += step.amount;
  }
  return amount(sum);
}

/** Where the rows of a plan break off, or null for none: each must start the day after the one before ends. */
export function gapIn(steps: readonly Step[], from: LocalDate): number | null {
  let next = from;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (step.from !== next || isLast !== (step.days === null) || step.days === 0) return index;
    next = addDays(step.from, step.days ?? 0);
  }
  return daysBetween(from, next) >= 0 && steps.length > 0 ? null : 0;
}

/** A plan with what happened to it, and a day to look at it; a few go too far ahead and are left out. */
export const projections = histories('hold', 'openHold', 'stepBack', 'rebase', 'stop', 'edit')
  .chain(({ spec, events }) =>
    fc.record({
      spec: fc.constant(spec),
      events: fc.constant(events),
      asOf: fc.integer({ min: -10, max: 150 }).map((day) => addDays(spec.startDate, day)),
    }),
  )
  .filter(({ spec, events, asOf }) => codeOf(() => projectPlan(spec, events, asOf)) === null)
  .map(({ spec, events, asOf }) => ({ spec, asOf, projection: projectPlan(spec, events, asOf) }));

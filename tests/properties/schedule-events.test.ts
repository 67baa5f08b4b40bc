import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEvent, PlanSpec, Projection } from '../../main/schedule/model';
import { heldSpans, projectPlan, projectRevisions, stepOn } from '../../main/schedule/plan';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import {
  ALL_EVENTS,
  CASES,
  codeOf,
  eventFor,
  gapIn,
  histories,
  latest,
  listedFrom,
  specs,
  sumFrom,
} from './schedule-arbitraries';

const days = (events: readonly PlanEvent[]) => events.map(({ on }) => on);

/** The projection; a history that leads too far ahead is refused as a whole, and the case left out. */
function project(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): Projection {
  let projection: Projection | undefined;
  const code = codeOf(() => {
    projection = projectPlan(spec, events, asOf);
  });
  expect(code === null || code === 'too-long').toBe(true);
  fc.pre(projection !== undefined);
  return projection as Projection;
}

describe('Whatever happens to a plan', () => {
  it('its dates have no gap or overlap, and the total adds up', () => {
    fc.assert(
      fc.property(histories(...ALL_EVENTS), fc.integer({ min: -20, max: 200 }), ({ spec, events }, day) => {
        const asOf = addDays(spec.startDate, day);
        const { steps, totalAhead, endDate } = project(spec, events, asOf);
        expect(gapIn(steps, spec.startDate)).toBeNull();
        expect(totalAhead).toBe(sumFrom(steps, asOf));
        const last = steps.at(-1);
        expect(endDate).toBe(last?.amount === 0 ? last.from : null);
      }),
      CASES,
    );
  });

  it('an event never changes a day before its own', () => {
    const cases = histories(...ALL_EVENTS).chain(({ spec, events }) =>
      fc.record({
        spec: fc.constant(spec),
        events: fc.constant(events),
        event: eventFor(spec, ...ALL_EVENTS),
        later: fc.nat({ max: 30 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ spec, events, event, later }) => {
        const asOf = addDays(latest(event.on, ...days(events)), later);
        const listed = (all: PlanEvent[]) =>
          listedFrom(project(spec, all, asOf).steps, spec.startDate, daysBetween(spec.startDate, event.on));
        fc.pre(event.on > spec.startDate);
        expect(listed([...events, event])).toEqual(listed(events));
      }),
      CASES,
    );
  });

  it('its amounts never rise except by a step back or a restart', () => {
    const types = ALL_EVENTS.filter((type) => type !== 'stepBack' && type !== 'rebase');
    fc.assert(
      fc.property(histories(...types), ({ spec, events }) => {
        const asOf = latest(spec.startDate, ...days(events));
        const listed = project(spec, events, asOf).steps.filter(({ off }) => !off);
        const rises = listed.filter(
          (step, index) => step.amount > (listed[index - 1]?.amount ?? spec.startAmount),
        );
        expect(rises).toEqual([]);
      }),
      CASES,
    );
  });

  it('its amounts can be made', () => {
    const types = ALL_EVENTS.filter((type) => type !== 'resolution');
    fc.assert(
      fc.property(histories(...types), ({ spec, events }) => {
        const asOf = latest(spec.startDate, ...days(events));
        const { steps } = project(spec, events, asOf);
        expect(steps.filter(({ amount }) => amount % spec.resolution !== 0 || amount < 0)).toEqual([]);
      }),
      CASES,
    );
  });

  it('no step is cut by more than its phase allows, unless it is coarse', () => {
    const types = ALL_EVENTS.filter((type) => type !== 'rebase' && type !== 'retarget');
    fc.assert(
      fc.property(histories(...types), ({ spec, events }) => {
        const asOf = latest(spec.startDate, ...days(events));
        const phases = [
          ...spec.phases,
          ...events.flatMap((event) => (event.type === 'edit' ? event.phases : [])),
        ];
        const caps = new Map<string, number>();
        for (const phase of phases) {
          const cap = 'cap' in phase ? (phase.cap ?? 1) : 1;
          caps.set(phase.name, Math.max(cap, caps.get(phase.name) ?? 0));
        }
        // Days at the start amount, rounded down to the coarsest scale, are no step.
        const scales = events.flatMap((event) => (event.type === 'resolution' ? [event.resolution] : []));
        const coarsest = Math.max(spec.resolution, ...scales);
        const over = project(spec, events, asOf).steps.filter(
          ({ phase, cut, coarse, off, amount }) =>
            !off && !coarse && cut > (caps.get(phase) ?? 1) && amount + coarsest <= spec.startAmount,
        );
        expect(over).toEqual([]);
      }),
      CASES,
    );
  });

  it('each revision is the projection of the events up to it', () => {
    fc.assert(
      fc.property(histories(...ALL_EVENTS), fc.integer({ min: 150, max: 300 }), ({ spec, events }, day) => {
        const asOf = addDays(spec.startDate, day);
        let revisions: Projection[] = [];
        fc.pre(codeOf(() => (revisions = projectRevisions(spec, events, asOf))) === null);
        expect(revisions).toHaveLength(events.length + 1);
        expect(revisions.at(-1)).toEqual(project(spec, events, asOf));
        if (events.length > 0) expect(revisions[0]).toEqual(project(spec, [], spec.startDate));
      }),
      CASES,
    );
  });
});

describe('A hold', () => {
  const cases = histories(...ALL_EVENTS).chain(({ spec, events }) =>
    fc.record({
      spec: fc.constant(spec),
      events: fc.constant(events),
      after: fc.nat({ max: 40 }),
      held: fc.integer({ min: 1, max: 30 }),
    }),
  );

  it('moves everything later by its days, and keeps the amount of its day until then', () => {
    fc.assert(
      fc.property(cases, ({ spec, events, after, held }) => {
        const on = addDays(latest(spec.startDate, ...days(events)), after);
        const hold: PlanEvent = { on, type: 'hold', days: held };
        const before = project(spec, events, on);
        const last = before.steps.at(-1)?.from as LocalDate;
        const length = daysBetween(spec.startDate, last) + held + 50;
        const listed = listedFrom(before.steps, spec.startDate, length);
        const at = daysBetween(spec.startDate, on);
        const moved =
          last <= on
            ? listed
            : [...listed.slice(0, at), ...Array(held).fill(listed[at]), ...listed.slice(at)].slice(0, length);
        const now = project(spec, [...events, hold], on);
        expect(listedFrom(now.steps, spec.startDate, length)).toEqual(moved);
        if (last > on && before.endDate !== null) expect(now.endDate).toBe(addDays(before.endDate, held));
      }),
      CASES,
    );
  });

  it('left open is the same as one counted to the day after, and resumed as one counted to that day', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 0, max: 100 }), fc.nat({ max: 30 }), (spec, day, length) => {
        const on = addDays(spec.startDate, day);
        const until = addDays(on, length);
        const open: PlanEvent = { on, type: 'openHold' };
        const counted: PlanEvent[] = length === 0 ? [] : [{ on, type: 'hold', days: length }];
        const resumed = project(spec, [open, { on: until, type: 'resume' }], until);
        expect(resumed.steps).toEqual(project(spec, counted, until).steps);
        const left = project(spec, [open], until);
        const counted1: PlanEvent = { on, type: 'hold', days: length + 1 };
        expect(left.steps).toEqual(project(spec, [counted1], until).steps);
        const heldDays = heldSpans(spec, [open], until).reduce((sum, span) => sum + span.days, 0);
        expect(heldDays).toBe(left.openHold ? length + 1 : 0);
      }),
      CASES,
    );
  });
});

describe('Steps back', () => {
  it('on one day, n of them, lead up n steps of the plan, and no higher than the start amount', () => {
    const daily = specs.filter(({ phases }) => phases.every(({ kind }) => kind !== 'alternate'));
    fc.assert(
      fc.property(daily, fc.nat({ max: 100 }), fc.integer({ min: 1, max: 4 }), (spec, day, count) => {
        const on = addDays(spec.startDate, day);
        const { steps } = project(spec, [], on);
        const at = steps.filter(({ from }) => from <= on).length - 1;
        const start = Math.floor(spec.startAmount / spec.resolution) * spec.resolution;
        const stepBack: PlanEvent = { on, type: 'stepBack' };
        const back = project(spec, Array(count).fill(stepBack), on);
        const now = stepOn(back.steps, on);
        const isStart = steps.length === 1 && steps[0]?.amount === start;
        expect(now?.amount).toBe(isStart ? start : (steps[at - count]?.amount ?? start));
      }),
      CASES,
    );
  });
});

describe('A new end date', () => {
  const cases = histories(...ALL_EVENTS).chain(({ spec, events }) =>
    fc.record({
      spec: fc.constant(spec),
      events: fc.constant(events),
      after: fc.nat({ max: 40 }),
      within: fc.oneof(fc.integer({ min: -20, max: 300 }), fc.integer({ min: 300, max: 9000 })),
    }),
  );

  it('is never passed; or the earliest is named, which is itself accepted', () => {
    fc.assert(
      fc.property(cases, ({ spec, events, after, within }) => {
        const on = addDays(latest(spec.startDate, ...days(events)), after);
        const endDate = addDays(on, within);
        const before = project(spec, events, on);
        const now = project(spec, [...events, { on, type: 'retarget', endDate }], on);
        const said = now.warnings.at(-1);
        const types: string[] = events.filter((event) => event.on === on).map(({ type }) => type);
        fc.pre(!types.includes('retarget'));
        if (said?.code === 'not-applied' && said.type === 'retarget' && said.on === on) {
          expect(now.steps).toEqual(before.steps);
          const { earliest } = said;
          // Over five years away it only says that it is.
          if (earliest === undefined || daysBetween(on, earliest) > 1830) return;
          expect(earliest > endDate).toBe(true);
          const again = project(spec, [...events, { on, type: 'retarget', endDate: earliest }], on);
          expect(again.endDate).toBe(earliest);
        } else {
          expect(now.endDate !== null && now.endDate <= endDate).toBe(true);
        }
      }),
      CASES,
    );
  });
});

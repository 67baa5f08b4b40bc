import type { Amount } from '../../../shared/quantity';
import { dayNumber, isLocalDate } from '../../../shared/time';
import { LONGEST_PLAN_DAYS, limitsOf } from '../limits';
import type { AlternatePhase, PercentagePhase, Phase } from '../model';
import { pacedDays } from '../pacing';
import { refuseUnless } from '../plan-refused';
import { untilOf } from '../presets';
import { smallestCut } from '../solver';
import { doseToCut, notApplied, presentPlace, type Timeline } from '../timeline';
import { withPhases } from './edit';
import type { EventOf, EventRule } from './rule';

/**
 * A new end date. Solved anew from the event's day with the present amount, that day the first reduced one:
 * the smallest cut in steps of 0.1 %, at the interval now in force, that is at zero by the end date. The
 * largest cut is the approach's, without one the largest cap among the phases, else 50 %. Slower is always
 * allowed, so there is no smallest; an end over five years away is met as well as it can. An alternate-day finish stays. Not possible by then: the plan stays,
 * and the warning names the earliest date.
 */
export const retarget: EventRule<EventOf<'retarget'>> = {
  check: ({ endDate }) => refuseUnless(isLocalDate(endDate), 'bad-date'),

  apply(timeline, event) {
    const amount = doseToCut(timeline);
    if (amount === 0) return notApplied(timeline, event, 'at-zero');
    if (amount <= timeline.spec.resolution) return notApplied(timeline, event, 'last-step');
    const from = Math.max(timeline.day, timeline.startDay);
    const solution = smallestCut({
      smallest: 1,
      largest: largestCut(timeline),
      targetDays: Math.min(dayNumber(event.endDate) - from, LONGEST_PLAN_DAYS),
      amount,
      resolution: timeline.spec.resolution,
      phases: (cut) => phasesAtCut(timeline, amount, cut),
    });
    if (solution.ok) return withPhases(timeline, solution.phases);
    return notApplied(timeline, event, 'end-too-soon', from + solution.earliestDays);
  },
};

/** The phases for a cut, after the example of the phase in force and with the plan's alternate-day finish. */
function phasesAtCut(timeline: Timeline, amount: Amount, cut: number): Phase[] {
  const { spec, factors } = timeline;
  const { phases, phase: index } = presentPlace(timeline);
  const example = phases[index]?.kind === 'alternate' ? phases[index - 1] : phases[index];
  const everyDays = example === undefined || example.kind === 'alternate' ? 7 : example.everyDays;
  const until = untilOf(spec.startAmount, spec.resolution);
  const main: PercentagePhase = {
    kind: 'percentage',
    name: example?.name ?? 'main',
    cut,
    cap: largestCut(timeline) / 1000,
    everyDays: pacedDays(everyDays, factors, spec.approach),
    // Already below the usual end of the percentage steps: as far down as the scale goes.
    until: amount > until ? until : spec.resolution,
  };
  if (example?.kind === 'percentage') {
    main.stabiliseEvery = example.stabiliseEvery;
    main.stabiliseDays = example.stabiliseDays;
  }
  return [main, ...phases.filter((phase): phase is AlternatePhase => phase.kind === 'alternate')];
}

/** In thousandths, at least one. */
function largestCut({ spec, basis }: Timeline): number {
  if (spec.approach !== undefined) return limitsOf(spec.approach).largestCut(0);
  const caps = basis.phases.flatMap((phase) =>
    'cap' in phase && phase.cap !== undefined ? [phase.cap] : [],
  );
  if (caps.length === 0) return limitsOf(undefined).largestCut(0);
  return Math.max(1, Math.floor(Math.max(...caps) * 1000 + 1e-6));
}

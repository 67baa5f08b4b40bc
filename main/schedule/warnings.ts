import { climbDown, type Rung } from './ladder';
import { limitsOf, STACKING_DAYS } from './limits';
import { cutBetween } from './makeable';
import type { Step, Warning } from './model';
import { lengthOf, type Timeline } from './timeline';

/**
 * Everything to say about a plan as it stands: of the phases in force (from the spec, or from the last edit
 * or new end date), of its rows, and of what its events met.
 */
export function warningsOf(timeline: Timeline, steps: readonly Step[], weeks: number | null): Warning[] {
  const { spec, stopped, warnings } = timeline;
  return [
    ...(stopped ? [] : phaseWarnings(timeline)),
    ...coarseSteps(steps),
    ...lengthWarnings(weeks, limitsOf(spec.approach).leastWeeks),
    ...warnings,
  ];
}

/** One warning of a kind for each phase, at its worst. */
function phaseWarnings(timeline: Timeline): Warning[] {
  const { spec, basis } = timeline;
  const { leastDays } = limitsOf(spec.approach);
  const rungs = climbDown(basis.phases, basis.amount, spec.resolution);
  const found: Warning[] = [];
  for (const [index, { name: phase, kind }] of basis.phases.entries()) {
    if (kind === 'alternate') continue;
    const own = rungs.filter((rung) => rung.place.phase === index && rung.amount > 0);
    const everyDays = Math.min(...own.map((rung) => lengthOf(timeline, rung)));
    if (everyDays < STACKING_DAYS) found.push({ code: 'effects-stack', phase, everyDays });
    if (everyDays < leastDays)
      found.push({ code: 'interval-under-limit', phase, everyDays, limit: leastDays });
    const excess = largestExcess(rungs, index, timeline);
    if (excess !== null) found.push({ code: 'cut-over-limit', phase, ...excess });
  }
  const before = rungs.at(-2)?.dose ?? basis.amount;
  if (rungs.at(-1)?.amount === 0 && before * 4 > spec.startAmount)
    found.push({ code: 'ends-high', amount: before });
  return found;
}

/**
 * The largest cut of a phase that is over the limit of its week. Coarse steps have their own warning. Of
 * equal steps only the first is judged: their fraction grows by itself.
 */
function largestExcess(rungs: readonly Rung[], index: number, { spec, basis }: Timeline) {
  const { largestCut } = limitsOf(spec.approach);
  const kind = basis.phases[index]?.kind;
  let worst: { cut: number; limit: number } | null = null;
  let before = basis.amount;
  let day = basis.day - basis.firstWeek;
  for (const rung of rungs) {
    const isJudged = rung.place.phase === index && !rung.coarse && rung.amount > 0;
    const isEqualStep = kind === 'linear' || kind === 'fixed';
    if (isJudged && !(isEqualStep && rung.place.step > 0)) {
      const cut = cutBetween(before, rung.dose);
      const limit = largestCut(Math.floor(day / 7)) / 1000;
      if (cut > limit && cut > (worst?.cut ?? 0)) worst = { cut, limit };
    }
    before = rung.dose;
    day += rung.days;
  }
  return worst;
}

function coarseSteps(steps: readonly Step[]): Warning[] {
  return steps
    .filter(({ coarse, cut }) => coarse && cut > 0)
    .map(({ from, phase, amount, cut }) => ({ code: 'coarse-step', from, phase, amount, cut }));
}

function lengthWarnings(weeks: number | null, limit: number): Warning[] {
  return weeks !== null && weeks < limit ? [{ code: 'shorter-than-approach', weeks, limit }] : [];
}

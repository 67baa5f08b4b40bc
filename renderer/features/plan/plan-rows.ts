import type { Plan, PlanStep } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';

/** Something to say about a row. */
export type RowNote =
  | { kind: 'phase'; phase: string }
  | { kind: Plan['flags'][number][number] }
  | { kind: 'off' }
  | { kind: 'held'; days: number }
  | { kind: 'heldOpen' }
  | { kind: 'back' }
  | { kind: 'restart' }
  | { kind: 'stopped' }
  /** Steps made by hand begin here. */
  | { kind: 'byHand' }
  /** Times of day that have no part of this amount any more. */
  | { kind: 'dropped'; times: string[] };

/** One row of the table of steps. */
export interface PlanRow {
  step: PlanStep;
  when: 'past' | 'now' | 'ahead';
  /** The part of each slot, in the order of the plan's slots. */
  split: readonly Amount[];
  notes: RowNote[];
}

/** The plan's steps with all that the table says of them. Before the plan begins no row is `now`. */
export function planRows(plan: Plan): PlanRow[] {
  const { steps } = plan.current;
  const byHandFrom = handMadeFrom(plan);
  return steps.map((step, index) => {
    const next = steps[index + 1]?.from ?? null;
    return {
      step,
      when: whenIs(step.from, next, plan.today),
      split: plan.splits[index] ?? [],
      notes: [
        ...phaseNote(step, steps[index - 1]),
        ...(step.from === byHandFrom ? [{ kind: 'byHand' as const }] : []),
        ...changeNotes(plan, step.from, next),
        ...(plan.flags[index] ?? []).map((kind) => ({ kind })),
        ...(step.off ? [{ kind: 'off' as const }] : []),
        ...droppedNote(plan, index),
      ],
    };
  });
}

function whenIs(from: LocalDate, next: LocalDate | null, today: LocalDate): PlanRow['when'] {
  if (from > today) return 'ahead';
  return next !== null && next <= today ? 'past' : 'now';
}

function phaseNote({ phase, off }: PlanStep, before: PlanStep | undefined): RowNote[] {
  return phase === before?.phase || off ? [] : [{ kind: 'phase', phase }];
}

const changeKinds = {
  openHold: 'heldOpen',
  stepBack: 'back',
  rebase: 'restart',
  stop: 'stopped',
} as const;

function changeNotes({ events }: Plan, from: LocalDate, next: LocalDate | null): RowNote[] {
  return events.flatMap(({ change }): RowNote[] => {
    if (change.on < from || (next !== null && change.on >= next)) return [];
    if (change.type === 'hold') return [{ kind: 'held', days: change.days }];
    const { type } = change;
    return type in changeKinds ? [{ kind: changeKinds[type as keyof typeof changeKinds] }] : [];
  });
}

/** The day of the first step of those made by hand, where the plan's steps are; null where they are worked out. */
function handMadeFrom({ current, events, strategy }: Plan): LocalDate | null {
  if (strategy?.kind !== 'steps') return null;
  const edit = events.filter(({ change }) => change.type === 'edit').at(-1);
  const from = edit?.change.on ?? null;
  return current.steps.find((step) => from === null || step.from >= from)?.from ?? null;
}

/** Losing a time of day is felt as a cut of its own, so it is said where it first happens. */
function droppedNote({ current, slots, splits }: Plan, index: number): RowNote[] {
  const isZero = (at: number) => (current.steps[at]?.amount ?? 0) === 0;
  if (isZero(index)) return [];
  const had = (slot: number) => index === 0 || isZero(index - 1) || (splits[index - 1]?.[slot] ?? 0) > 0;
  const times = slots.filter((_, slot) => splits[index]?.[slot] === 0 && had(slot)).map((slot) => slot.time);
  return times.length === 0 ? [] : [{ kind: 'dropped', times }];
}

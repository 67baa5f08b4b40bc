import type { Cut, PlanChange } from '../../shared/contract/plans';
import type { TrendMark } from '../../shared/contract/trend-course';
import type { Amount } from '../../shared/quantity';
import { addDays, compareDates, type LocalDate } from '../../shared/time';
import type { HeldSpan } from '../schedule/plan';

/** A plan as its marks need it. It counts for the days from `fromDay` (null: from ever) to before `untilDay`. */
export interface MarkedPlan {
  fromDay: LocalDate | null;
  untilDay: LocalDate | null;
  startDate: LocalDate;
  cuts: readonly Cut[];
  held: readonly HeldSpan[];
  /** Whether an open hold runs: then the last held days are its. */
  openHold: boolean;
  changes: readonly PlanChange[];
  /** The first day at zero; null for an open end. */
  endDate: LocalDate | null;
  plannedOn: (date: LocalDate) => Amount;
}

/** What happened to the plans of a product from one day to another, both included, in the order of the days. */
export function marksBetween(plans: readonly MarkedPlan[], from: LocalDate, to: LocalDate): TrendMark[] {
  return plans
    .flatMap((plan) => marksOfPlan(plan).filter((mark) => counts(plan, mark)))
    .filter((mark) => mark.date <= to && lastDayOf(mark) >= from)
    .sort((a, b) => compareDates(a.date, b.date));
}

function marksOfPlan(plan: MarkedPlan): TrendMark[] {
  const holds = plan.held.map(({ from, days }, index): TrendMark => {
    const open = plan.openHold && index === plan.held.length - 1;
    return { kind: 'hold', date: from, last: addDays(from, days - 1), open };
  });
  return [
    { kind: 'plan', date: plan.startDate, isFirst: plan.fromDay === null },
    ...holds,
    ...plan.changes.flatMap((change) => markOfChange(plan, change) ?? []),
    ...plan.cuts.map((cut): TrendMark => ({ kind: 'cut', ...cut })),
    ...(plan.endDate === null ? [] : [{ kind: 'zero' as const, date: plan.endDate }]),
  ];
}

/** Holds come from the held days; a change of pace, of times or of the scale is no turn of the line by itself. */
function markOfChange({ plannedOn }: MarkedPlan, { type, on }: PlanChange): TrendMark | null {
  const [before, after] = [plannedOn(addDays(on, -1)), plannedOn(on)];
  switch (type) {
    case 'stepBack':
      return after > before ? { kind: 'step-back', date: on, from: before, to: after } : null;
    case 'rebase':
      return { kind: 'restart', date: on, to: after };
    case 'stop':
      return { kind: 'stop', date: on };
    case 'edit':
      return { kind: 'new-way', date: on };
    case 'hold':
    case 'openHold':
    case 'resume':
    case 'pace':
    case 'retarget':
    case 'resolution':
    case 'slots':
      return null;
  }
}

/** Whether the plan still counts on the day of a mark. */
function counts({ fromDay, untilDay }: MarkedPlan, { date }: TrendMark): boolean {
  return (fromDay === null || date >= fromDay) && (untilDay === null || date < untilDay);
}

function lastDayOf(mark: TrendMark): LocalDate {
  return mark.kind === 'hold' ? mark.last : mark.date;
}

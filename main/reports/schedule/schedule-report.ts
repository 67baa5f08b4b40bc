import { lastDate } from '../../../shared/contract/fields';
import {
  mostWeeks,
  type ScheduleOptions,
  type ScheduleReport,
  type SheetDay,
} from '../../../shared/contract/reports/schedule';
import { addDays, daysBetween, daysFrom, type LocalDate } from '../../../shared/time';

/** Weeks where all of them are wanted and no end is known. */
const weeksWithoutEnd = 8;

/** What a schedule sheet is made from. */
export interface ScheduleSource {
  readonly options: ScheduleOptions;
  /** The logical date on which it is made. */
  readonly asOf: LocalDate;
  /** The product and its plan; null without one. */
  readonly plan: {
    readonly name: string;
    readonly measure: NonNullable<ScheduleReport['measure']>;
    /** The first day at the plan's last amount; null where it has no end. */
    readonly endDate: LocalDate | null;
    readonly dayOf: (date: LocalDate) => SheetDay;
  } | null;
}

/** Weeks of a plan to weigh by, each day with its amounts; without a plan no weeks. */
export function scheduleReport({ options, asOf, plan }: ScheduleSource): ScheduleReport {
  const { from, title, named, paper } = options;
  const wanted = weeksWanted(options, plan?.endDate ?? null);
  const count = plan === null ? 0 : Math.min(wanted ?? weeksWithoutEnd, mostWeeks);
  return {
    kind: 'schedule',
    title,
    productName: named ? (plan?.name ?? null) : null,
    measure: plan?.measure ?? null,
    madeOn: asOf,
    weeks:
      plan === null
        ? []
        : weeksFrom(from, count).map((week) => ({ ...week, days: week.days.map(plan.dayOf) })),
    endless: plan !== null && (wanted === null || wanted > mostWeeks),
    paper,
  };
}

/** So many weeks of days, as far as there are days that the application handles. */
function weeksFrom(from: LocalDate, count: number): { from: LocalDate; days: LocalDate[] }[] {
  const left = Math.min(count * 7, daysBetween(from, lastDate) + 1);
  return Array.from({ length: Math.ceil(left / 7) }, (_, week) => {
    const first = addDays(from, week * 7);
    return { from: first, days: daysFrom(first, Math.min(7, left - week * 7)) };
  });
}

/** How many weeks were asked for; null for all of a plan without an end. */
function weeksWanted({ from, weeks }: ScheduleOptions, endDate: LocalDate | null): number | null {
  if (weeks !== 'to-end') return weeks;
  return endDate && Math.max(1, Math.ceil((daysBetween(from, endDate) + 1) / 7));
}

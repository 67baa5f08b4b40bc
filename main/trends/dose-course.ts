import type { CourseFact, TrendCourse } from '../../shared/contract/trend-course';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import type { Bucket } from './buckets';

/** One day of a product. */
export interface DoseDay {
  date: LocalDate;
  /** What the plan lists; null before it and without one. */
  planned: Amount | null;
  /** The total logged; null when nothing was. */
  taken: Amount | null;
  /** Whether that is above the plan. */
  isAbove: boolean;
  /** Whether the day is before today. */
  isOver: boolean;
}

type Doses = Pick<TrendCourse, 'planned' | 'taken' | 'logged' | 'above'>;

/** The most days of the first and of the last part that are compared. */
const partDays = 7;
/** The fewest of them (ours). */
const leastPartDays = 3;

/**
 * Planned and taken amounts over buckets, as means a day in whole thousandths: planned of the days that have a plan,
 * taken of the days with a log. In: buckets in order, and every one of their days in order.
 */
export function doseCourse(buckets: readonly Bucket[], days: readonly DoseDay[]): Doses {
  const course: Doses = { planned: [], taken: [], logged: [], above: [] };
  let [start, end] = [0, 0];
  for (const { last } of buckets) {
    start = end;
    while ((days[end]?.date ?? last) <= last && end < days.length) end += 1;
    const here = days.slice(start, end);
    const taken = here.flatMap((day) => day.taken ?? []);
    course.planned.push(meanAmount(here.flatMap(({ planned }) => planned ?? [])));
    course.taken.push(meanAmount(taken));
    course.logged.push(taken.length);
    course.above.push(here.filter(({ isAbove }) => isAbove).length);
  }
  return course;
}

/**
 * What can be said of the doses of some days in order. `startAmount` is what a plan goes down from that begins within
 * them, else null. A day that is not over counts for the plan alone, since more may be taken on it.
 */
export function doseFacts(days: readonly DoseDay[], startAmount: Amount | null): CourseFact[] {
  const facts: CourseFact[] = [];
  const planned = days.flatMap((day) => day.planned ?? []);
  const [first, last] = [startAmount ?? planned[0], planned.at(-1)];
  if (first !== undefined && last !== undefined)
    facts.push({ code: 'planned', from: first, to: last, change: shareOf(first, last) });
  const taken = days.flatMap((day) => (day.isOver ? (day.taken ?? []) : []));
  const part = Math.min(partDays, Math.floor(taken.length / 2));
  const [from, to] = [meanAmount(taken.slice(0, part)), meanAmount(taken.slice(-part))];
  if (part >= leastPartDays && from !== null && to !== null)
    facts.push({ code: 'taken', from, to, change: shareOf(from, to), days: part });
  else if (taken.length > 0) facts.push({ code: 'taken-too-few', logged: taken.length });
  const ofPlan = days.filter((day) => day.planned !== null && day.isOver);
  if (ofPlan.length > 0) {
    const logged = ofPlan.filter((day) => day.taken !== null);
    const above = logged.filter(({ isAbove }) => isAbove);
    // A day at zero without a log is as planned.
    const notLogged = ofPlan.filter((day) => day.taken === null && day.planned !== 0);
    facts.push({
      code: 'against-plan',
      above: above.length,
      logged: logged.length,
      notLogged: notLogged.length,
    });
  }
  return facts;
}

function meanAmount(amounts: readonly Amount[]): Amount | null {
  return amounts.length === 0 ? null : (Math.round(meanOf(amounts)) as Amount);
}

/** The change as a share of the first, to a thousandth; null where that is zero. */
function shareOf(from: Amount, to: Amount): number | null {
  return from === 0 ? null : Math.round(((to - from) / from) * 1000) / 1000;
}

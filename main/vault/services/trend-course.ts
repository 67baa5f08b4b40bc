import type { OutputOf } from '../../../shared/contract/contract';
import type { Question } from '../../../shared/contract/questions';
import type { Amount } from '../../../shared/quantity';
import { addDays, daysBetween, daysFrom, type LocalDate } from '../../../shared/time';
import { dayStatus } from '../../schedule/status';
import { bucketsOf, mondayOf } from '../../trends/buckets';
import { type DoseDay, doseCourse, doseFacts } from '../../trends/dose-course';
import { type MarkedPlan, marksBetween } from '../../trends/marks';
import { meanDays, questionByDay, questionByWeek } from '../../trends/question-course';
import { questionFact } from '../../trends/question-facts';
import { answersBetween, weekAnswersBetween } from '../database/tables/day-answers';
import { dayTotals } from '../database/tables/doses';
import { type OpenVault, today } from '../open-vault';
import { cutsOf, plannedOn, resolutionOn } from './plan-projection';
import { planOn, plansBetween, type Track } from './tracks';

interface Range {
  from: LocalDate;
  to: LocalDate;
}

/** Doses of a product and answers to some questions on one axis, with what happened to the plan. */
export function courseOf(
  vault: OpenVault,
  track: Track | null,
  { questions, ...asked }: Range & { questions: readonly Question[] },
): OutputOf<'trends.course'> {
  const asOf = today(vault);
  const { bucket, all: buckets } = bucketsOf(asked.from, asked.to);
  const range = { from: buckets[0]?.first ?? asked.from, to: buckets.at(-1)?.last ?? asked.to };
  const days = doseDays(vault, track, range);
  const dates = days.map(({ date }) => date);
  const mondays = bucket === 'week' ? buckets.map(({ last }) => mondayOf(last)) : [];
  const courses = [...new Set(questions)].map((question) =>
    bucket === 'day'
      ? questionByDay(
          question,
          dates,
          answersBetween(vault.db, question, addDays(range.from, 1 - meanDays), range.to),
          asOf,
        )
      : questionByWeek(question, mondays, weekAnswersBetween(vault.db, question, range.from, range.to)),
  );
  const facts = courses.flatMap((course) => questionFact(course) ?? []);
  const isEmpty = facts.length === 0 && days.every(({ taken }) => taken === null);
  return {
    today: asOf,
    product: track?.row.product ?? null,
    bucket,
    dates: buckets.map(({ first }) => first),
    ...doseCourse(buckets, days),
    questions: courses,
    marks: track === null ? [] : marksBetween(markedPlans(track, range), range.from, range.to),
    facts: [
      ...(isEmpty ? [{ code: 'nothing-logged' as const }] : []),
      ...doseFacts(days, startAmountIn(track, range)),
      ...facts,
    ],
  };
}

/** Every day of a range as its doses stand against the plan; no day has any without a product. */
export function doseDays(vault: OpenVault, track: Track | null, { from, to }: Range): DoseDay[] {
  const asOf = today(vault);
  const totals =
    track === null ? new Map<LocalDate, Amount>() : dayTotals(vault.db, track.row.product.id, from, to);
  return daysFrom(from, daysBetween(from, to) + 1).map((date) => {
    const projected = track && planOn(track, date);
    const taken = totals.get(date) ?? null;
    const isOver = date < asOf;
    if (projected === null || date < projected.plan.spec.startDate) {
      return { date, planned: null, taken, isAbove: false, isOver };
    }
    const planned = plannedOn(projected, date);
    const facts = { planned, taken, resolution: resolutionOn(projected, date), held: false, over: true };
    return { date, planned, taken, isAbove: taken !== null && dayStatus(facts) === 'above', isOver };
  });
}

/** What the first plan of a range goes down from, if it begins within it. */
function startAmountIn(track: Track | null, { from, to }: Range): Amount | null {
  const plan = track && planOn(track, from)?.plan;
  const begins = plan && plan.spec.startDate >= from && plan.spec.startDate <= to;
  return begins ? plan.spec.startAmount : null;
}

/** The cuts of a product's plans that lie from one day to another and count on their day. */
export function cutsBetween(track: Track | null, from: LocalDate, to: LocalDate): LocalDate[] {
  if (track === null) return [];
  return plansBetween(track, from, to).flatMap((projected) =>
    cutsOf(projected).flatMap(({ date }) =>
      date >= from && date <= to && planOn(track, date) === projected ? date : [],
    ),
  );
}

function markedPlans(track: Track, { from, to }: Range): MarkedPlan[] {
  const untilDay = new Map(track.plans.map(({ id }, index) => [id, track.plans[index + 1]?.fromDay ?? null]));
  return plansBetween(track, from, to).map((projected) => ({
    fromDay: projected.plan.fromDay,
    untilDay: untilDay.get(projected.plan.id) ?? null,
    startDate: projected.plan.spec.startDate,
    cuts: cutsOf(projected),
    held: projected.held,
    openHold: projected.projection.openHold,
    changes: projected.changes.map(({ change }) => change),
    endDate: projected.projection.endDate,
    plannedOn: (date) => plannedOn(projected, date),
  }));
}

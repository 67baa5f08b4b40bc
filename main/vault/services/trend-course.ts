import type { OutputOf } from '../../../shared/contract/contract';
import type { Question } from '../../../shared/contract/questions';
import type { Amount } from '../../../shared/quantity';
import { addDays, daysBetween, daysFrom, type LocalDate } from '../../../shared/time';
import { bucketsOf } from '../../trends/buckets';
import { type DoseDay, doseCourse, doseFacts } from '../../trends/dose-course';
import { type MarkedPlan, marksBetween } from '../../trends/marks';
import { meanDays, questionCourse } from '../../trends/question-course';
import { questionFact } from '../../trends/question-facts';
import { answersBetween } from '../database/tables/day-answers';
import { dayTotals } from '../database/tables/doses';
import { type OpenVault, today } from '../open-vault';
import { statusOn } from './day-status';
import { cutsOf, plannedOn } from './plan-projection';
import { planOn, type Track } from './tracks';

interface Range {
  from: LocalDate;
  to: LocalDate;
}

/** Doses of a product and answers to some questions on one axis, with what happened to the plan. */
export function courseOf(
  vault: OpenVault,
  track: Track | null,
  { questions, weekStart, ...range }: Range & { questions: readonly Question[]; weekStart: number },
): OutputOf<'trends.course'> {
  const { from, to } = range;
  const asOf = today(vault);
  const { bucket, all: buckets } = bucketsOf(from, to, weekStart);
  const days = doseDays(vault, track, range);
  const answers = [...new Set(questions)].map((question) => {
    const answered = answersBetween(vault.db, question, addDays(from, 1 - meanDays), to);
    const here = answered.filter(({ day }) => day >= from).map(({ mean }) => mean);
    return {
      course: questionCourse(question, buckets, answered, asOf),
      fact: questionFact(question, here),
    };
  });
  const facts = answers.flatMap(({ fact }) => fact ?? []);
  const isEmpty = facts.length === 0 && days.every(({ taken }) => taken === null);
  return {
    today: asOf,
    product: track?.row.product ?? null,
    bucket,
    dates: buckets.map(({ first }) => first),
    ...doseCourse(buckets, days),
    questions: answers.map(({ course }) => course),
    marks: track === null ? [] : marksBetween(markedPlans(track), from, to),
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
  const totals = track === null ? new Map() : dayTotals(vault.db, track.row.product.id, from, to);
  return daysFrom(from, daysBetween(from, to) + 1).map((date) => {
    const projected = track && planOn(track, date);
    const taken = totals.get(date) ?? null;
    const isOfPlan = projected !== null && date >= projected.plan.spec.startDate;
    return {
      date,
      planned: isOfPlan ? plannedOn(projected, date) : null,
      taken,
      isAbove: isOfPlan && taken !== null && statusOn(projected, date, taken) === 'above',
      isOver: date < asOf,
    };
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
  return track.plans.flatMap((projected) =>
    cutsOf(projected).flatMap(({ date }) =>
      date >= from && date <= to && planOn(track, date) === projected ? date : [],
    ),
  );
}

function markedPlans({ plans }: Track): MarkedPlan[] {
  return plans.map((projected, index) => ({
    fromDay: projected.plan.fromDay,
    untilDay: plans[index + 1]?.plan.fromDay ?? null,
    startDate: projected.plan.spec.startDate,
    cuts: cutsOf(projected),
    held: projected.held,
    openHold: projected.projection.openHold,
    changes: projected.changes.map(({ change }) => change),
    endDate: projected.projection.endDate,
    plannedOn: (date) => plannedOn(projected, date),
  }));
}

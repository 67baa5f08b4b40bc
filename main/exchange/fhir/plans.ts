import { quantity } from '../../../shared/content/words/quantities';
import { recordWords as words } from '../../../shared/content/words/record-file';
import type { PlanStep } from '../../../shared/contract/plans';
import { addDays, type LocalDate } from '../../../shared/time';
import type { CountingPlan } from '../content';
import { countedSteps, type NumberedStep } from '../plan-steps';
import { sectionCodes } from './codes';
import { amountADay } from './intake';
import { concept, listOf, type Resource, reference } from './resource';
import type { Section } from './section';
import type { RecordSource } from './source';

/** The plans of the period, each as a CarePlan with an activity for each step. */
export function plansSection(source: RecordSource): Section {
  const { plans } = source.content;
  return {
    title: words.plan,
    code: sectionCodes.plan,
    lines: plans.flatMap((plan) => [
      planLine(source, plan),
      ...countedSteps(plan).map(({ from, amount }) => words.stepLine(from, quantity(amount, plan.product))),
    ]),
    resources: plans.map((plan) => carePlan(source, plan)),
  };
}

function carePlan(source: RecordSource, plan: CountingPlan): Resource {
  const { asOf } = source.content;
  const { product, from, until, endDate } = plan;
  const end = until ?? endDate;
  return {
    resourceType: 'CarePlan',
    id: source.uuidOf(`plan ${plan.id}`),
    meta: source.meta,
    status: end !== null && end <= asOf ? 'completed' : 'active',
    intent: 'plan',
    title: words.planOf(source.labelOf(product.id)),
    subject: reference(source.patient),
    period: { start: from, end: end ?? undefined },
    author: reference(source.patient),
    activity: listOf(
      countedSteps(plan).map((step) => ({
        detail: {
          status: statusOf(step, until, asOf),
          description: words.step(step.number, quantity(step.amount, product)),
          scheduledPeriod: { start: step.from, end: lastDayOf(step) ?? undefined },
          productCodeableConcept: concept(source.labelOf(product.id)),
          dailyAmount: amountADay(product, step.amount),
        },
      })),
    ),
  };
}

function planLine(
  { labelOf }: RecordSource,
  { product, startAmount, steps, endDate, from }: CountingPlan,
): string {
  const first = steps[0]?.from ?? from;
  return words.planLine(labelOf(product.id), quantity(startAmount, product), first, endDate);
}

function statusOf(step: NumberedStep, until: LocalDate | null, asOf: LocalDate): string {
  if (step.from > asOf) return 'not-started';
  const last = lastDayOf(step) ?? until;
  return last !== null && last < asOf ? 'completed' : 'in-progress';
}

/** The last day of a step; null for one without an end. */
function lastDayOf({ from, days }: PlanStep): LocalDate | null {
  return days === null ? null : addDays(from, days - 1);
}

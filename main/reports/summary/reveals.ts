import type { Summary } from '../../../shared/contract/reports/summary';
import type { Reveal } from '../../../shared/contract/reveals';
import { stepsWithReach } from '../../../shared/contract/safety-steps';
import { counted, told } from '../reveals';

/** What a summary tells, in the order of its pages. */
export function summaryReveals(summary: Summary): Reveal[] {
  const { plan, others, history, conditions, functioning, safetyPlan } = summary;
  const products = history?.products ?? [];
  const takes = plan !== null || others.length > 0;
  const steps = safetyPlan ?? [];
  const named = steps.filter(({ list }) => stepsWithReach.some((step) => step === list));
  return [
    ...told('name', summary.who !== ''),
    ...told('substance', summary.named && (takes || products.length > 0 || summary.tests)),
    ...told('amounts', takes),
    ...told('plan', plan !== null),
    ...told('alerts', summary.alerts.length > 0 || summary.farAbove.length > 0),
    ...told('item-9', summary.item9 !== null),
    ...told(
      'daily-answers',
      summary.weeks?.some(({ overall, sleepHours }) => (overall ?? sleepHours) !== null) ?? false,
    ),
    ...told('symptoms', summary.symptoms.length > 0 || summary.daily.some(({ craving }) => craving !== null)),
    ...counted('scales', summary.scales?.length ?? 0),
    ...counted('goals', summary.goals.length),
    ...counted('questions', summary.questions.length),
    ...told('history', history !== null),
    ...counted('vendors', products.filter(({ batch }) => batch.length > 0).length),
    ...counted('medicines', summary.medicines?.length ?? 0),
    ...told(
      'conditions',
      conditions !== null &&
        (conditions.answers.some(({ answer }) => answer !== null) ||
          conditions.allergies !== null ||
          conditions.talkFirst.length > 0),
    ),
    ...told('assessment', summary.assessment !== null),
    ...told('function', functioning !== null && (functioning.words ?? functioning.ratings) !== null),
    ...told('work', (summary.work?.words ?? null) !== null),
    ...told('health-work', summary.healthWork !== null),
    ...counted('notes', summary.notes.length),
    ...told('safety-plan', steps.length > 0),
    ...counted('people', named.flatMap(({ lines }) => lines).length),
  ];
}

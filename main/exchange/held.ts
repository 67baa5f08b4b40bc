import { isOwnSymptom } from '../../shared/content/words/symptoms';
import type { FileKind, Held, HeldId } from '../../shared/contract/files-out';
import { isOwnWords } from '../../shared/contract/own-words';
import type { FileContent, FileScope, WrittenEntry } from './content';
import { planDays } from './plan-days';
import { countedSteps, stepsOf } from './plan-steps';

/** What a file of this content holds, with all its parts, in the order it is said; what it has none of is left out. */
export function heldOf(kind: FileKind, content: FileContent, scope: FileScope): Held[] {
  const { products, doses, entries, scales, plans, appointments, medicines, totals } = content;
  const names = products.map(({ name }) => name);
  const some = (what: HeldId, count: number): Held => ({ what, count, names: what === 'names' ? names : [] });
  const entriesWith = (holds: (entry: WrittenEntry) => boolean) => entries.filter(holds).length;
  const steps = () => plans.reduce((sum, plan) => sum + stepsOf(plan, scope).length, 0);
  const daysTaken = () => totals.reduce((sum, { days }) => sum + days.size, 0);
  const held: Record<FileKind, () => Held[]> = {
    doses: () => [
      some('amounts', doses.length),
      some('zone', doses.length),
      some('names', doses.length === 0 ? 0 : products.length),
      some('why', doses.filter(({ tags }) => tags.length > 0).length),
    ],
    journal: () => [
      some('ratings', entriesWith(hasRatings)),
      some('sleep', entriesWith(hasSleep)),
      some('vitals', entriesWith(hasVitals)),
      some('triggers', entriesWith(hasTriggers)),
      some('zone', entries.length),
      some('own-words', entriesWith(hasOwnWords)),
      some('substances', entriesWith(hasSubstances)),
      some('danger', entriesWith(hasDanger)),
      some(
        'notes',
        entriesWith(({ note }) => note.trim() !== ''),
      ),
    ],
    scales: () => [
      some('totals', scales.length),
      some('zone', scales.length),
      some('answers', scales.length),
    ],
    plan: () => {
      const days = planDays(content, scope).length;
      return [
        some('plan-days', days),
        some('names', days === 0 ? 0 : products.length),
        some('taken', days === 0 ? 0 : daysTaken()),
      ];
    },
    calendar: () => [
      some('steps', steps()),
      some('step-amounts', steps()),
      some('names', steps() === 0 ? 0 : products.length),
      some('appointments', appointments.length),
      some('titles', appointments.length),
    ],
    record: () => [
      some('taper', products.length + scales.length + medicines.length > 0 ? 1 : 0),
      some(
        'plan-amounts',
        // A plan without a step of its own says what it began with.
        plans.reduce((sum, plan) => sum + Math.max(countedSteps(plan).length, 1), 0),
      ),
      some('names', products.length),
      some('taken', daysTaken()),
      some('totals', scales.length),
      some('zone', scales.length),
      some('answers', scales.length),
      some('medicines', medicines.length),
    ],
  };
  return held[kind]().filter(({ count }) => count > 0);
}

function hasRatings({ symptoms, overall, function: through }: WrittenEntry): boolean {
  return Object.keys(symptoms).length > 0 || overall !== null || through !== null;
}

function hasSleep({ sleepHours, sleepQuality }: WrittenEntry): boolean {
  return sleepHours !== null || sleepQuality !== null;
}

function hasVitals({ temperatureC, pulse, bloodPressure, weightKg }: WrittenEntry): boolean {
  return [temperatureC, pulse, bloodPressure, weightKg].some((value) => value !== null);
}

function hasTriggers({ triggers, ledTo, measures }: WrittenEntry): boolean {
  const listed = [...triggers, ...measures.map(({ what }) => what)];
  return ledTo !== null || !listed.every(isOwnWords);
}

function hasOwnWords({ tags, symptoms, triggers, measures }: WrittenEntry): boolean {
  return (
    tags.length > 0 ||
    Object.keys(symptoms).some((key) => isOwnSymptom(key as never)) ||
    triggers.some(isOwnWords) ||
    measures.some(({ what }) => isOwnWords(what))
  );
}

function hasSubstances({ substances, medicines, drinks }: WrittenEntry): boolean {
  return substances.length > 0 || medicines.length > 0 || drinks !== null;
}

function hasDanger({ signs, selfHarm }: WrittenEntry): boolean {
  return signs.length > 0 || selfHarm !== null;
}

import { library, type TopicId } from './content/library/library';
import { shelves } from './content/library/shelves';
import type { PhaseId, Topic } from './content/library/topic';
import { phaseAfterCut, phaseAtZero } from './content/phases';
import type { PlanStanding } from './contract/days';
import type { Entry } from './contract/journal';
import type { SymptomKey } from './contract/symptom-keys';

/** From this rating on, 0 to 10, a symptom brings its topics up. */
export const highRating = 6;

/** How many days a high rating counts as lately. */
export const latelyDays = 7;

/**
 * Up to `most` topics that fit now: first those about symptoms rated high lately, one or two for each with the worst
 * first, then those about the phase: what to expect, and the others as they stand on the shelves. Empty where nothing is known of either.
 * @param high Symptoms, the worst first.
 */
export function topicsForNow(phase: PhaseId | null, high: readonly SymptomKey[], most: number): TopicId[] {
  const order: readonly TopicId[] = [...new Set([...shelves.time, ...Object.values(shelves).flat()])];
  const about = (symptom: SymptomKey) =>
    order.filter((id) => (library[id] as Topic).symptoms.some((one) => one === symptom)).slice(0, 2);
  const ofPhase = phase === null ? [] : order.filter((id) => (library[id] as Topic).phases.includes(phase));
  return [...new Set([...high.flatMap(about), ...ofPhase])].slice(0, most);
}

/** Symptoms with a rating of `highRating` or more on some days, the worst first. */
export function highSymptoms(
  days: readonly { readonly entries: readonly Pick<Entry, 'symptoms'>[] }[],
): SymptomKey[] {
  const worst = new Map<SymptomKey, number>();
  for (const { symptoms } of days.flatMap(({ entries }) => entries)) {
    for (const [key, rating] of Object.entries(symptoms) as [SymptomKey, number][]) {
      if (rating >= highRating) worst.set(key, Math.max(rating, worst.get(key) ?? 0));
    }
  }
  return [...worst].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** Where somebody is by a plan; null before its first cut. */
export function phaseNow({
  zero,
  daysSinceCut,
}: Pick<PlanStanding, 'zero' | 'daysSinceCut'>): PhaseId | null {
  if (zero !== null) return phaseAtZero(zero.day).id;
  return daysSinceCut === null ? null : phaseAfterCut(daysSinceCut).id;
}

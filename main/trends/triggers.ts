import type { DoseTag } from '../../shared/contract/dose-tags';
import type { EntryFields } from '../../shared/contract/journal';
import { leastTimes, type Trigger, type TriggersFact } from '../../shared/contract/trend-findings';
import type { LocalDate } from '../../shared/time';
import { meanAndCount } from './mean';

/** A dose with tags. */
export interface TaggedDose {
  day: LocalDate;
  tags: readonly DoseTag[];
}

/** An entry that names triggers, with its craving where that was rated. */
export interface TriggeredEntry {
  day: LocalDate;
  triggers: readonly DoseTag[];
  ledTo: EntryFields['ledTo'];
  craving: number | null;
}

/** What was said with one trigger. */
interface Named extends Pick<Trigger, 'doses' | 'entries' | 'ledTo'> {
  days: Set<LocalDate>;
  cravings: number[];
}

const outcomes = {
  passed: 'passed',
  coped: 'coped',
  'planned-dose': 'plannedDose',
  'extra-dose': 'extraDose',
  'not-said': 'notSaid',
} as const;

/** Days above the plan must be this much more of the days with a trigger than of those without to be told (ours). */
const leastShare = 0.2;

/**
 * Every trigger that was named, the most often first, those as often in the order in which they first came. `judged`
 * are the logged days of the plan, and whether each was above it.
 */
export function triggersOf(
  doses: readonly TaggedDose[],
  entries: readonly TriggeredEntry[],
  judged: ReadonlyMap<LocalDate, boolean>,
): Trigger[] {
  const all = { days: judged.size, above: aboveOf(judged.values()) };
  const found = new Map<DoseTag, Named>();
  for (const { day, tags } of doses) {
    for (const tag of new Set(tags)) {
      const named = namedIn(found, tag);
      named.doses += 1;
      named.days.add(day);
    }
  }
  for (const { day, triggers, ledTo, craving } of entries) {
    for (const tag of new Set(triggers)) {
      const named = namedIn(found, tag);
      named.entries += 1;
      named.days.add(day);
      named.ledTo[outcomes[ledTo ?? 'not-said']] += 1;
      if (craving !== null) named.cravings.push(craving);
    }
  }
  return [...found]
    .map(([trigger, { days, cravings, ...counts }]): Trigger => {
      const withIt = { days: 0, above: 0 };
      for (const day of days) {
        const isAbove = judged.get(day);
        if (isAbove === undefined) continue;
        withIt.days += 1;
        if (isAbove) withIt.above += 1;
      }
      return {
        trigger,
        ...counts,
        withIt,
        withoutIt: { days: all.days - withIt.days, above: all.above - withIt.above },
        craving: meanAndCount(cravings),
        isEnough: counts.doses + counts.entries >= leastTimes,
      };
    })
    .sort((a, b) => timesOf(b) - timesOf(a));
}

/** What can be said of triggers in the order of `triggersOf`. Nothing says that one thing came of another. */
export function triggersFacts(triggers: readonly Trigger[]): TriggersFact[] {
  const [most] = triggers;
  if (most === undefined || !most.isEnough) return [{ code: 'too-few' }];
  const facts: TriggersFact[] = [{ code: 'most-often', trigger: most.trigger, times: timesOf(most) }];
  const telling = triggers
    .filter(
      ({ isEnough, withIt, withoutIt }) =>
        isEnough && withIt.days >= leastTimes && withoutIt.days >= leastTimes,
    )
    .sort((a, b) => moreAbove(b) - moreAbove(a))[0];
  if (telling !== undefined && moreAbove(telling) >= leastShare) {
    const { trigger, withIt, withoutIt } = telling;
    facts.push({ code: 'more-above-plan', trigger, withIt, withoutIt });
  }
  return facts;
}

function timesOf({ doses, entries }: Trigger): number {
  return doses + entries;
}

/** By how much more of the days with it were above the plan; whole thousandths, so that a fifth is a fifth. */
function moreAbove({ withIt, withoutIt }: Trigger): number {
  return Math.round((withIt.above / withIt.days - withoutIt.above / withoutIt.days) * 1000) / 1000;
}

function aboveOf(outcomesOfDays: Iterable<boolean>): number {
  let above = 0;
  for (const isAbove of outcomesOfDays) if (isAbove) above += 1;
  return above;
}

function namedIn(found: Map<DoseTag, Named>, tag: DoseTag): Named {
  const known = found.get(tag);
  if (known !== undefined) return known;
  const ledTo = { passed: 0, coped: 0, plannedDose: 0, extraDose: 0, notSaid: 0 };
  const named = { doses: 0, entries: 0, ledTo, days: new Set<LocalDate>(), cravings: [] };
  found.set(tag, named);
  return named;
}

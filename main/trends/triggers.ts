import type { DoseTag } from '../../shared/contract/dose-tags';
import type { EntryFields } from '../../shared/contract/journal';
import { leastTimes, type Trigger, type TriggersFact } from '../../shared/contract/trends';
import type { LocalDate } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import { rounded } from './rounded';

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
  const all = { days: judged.size, above: aboveOf([...judged.values()]) };
  const found = new Map<DoseTag, { doses: TaggedDose[]; entries: TriggeredEntry[] }>();
  const of = (trigger: DoseTag) => {
    const known = found.get(trigger) ?? { doses: [], entries: [] };
    found.set(trigger, known);
    return known;
  };
  for (const dose of doses) for (const tag of new Set(dose.tags)) of(tag).doses.push(dose);
  for (const entry of entries) for (const tag of new Set(entry.triggers)) of(tag).entries.push(entry);
  return [...found]
    .map(([trigger, named]): Trigger => {
      const days = new Set([...named.doses, ...named.entries].map(({ day }) => day));
      const outcomes = [...days].flatMap((day) => judged.get(day) ?? []);
      const withIt = { days: outcomes.length, above: aboveOf(outcomes) };
      const cravings = named.entries.flatMap(({ craving }) => craving ?? []);
      return {
        trigger,
        doses: named.doses.length,
        entries: named.entries.length,
        ledTo: ledToOf(named.entries),
        withIt,
        withoutIt: { days: all.days - withIt.days, above: all.above - withIt.above },
        craving: cravings.length === 0 ? null : { mean: rounded(meanOf(cravings)), n: cravings.length },
        isEnough: named.doses.length + named.entries.length >= leastTimes,
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

function aboveOf(outcomes: readonly boolean[]): number {
  return outcomes.filter((above) => above).length;
}

function ledToOf(entries: readonly TriggeredEntry[]): Trigger['ledTo'] {
  const count = (what: EntryFields['ledTo']) => entries.filter(({ ledTo }) => ledTo === what).length;
  return {
    passed: count('passed'),
    coped: count('coped'),
    plannedDose: count('planned-dose'),
    extraDose: count('extra-dose'),
    notSaid: count(null),
  };
}

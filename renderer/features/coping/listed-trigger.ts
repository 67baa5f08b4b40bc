import { tagIdeas } from '../../../shared/content/trigger-ideas';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { RecordOf } from '../../../shared/contract/own-records';
import type { Trigger } from '../../../shared/contract/trend-findings';

/** How many of the most logged ones are offered, and how often each has to have been named. */
const mostOffered = 5;
const leastTimes = 2;

/** One that was logged, and how often. */
export interface Logged {
  tag: DoseTag;
  times: number;
}

/** Whether a trigger stands on the list already, in capitals or not. */
export function isListed(
  what: string,
  listed: readonly { record: Pick<RecordOf<'trigger'>, 'what'> }[],
): boolean {
  return listed.some(({ record }) => record.what.toLowerCase() === what.toLowerCase());
}

/** The most often logged ones that are not on the list yet; `found` has the most often named first. */
export function loggedMost(
  found: readonly Pick<Trigger, 'trigger' | 'doses' | 'entries'>[],
  listed: readonly { record: Pick<RecordOf<'trigger'>, 'what'> }[],
): Logged[] {
  return found
    .map(({ trigger, doses, entries }) => ({ tag: trigger, times: doses + entries }))
    .filter(({ tag, times }) => times >= leastTimes && !isListed(doseTagLabel(tag), listed))
    .slice(0, mostOffered);
}

/**
 * A logged tag as a trigger of the list, with the idea that there is for it. The person's own words have none; they
 * begin as something around, which can be changed.
 */
export function triggerOf(tag: DoseTag): RecordOf<'trigger'> {
  const idea = Object.entries(tagIdeas).find(([id]) => id === tag)?.[1];
  return {
    kind: 'trigger',
    class: idea?.class ?? 'around',
    what: doseTagLabel(tag),
    plan: idea?.plan ?? '',
  };
}

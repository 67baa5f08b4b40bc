import type { TalkFirst } from '../contract/background';
import type { BackgroundFacts } from './background';
import { backgroundRules } from './registry';
import type { BackgroundRule } from './rule';

/**
 * What to talk over before a plan: the rules of tier 3 that apply, in the order to show them, each with everything
 * that led to it. What was not answered leads to nothing.
 */
export function talkFirst(background: BackgroundFacts): TalkFirst[] {
  return Object.values<BackgroundRule>(backgroundRules).flatMap(({ id, because }) => {
    const facts = because(background);
    return facts.length === 0 ? [] : { rule: id, because: [...facts] };
  });
}

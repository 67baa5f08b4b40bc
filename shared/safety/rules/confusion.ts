import { messages } from '../../content/safety/messages';
import { isFever } from '../fever';
import type { Observation } from '../observation';
import type { EntryRule } from '../rule';
import { hoursBetween } from '../spans';

const togetherHours = 24;

/**
 * Confusion together with fever or stiff muscles. A fever that was noted in the morning and confusion in
 * the evening are together too: entries up to 24 hours apart count as one picture.
 */
export const confusion: EntryRule = {
  kind: 'entry',
  id: 'confusion',
  tier: 1,
  source: 'glidepath',
  message: messages.confusion,
  call: ['emergency-911'],
  fires(entry, earlier) {
    const picture = [entry, ...earlier.filter((other) => hoursBetween(other.at, entry.at) <= togetherHours)];
    return (
      (isConfused(entry) && picture.some(isHotOrStiff)) || (isHotOrStiff(entry) && picture.some(isConfused))
    );
  },
};

function isConfused(observation: Observation): boolean {
  return observation.signs.includes('confusion');
}

function isHotOrStiff(observation: Observation): boolean {
  return isFever(observation.temperatureC) || observation.signs.includes('stiff-muscles');
}

import { messages } from '../../content/safety/messages';
import { isRated, type Observation } from '../observation';
import type { EntryRule } from '../rule';
import { hoursBetween } from '../spans';

const severe = 7;
const withinHours = 24;

/**
 * No fluids kept down for 12 hours, or vomiting or diarrhea rated 7 or more in two entries at most 24 hours
 * apart, this one being the second. One entry counts once, even if it rates both.
 */
export const fluidLoss: EntryRule = {
  kind: 'entry',
  id: 'fluid-loss',
  tier: 2,
  source: 'guide',
  message: messages['fluid-loss'],
  call: ['emergency-911'],
  fires(entry, earlier) {
    if (entry.signs.includes('no-fluids-12-hours')) return true;
    return (
      losesFluid(entry) &&
      earlier.some((other) => losesFluid(other) && hoursBetween(other.at, entry.at) <= withinHours)
    );
  },
};

function losesFluid(observation: Observation): boolean {
  return isRated(observation, 'vomiting', severe) || isRated(observation, 'diarrhea', severe);
}

import { messages } from '../../content/safety/messages';
import type { Observation } from '../observation';
import type { EntryRule } from '../rule';
import { hoursBetween } from '../spans';

const unable = 2;
const tooLongHours = 48;

/**
 * Unable to function for more than 48 hours: function rated 2 or less in this entry and in one more than 48
 * hours before it, and never above 2 between the two. Entries that don't say are passed over.
 */
export const unableToFunction: EntryRule = {
  kind: 'entry',
  id: 'unable-to-function',
  tier: 2,
  source: 'guide',
  message: messages['unable-to-function'],
  call: ['emergency-911'],
  fires(entry, earlier) {
    if (!isUnable(entry)) return false;
    const hoursAgo = (other: Observation) => hoursBetween(other.at, entry.at);
    const lastAble = Math.min(...earlier.filter(isAble).map(hoursAgo).filter(isBefore));
    return earlier.some(
      (other) => isUnable(other) && hoursAgo(other) > tooLongHours && hoursAgo(other) <= lastAble,
    );
  },
};

function isUnable(observation: Observation): boolean {
  return observation.function !== null && observation.function <= unable;
}

function isBefore(hours: number): boolean {
  return hours > 0;
}

function isAble(observation: Observation): boolean {
  return observation.function !== null && observation.function > unable;
}

import { messages } from '../../content/safety/messages';
import { daysBetween } from '../../time';
import { isRated } from '../observation';
import type { EntryRule } from '../rule';

const severe = 8;

/**
 * Low mood rated 8 or more on two logical days running, this entry being on one of them. The worst rating
 * of a day counts. Which day comes first is left open, as a journey across time zones can turn it round.
 */
export const lowMood: EntryRule = {
  kind: 'entry',
  id: 'low-mood',
  tier: 2,
  source: 'glidepath',
  message: messages['low-mood'],
  call: ['lifeline-988'],
  fires: (entry, earlier) =>
    isRated(entry, 'low-mood', severe) &&
    earlier.some(
      (other) => isRated(other, 'low-mood', severe) && Math.abs(daysBetween(other.day, entry.day)) === 1,
    ),
};

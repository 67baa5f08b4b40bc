import { messages } from '../../content/safety/messages';
import { isRated } from '../observation';
import type { EntryRule } from '../rule';

const severe = 9;

/** Panic rated 9 or more. */
export const panic: EntryRule = {
  kind: 'entry',
  id: 'panic',
  tier: 2,
  source: 'guide',
  message: messages.panic,
  call: ['lifeline-988', 'emergency-911'],
  fires: (entry) => isRated(entry, 'panic', severe),
};

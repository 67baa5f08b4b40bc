import { messages } from '../../content/safety/messages';
import { isRated } from '../observation';
import type { EntryRule } from '../rule';

const severe = 8;

/** Tremor or spasm rated 8 or more. */
export const tremor: EntryRule = {
  kind: 'entry',
  id: 'tremor',
  tier: 2,
  source: 'guide',
  message: messages.tremor,
  call: ['emergency-911'],
  fires: (entry) => isRated(entry, 'tremor', severe),
};

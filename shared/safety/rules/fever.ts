import { messages } from '../../content/safety/messages';
import { isFever } from '../fever';
import type { EntryRule } from '../rule';

/** A temperature above 101 °F (38.3 °C). */
export const fever: EntryRule = {
  kind: 'entry',
  id: 'fever',
  tier: 2,
  source: 'guide',
  message: messages.fever,
  call: ['emergency-911'],
  fires: (entry) => isFever(entry.temperatureC),
};

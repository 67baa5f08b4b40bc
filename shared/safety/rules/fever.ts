import { messages } from '../../content/safety/messages';
import { isFever } from '../fever';
import type { Rule } from '../rule';

/** A temperature above 101 °F (38.3 °C). */
export const fever: Rule = {
  id: 'fever',
  tier: 2,
  source: 'guide',
  message: messages.fever,
  call: ['emergency-911'],
  fires: (entry) => isFever(entry.temperatureC),
};

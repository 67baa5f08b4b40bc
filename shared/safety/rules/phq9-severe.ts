import { messages } from '../../content/safety/messages';
import type { EntryRule } from '../rule';

const severe = 20;

/**
 * PHQ-9 items that come to 20 or more. It speaks as soon as the answered items do, also with gaps: an answer that
 * is still missing can only add.
 */
export const phq9Severe: EntryRule = {
  kind: 'entry',
  id: 'phq9-severe',
  tier: 2,
  source: 'phq9',
  message: messages['phq9-severe'],
  call: ['lifeline-988'],
  fires: ({ phq9 }) => phq9 !== undefined && phq9 >= severe,
};

import { messages } from '../../content/safety/messages';
import type { SignId } from '../../content/signs';
import type { Observation } from '../observation';
import type { EntryRule } from '../rule';

// Each of these signs alone is an emergency, whatever else the entry says.

export const breathing: EntryRule = {
  kind: 'entry',
  id: 'breathing',
  tier: 1,
  source: 'glidepath',
  message: messages.breathing,
  call: ['emergency-911'],
  fires: (entry) => isTicked(entry, 'slow-breathing') || isTicked(entry, 'could-not-be-woken'),
};

export const seizure: EntryRule = {
  kind: 'entry',
  id: 'seizure',
  tier: 1,
  source: 'guide',
  message: messages.seizure,
  call: ['emergency-911'],
  fires: (entry) => isTicked(entry, 'seizure'),
};

export const collapse: EntryRule = {
  kind: 'entry',
  id: 'collapse',
  tier: 1,
  source: 'glidepath',
  message: messages.collapse,
  call: ['emergency-911'],
  fires: (entry) => isTicked(entry, 'collapse'),
};

export const chestPain: EntryRule = {
  kind: 'entry',
  id: 'chest-pain',
  tier: 1,
  source: 'glidepath',
  message: messages['chest-pain'],
  call: ['emergency-911'],
  fires: (entry) => isTicked(entry, 'chest-pain'),
};

function isTicked(entry: Observation, sign: SignId): boolean {
  return entry.signs.includes(sign);
}

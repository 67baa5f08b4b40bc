import { messages } from '../../content/safety/messages';
import type { EntryRule } from '../rule';

// One answer, one sheet: thoughts alone open 988, a plan or means adds 911. Either also stays as a reason to
// be seen the same day, after the sheet was closed.

export const selfHarmPlan: EntryRule = {
  kind: 'entry',
  id: 'self-harm-plan',
  tier: 1,
  source: 'glidepath',
  message: messages['self-harm-plan'],
  call: ['lifeline-988', 'emergency-911', 'crisis-text-line'],
  fires: (entry) => entry.selfHarm === 'plan',
};

export const selfHarmThoughts: EntryRule = {
  kind: 'entry',
  id: 'self-harm-thoughts',
  tier: 1,
  source: 'guide',
  message: messages['self-harm-thoughts'],
  call: ['lifeline-988', 'crisis-text-line'],
  fires: (entry) => entry.selfHarm === 'thoughts',
};

export const selfHarmSameDay: EntryRule = {
  kind: 'entry',
  id: 'self-harm-same-day',
  tier: 2,
  source: 'guide',
  message: messages['self-harm-same-day'],
  call: ['lifeline-988', 'crisis-text-line'],
  fires: (entry) => entry.selfHarm === 'thoughts' || entry.selfHarm === 'plan',
};

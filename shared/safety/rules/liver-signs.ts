import { messages } from '../../content/safety/messages';
import type { SignId } from '../../content/signs';
import type { EntryRule } from '../rule';

const signsOfTheLiver: readonly SignId[] = [
  'yellow-skin-or-eyes',
  'dark-urine',
  'pale-stool',
  'pain-under-right-ribs',
];

/** Any one sign that the liver may be in trouble. */
export const liverSigns: EntryRule = {
  kind: 'entry',
  id: 'liver-signs',
  tier: 2,
  source: 'livertox',
  message: messages['liver-signs'],
  call: ['emergency-911'],
  fires: (entry) => entry.signs.some((sign) => signsOfTheLiver.includes(sign)),
};

import type { Scale } from './scale';

/** One question of our own. It is asked in every check-in, whose answers are its results. */
export const craving: Scale = {
  id: 'craving',
  name: 'Craving',
  period: 'How strong is your craving?',
  items: ['Craving'],
  answers: ['None', '', '', '', '', '', '', '', '', '', 'The worst'],
  bands: [],
  bandsValidated: false,
  meaningfulChange: null,
  offers: null,
  selfHarmItem: null,
  source: null,
  licence: 'A question of Glidepath. It has no published ranges.',
  code: { system: 'local', code: 'craving-0-10', text: 'Craving, 0 (none) to 10 (the worst)' },
  rhythm: { everyDays: null, dailyAfterCut: false },
};

import type { Scale } from './scale';

/**
 * Subjective Opiate Withdrawal Scale of Handelsman 1987, sixteen items. The last item speaks of using, as in the
 * versions in wide use; the paper's own words name injecting. Its total and trend matter more than the band.
 */
export const sows: Scale = {
  id: 'sows',
  name: 'SOWS',
  period: 'Please score each of the 16 items below according to how you feel now.',
  items: [
    'I feel anxious',
    'I feel like yawning',
    'I am perspiring',
    'My eyes are tearing',
    'My nose is running',
    'I have goose flesh',
    'I am shaking',
    'I have hot flashes',
    'I have cold flashes',
    'My bones and muscles ache',
    'I feel restless',
    'I feel nauseous',
    'I feel like vomiting',
    'My muscles twitch',
    'I have cramps in my stomach',
    'I feel like using now',
  ],
  answers: ['Not at all', 'A little', 'Moderately', 'Quite a bit', 'Extremely'],
  bands: [
    { band: 'none', from: 0, to: 0 },
    { band: 'mild', from: 1, to: 10 },
    { band: 'moderate', from: 11, to: 20 },
    { band: 'severe', from: 21, to: 64 },
  ],
  bandsValidated: false,
  meaningfulChange: null,
  offers: null,
  selfHarmItem: null,
  source: {
    text: 'Handelsman L, Cochrane KJ, Aronson MJ, Ness R, Rubinstein KJ, Kanof PD. Two new rating scales for opiate withdrawal. Am J Drug Alcohol Abuse. 1987;13(3):293–308.',
    doi: '10.3109/00952998709001515',
  },
  licence: 'Published in 1987 and widely reproduced since, with its source named. No licence is stated.',
  code: {
    system: 'local',
    code: 'sows-handelsman-1987',
    text: 'Subjective Opiate Withdrawal Scale (Handelsman 1987), total 0 to 64',
  },
  rhythm: { everyDays: 7, dailyAfterCut: true },
};

import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const roughDay: Topic = {
  title: 'A rough day as a whole',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Hard days come in waves, more so in the first days after a cut. One hard day says little about the next.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Lie down for half an hour without a screen, then get up and do one small thing.',
      sources: ['glidepath'],
      measure: 'rest',
    },
    {
      kind: 'body',
      text: 'Take a slow walk, or try gentle yoga. Moving can lift your mood a little, even if you don’t feel like starting.',
      sources: ['guide'],
      measure: 'yoga',
    },
    {
      kind: 'mind',
      text: 'Put on music, draw, cook or fix something. Busy hands can quiet the mind.',
      sources: ['guide', 'glidepath'],
      measure: 'creative',
    },
    {
      kind: 'mind',
      text: 'Spend some time in nature: a park, a garden, a trail.',
      sources: ['guide', 'glidepath'],
      measure: 'nature',
    },
    {
      kind: 'mind',
      text: 'Sit quietly for a few minutes and let thoughts come and go.',
      sources: ['guide'],
      measure: 'meditation',
    },
    {
      kind: 'people',
      text: 'See people in places where no one drinks or uses.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'ask',
      text: 'If the days stay this rough, ask your clinician whether the next cut could be smaller or later.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If you have not been able to manage your day for more than two days, call a doctor today.',
      sources: ['guide'],
    },
  ],
};
